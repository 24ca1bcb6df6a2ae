// Who is who in one article: every spelling of a name leads to one person, known to the gazetteer or new.
import type { Office, PersonRecord } from '@/lib/contracts/gazetteer';
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Language, Role } from '@/lib/contracts/vocabulary';
import type { Mention, Person } from '../document';
import { soundOf } from '../name-sounds';
import { fold } from '../text/fold';
import { isCapital } from '../text/sign-classes';
import { agreesInCountry, chooseRecord, holderLike, inForce } from './choose-record';
import { type NameReader, nameReaderIn } from './name-kinship';
import type { PersonIndex } from './person-index';
import { PersonTable } from './person-table';

export class PersonRegister {
  private readonly table = new PersonTable();
  /** Gazetteer persons that a mention was not, because the text says another country. */
  readonly disagreements: { mention: Mention; record: PersonRecord }[] = [];
  /** Where each person is named, as far as read. */
  private readonly named = new Map<Person, number[]>();
  private readonly names: NameReader;

  constructor(
    private readonly index: PersonIndex,
    private readonly context: { language: Language; published: PartialDate | null; letterNames: string },
  ) {
    this.names = nameReaderIn(context);
  }

  get persons(): readonly Person[] {
    return this.table.persons;
  }

  get(key: string | null): Person | undefined {
    return this.table.get(key);
  }

  record(id: string | null): PersonRecord | undefined {
    return id === null ? undefined : this.index.records.get(id);
  }

  /** The person of a mention by name; a new one where `mayIntroduce` allows it. */
  resolve(mention: Mention, mayIntroduce: boolean): Person | null {
    const person = this.findInArticle(mention) ?? (mayIntroduce ? this.introduce(mention) : null);
    if (person) this.support(person, mention);
    return person;
  }

  private findInArticle(mention: Mention): Person | null {
    const fitting = this.table.named(mention.gazetteerIds).filter((person) => !conflicts(person, mention));
    const [only] = fitting;
    if (only && fitting.length === 1) return only;
    if (fitting.length > 1) {
      const key = fold(mention.name);
      const exact = fitting.filter((person) => person.spellings.some((spelling) => fold(spelling) === key));
      return this.best(exact.length ? exact : fitting, mention);
    }
    const isWhole = mention.part === 'full' && mention.name.includes(' ');
    if (isWhole && mention.gazetteerIds.some((id) => !id.startsWith('@'))) return null;
    const similar = this.namedLike(mention);
    return similar.length ? this.best(similar, mention) : null;
  }

  /** Whom a mention may name by its spelling. */
  private namedLike(mention: Mention): Person[] {
    const found: Person[] = [];
    const kinshipWith = this.names.kinshipOf(mention.name);
    for (const person of this.table.comparable(mention.name)) {
      if (conflicts(person, mention)) continue;
      for (const spelling of person.spellings) {
        const kinship = kinshipWith(spelling);
        if (kinship === 'none' || (kinship === 'word' && !holdsSameOffice(person, mention))) continue;
        found.push(person);
        break;
      }
    }
    return found;
  }

  /** Of several persons with one name: the one whose office fits, then the one named last before the mention. */
  private best(persons: Person[], mention: Mention): Person | null {
    const byRole = mention.role ? persons.find((person) => person.role === mention.role) : undefined;
    if (byRole || persons.length === 1) return byRole ?? persons[0] ?? null;
    const before = (person: Person) =>
      Math.max(-1, ...(this.named.get(person) ?? []).filter((start) => start < mention.start));
    return persons.reduce((found, person) => (before(person) >= before(found) ? person : found));
  }

  private introduce(mention: Mention): Person | null {
    if (mention.part === 'given') return null;
    const ids = mention.gazetteerIds.filter((id) => !id.startsWith('@'));
    const byKey = ids.length ? ids : this.index.idsOfSound(soundOf(mention.name));
    const whole = byKey.flatMap((id) => this.index.records.get(id) ?? []);
    const records = whole.length > 0 ? whole : this.abbreviatedBy(mention);
    const fitting = records.filter((record) => agreesInCountry(record, mention));
    if (records.length && !fitting.length)
      for (const record of records.slice(0, 1)) this.disagreements.push({ mention, record });
    const record = records.length
      ? chooseRecord(fitting, mention, this.context.published)
      : holderLike(this.index, mention, this.context);
    if (
      mention.part === 'family' &&
      !mention.role &&
      !mention.country &&
      letters(mention.name) < 3 &&
      !(ids.length > 0 && (isCapital(mention.name) || this.isHead(record)))
    )
      return null;
    if (!record && ids.length && mention.part === 'family' && !mention.role && !mention.country && !mention.title)
      return null;
    return this.add(record);
  }

  /** "S. Lavrov": whose name has these initials and this family name, in the office that is told or in one on the day. */
  private abbreviatedBy({ name, role }: Mention): PersonRecord[] {
    const { language, published } = this.context;
    const family = name.split(/[\s.]+/u).at(-1) ?? '';
    return this.index.bearersOf(soundOf(family)).filter(({ full, offices }) => {
      const isIt =
        role === null
          ? offices.some((office) => inForce(office, published))
          : offices.some((office) => office.role === role);
      return isIt && [...(full[language] ?? []), ...full.en].some((long) => this.names.abbreviates(name, long));
    });
  }

  /** Whether somebody heads a state or a government on the day: short surnames ("Xi") stand for such people alone. */
  private isHead(record: PersonRecord | null): boolean {
    const { published } = this.context;
    return Boolean(record?.offices.some((office) => HEADS.has(office.role) && inForce(office, published)));
  }

  private add(record: PersonRecord | null): Person {
    const person: Person = {
      key: `p${this.persons.length + 1}`,
      id: '',
      name: '',
      gazetteerId: record?.id ?? null,
      spellings: [],
      country: null,
      organization: null,
      role: null,
      title: null,
      memorial: false,
      voice: false,
      former: false,
      bodyMentions: 0,
      mentions: [],
    };
    this.table.add(person);
    return person;
  }

  /** What the mention says of the person; the first statement wins. */
  private support(person: Person, mention: Mention): void {
    this.table.addSpelling(person, mention.name);
    const named = this.named.get(person);
    if (named) named.push(mention.start);
    else this.named.set(person, [mention.start]);
    person.country ??= mention.country;
    person.organization ??= mention.country ? null : mention.organization;
    if (mention.role && (person.role === null || (person.role === 'other' && mention.role !== 'other'))) {
      person.role = mention.role;
      person.title = mention.title;
    }
    person.memorial ||= mention.memorial;
    person.former ||= mention.former === 'former';
  }

  /** The office of a gazetteer person on a day; the last one before it when none is in force. */
  officeOn(gazetteerId: string | null, day: PartialDate | null): Office | null {
    const offices = this.record(gazetteerId)?.offices ?? [];
    return offices.find((office) => inForce(office, day)) ?? offices.at(-1) ?? null;
  }
}

const HEADS = new Set<Role>(['president', 'prime_minister', 'foreign_minister']);
function letters(name: string): number {
  return Array.from(name.replaceAll('.', '')).length;
}

function conflicts(person: Person, mention: Mention): boolean {
  if (mention.country && person.country && mention.country !== person.country) return true;
  if (!mention.role || !person.role || mention.role === person.role) return false;
  return HEADS.has(mention.role) && HEADS.has(person.role) && mention.part !== 'full' && mention.name.includes(' ');
}

/** One shared word of a full name, and the same office of the same country: one man in two spellings. */
function holdsSameOffice({ role, country }: Person, mention: Mention): boolean {
  return role !== null && role === mention.role && country !== null && country === mention.country;
}

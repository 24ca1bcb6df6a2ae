// Who is who in one article: every spelling of a name leads to one person, known to the gazetteer or new.
import type { Office, PersonRecord } from '@/lib/contracts/gazetteer';
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Language, Role } from '@/lib/contracts/vocabulary';
import { romanise } from '@/lib/names';
import type { Mention, Person } from '../document';
import { likeness, soundOf, soundsOf } from '../name-sounds';
import { fold } from '../text/fold';
import { remember } from '../text/remember';
import { isCapital } from '../text/sign-classes';
import { agreesInCountry, chooseRecord, holderLike, inForce } from './choose-record';
import type { PersonIndex } from './person-index';
import { PersonTable } from './person-table';

/** Two spellings of one name; brothers and namesakes stay below. */
const SAME_NAME = 0.88;

export class PersonRegister {
  private readonly table = new PersonTable();
  /** Gazetteer persons that a mention was not, because the text says another country. */
  readonly disagreements: { mention: Mention; record: PersonRecord }[] = [];
  /** Where each person is named, as far as read. */
  private readonly named = new Map<Person, number[]>();
  private readonly letterOf: (initial: string) => string | null;

  constructor(
    private readonly index: PersonIndex,
    private readonly context: { language: Language; published: PartialDate | null; letterNames: string },
  ) {
    this.letterOf = letterReader(context);
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
    if (mention.part === 'full' && mention.gazetteerIds.some((id) => !id.startsWith('@'))) return null;
    const similar = this.table
      .comparable(mention.name)
      .filter((person) => !conflicts(person, mention) && this.isNamedSo(person, mention));
    return similar.length ? this.best(similar, mention) : null;
  }

  private isNamedSo(person: Person, mention: Mention): boolean {
    if (isSameName(person, mention)) return true;
    for (const spelling of person.spellings)
      if (this.abbreviates(spelling, mention.name) || this.abbreviates(mention.name, spelling)) return true;
    return false;
  }

  /** Of several persons with one name: the one whose office fits, then the one named last before the mention. */
  private best(persons: Person[], mention: Mention): Person | null {
    const byRole = mention.role ? persons.find((person) => person.role === mention.role) : undefined;
    if (byRole || persons.length === 1) return byRole ?? persons[0] ?? null;
    const before = (person: Person) =>
      Math.max(-1, ...(this.named.get(person) ?? []).filter((start) => start < mention.start));
    return persons.reduce((found, person) => (before(person) >= before(found) ? person : found));
  }

  /** "आर.के. सिंह" for "राज कुमार सिंह": the same surname, and initials that begin the given names. */
  private abbreviates(short: string, long: string): boolean {
    const [initials, names] = [splitName(short), splitName(long)];
    if (initials.length < 2 || names.length < 2) return false;
    const letters: string[] = [];
    for (let at = 0; at < initials.length - 1; at++) {
      const letter = this.letterOf(initials[at] ?? '');
      if (letter === null) return false;
      letters.push(letter);
    }
    if (soundOf(initials.at(-1) ?? '') !== soundOf(names.at(-1) ?? '')) return false;
    return letters.every((letter, at) =>
      romanise(names[Math.min(at, names.length - 2)] ?? '', this.context.language)
        .toLowerCase()
        .startsWith(letter),
    );
  }

  private introduce(mention: Mention): Person | null {
    if (mention.part === 'given') return null;
    const ids = mention.gazetteerIds.filter((id) => !id.startsWith('@'));
    const byKey = ids.length ? ids : this.index.idsOfSound(soundOf(mention.name));
    const records = byKey.flatMap((id) => this.index.records.get(id) ?? []);
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
const splitName = remember<readonly string[]>((name) => name.split(/[\s.]+/u).filter(Boolean), 20_000);
const letterReaders = new Map<string, (initial: string) => string | null>();

/** The Latin letter that an initial stands for: a letter itself, or its name as a pack's `letterNames` has it. */
function letterReader({ language, letterNames }: { language: Language; letterNames: string }) {
  const known = letterReaders.get(`${language} ${letterNames}`);
  if (known) return known;
  const letters = new Map(
    letterNames.split('|').map((pair) => [fold(pair.split(':')[0] ?? ''), pair.split(':')[1] ?? '']),
  );
  const made = remember((initial) => {
    const folded = fold(initial);
    return letters.get(folded) ?? (initial.length === 1 ? romanise(folded, language).toLowerCase() : null);
  }, 20_000);
  letterReaders.set(`${language} ${letterNames}`, made);
  return made;
}

function letters(name: string): number {
  return Array.from(name.replaceAll('.', '')).length;
}

function conflicts(person: Person, mention: Mention): boolean {
  if (mention.country && person.country && mention.country !== person.country) return true;
  if (!mention.role || !person.role || mention.role === person.role) return false;
  return HEADS.has(mention.role) && HEADS.has(person.role) && mention.part !== 'full' && mention.name.includes(' ');
}

function isSameName(person: Person, mention: Mention): boolean {
  const words = soundsOf(mention.name);
  return person.spellings.some((spelling) => {
    if (spelling === mention.name || likeness(spelling, mention.name) >= SAME_NAME) return true;
    const parts = soundsOf(spelling);
    if (isOwnWord(spelling, mention.name)) return true;
    if (
      words.length === 1 &&
      (words[0]?.length ?? 0) >= 3 &&
      parts.length > 1 &&
      (parts[0] === words[0] || parts.at(-1) === words[0])
    )
      return true;
    // One shared word of a full name, and the same office of the same country: one man in two spellings.
    const sameOffice =
      person.role !== null &&
      person.role === mention.role &&
      person.country !== null &&
      person.country === mention.country;
    return sameOffice && words.length > 1 && soundsOf(spelling).some((key) => words.includes(key));
  });
}

/** The first or the last word of a longer name, letter by letter: also where it is too short to go by its sound. */
function isOwnWord(spelling: string, name: string): boolean {
  if (!spelling.includes(' ')) return false;
  const words = spelling.split(' ');
  const key = fold(name);
  return fold(words[0] ?? '') === key || fold(words.at(-1) ?? '') === key;
}

import type { Person } from '../document';
import { fold } from '../text/fold';

/** Bounds that no report reaches, so that a list of thousands takes no quadratic time: persons and spellings of one. */
const COMPARED = 40;
const SPELLINGS = 8;

const NOBODY: readonly Person[] = [];

/** Keys count the persons: `p1`, `p2`, … */
const byIntroduction = (a: Person, b: Person) => Number(a.key.slice(1)) - Number(b.key.slice(1));

/** The persons of one article by key, by gazetteer record and by spelling. */
export class PersonTable {
  readonly persons: Person[] = [];
  private readonly byKey = new Map<string, Person>();
  private readonly byRecord = new Map<string, Person[]>();
  private readonly bySpelling = new Map<string, Set<Person>>();
  /** Spellings that are not in that map yet: few reports name so many that it is needed. */
  private readonly added: { person: Person; spelling: string }[] = [];

  add(person: Person): void {
    this.persons.push(person);
    this.byKey.set(person.key, person);
    const id = person.gazetteerId;
    if (id !== null) this.byRecord.set(id, [...(this.byRecord.get(id) ?? []), person]);
  }

  addSpelling(person: Person, spelling: string): void {
    if (person.spellings.length >= SPELLINGS || person.spellings.includes(spelling)) return;
    person.spellings.push(spelling);
    this.added.push({ person, spelling });
  }

  get(key: string | null): Person | undefined {
    return key === null ? undefined : this.byKey.get(key);
  }

  /** The persons that the ids of a tag name (`@` and a key, or a gazetteer id), in the order of their introduction. */
  named(ids: readonly string[]): readonly Person[] {
    if (ids.length === 0) return NOBODY;
    const [id = ''] = ids;
    if (ids.length === 1 && id.startsWith('@')) {
      const own = this.get(id.slice(1));
      return own ? [own] : NOBODY;
    }
    const found = new Set<Person>();
    for (const id of ids) {
      const own = id.startsWith('@') ? this.get(id.slice(1)) : undefined;
      if (own) found.add(own);
      for (const person of this.byRecord.get(id) ?? []) found.add(person);
    }
    return found.size < 2 ? [...found] : [...found].toSorted(byIntroduction);
  }

  /** Whom a spelling is compared with. */
  comparable(spelling: string): Person[] {
    if (this.persons.length <= COMPARED) return this.persons;
    for (const { person, spelling: own } of this.added.splice(0)) {
      const key = fold(own);
      this.bySpelling.set(key, (this.bySpelling.get(key) ?? new Set()).add(person));
    }
    return [...(this.bySpelling.get(fold(spelling)) ?? []), ...this.persons.slice(-COMPARED)];
  }
}

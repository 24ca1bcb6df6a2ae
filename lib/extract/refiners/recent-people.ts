// Who was told of, and who of them last.
import type { Person } from '../document';

/** Places may be left behind by whoever is told of again; now and then they are cleared. */
const ROOM = 64;

export class RecentPeople {
  /** Oldest first; only the last place of each counts. */
  private order: Person[] = [];
  private readonly places = new Map<string, number>();
  private readonly persons: ReadonlyMap<string, Person>;

  constructor(persons: readonly Person[]) {
    this.persons = new Map(persons.map((person) => [person.key, person]));
  }

  /** How many were told of. */
  get size(): number {
    return this.places.size;
  }

  /** Takes up that somebody is told of now. */
  tell(key: string): void {
    const person = this.persons.get(key);
    if (!person) return;
    if (this.order.length >= 2 * this.places.size + ROOM) this.clear();
    this.places.set(key, this.order.length);
    this.order.push(person);
  }

  has(key: string): boolean {
    return this.places.has(key);
  }

  /** Greater for whoever was told of later; -1 for those who were not. */
  placeOf(key: string): number {
    return this.places.get(key) ?? -1;
  }

  /** The one told of last whom something holds of. */
  find(holds: (person: Person) => boolean): Person | undefined {
    for (let at = this.order.length - 1; at >= 0; at--) {
      const person = this.order[at];
      if (person && this.places.get(person.key) === at && holds(person)) return person;
    }
    return undefined;
  }

  private clear(): void {
    this.order = this.order.filter(({ key }, at) => this.places.get(key) === at);
    for (const [at, { key }] of this.order.entries()) this.places.set(key, at);
  }
}

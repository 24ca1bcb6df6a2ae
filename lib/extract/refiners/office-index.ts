// The persons of an article by what an office may mean: asked for every office in its text.
import type { Mention, Person } from '../document';
import { holdsOffice, MINISTERS } from './holds-office';

const NOBODY: readonly Person[] = [];

/** To be made once countries and offices are known. */
export class OfficeIndex {
  private readonly byCountry = new Map<string, Person[]>();
  private readonly byRole = new Map<string, Person[]>();
  private readonly ministers: Person[] = [];

  constructor(private readonly persons: readonly Person[]) {
    for (const person of persons) {
      if (person.country !== null) put(this.byCountry, person.country, person);
      if (person.role !== null) put(this.byRole, person.role, person);
      if (person.role === null || MINISTERS.has(person.role)) this.ministers.push(person);
    }
  }

  compatriotsOf(country: string): readonly Person[] {
    return this.byCountry.get(country) ?? NOBODY;
  }

  /** Who holds the office of a mention, of one country or of any. */
  holdersOf(mention: Mention, country: string | null): readonly Person[] {
    if (country !== null) return this.compatriotsOf(country).filter((person) => holdsOffice(person, mention));
    if (mention.role === null) return this.ministers;
    if (mention.role === 'other') return this.persons.filter((person) => holdsOffice(person, mention));
    return this.byRole.get(mention.role) ?? NOBODY;
  }
}

function put(index: Map<string, Person[]>, key: string, person: Person): void {
  const known = index.get(key);
  if (known) known.push(person);
  else index.set(key, [person]);
}

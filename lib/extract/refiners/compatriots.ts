// A minister who calls on his own president: no meeting of countries.
import type { Meeting, Person } from '../document';

/** Whether everybody at a talk is of one country by what the text or the gazetteer says; a country that was only guessed tells nothing. */
export function isAmongCompatriots(
  { participants }: Pick<Meeting, 'participants'>,
  persons: readonly Person[],
): boolean {
  const countries = participants.map((key) => statedCountry(persons.find((person) => person.key === key)));
  const [first] = countries;
  return first != null && countries.every((country) => country === first);
}

/** The country of a person that the report or the gazetteer gives. */
export function statedCountry(person: Person | undefined): string | null {
  if (!person?.country) return null;
  const stated = person.gazetteerId !== null || person.mentions.some(({ country }) => country === person.country);
  return stated ? person.country : null;
}

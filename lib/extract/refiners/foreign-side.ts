// Talks are between countries: whose country was only guessed is not of that of the other side.
import type { Meeting, Person } from '../document';
import { statedCountry } from './compatriots';

/**
 * Who met somebody of a stated country and is of the same one by guess alone is of the country where they met, on a
 * visit; at a gathering nobody knows. `countryOf` gives the country of a city.
 */
export function settleForeignSides(
  meetings: readonly Meeting[],
  persons: readonly Person[],
  countryOf: (city: string | null) => string | null,
): void {
  for (const { participants, city, event, guessed } of meetings) {
    const [one, other, more] = participants.map((key) => persons.find((person) => person.key === key));
    if (!one || !other || more || guessed) continue;
    for (const [open, known] of [
      [one, statedCountry(other)],
      [other, statedCountry(one)],
    ] as const) {
      if (known === null || open.organization || statedCountry(open) !== null) continue;
      if (open.country !== null && open.country !== known) continue;
      const host = event === null ? countryOf(city) : null;
      open.country = host === known ? null : host;
    }
  }
}

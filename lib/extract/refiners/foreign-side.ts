// Talks are between countries: whose country was only guessed is not of that of the other side.
import type { Meeting, Person } from '../document';
import { statedCountry } from './compatriots';

/**
 * Who met somebody on a visit and is of the guest's country by guess alone is of the country where they met. Where both
 * are guessed, the first one is the guest; of whose country nothing is known, only a report on a visit tells it.
 */
export function settleForeignSides(
  meetings: readonly Meeting[],
  persons: readonly Person[],
  { visited, countryOf }: { visited: string | null; countryOf: (city: string | null) => string | null },
): void {
  for (const { participants, city, event, guessed } of meetings) {
    const [one, other, more] = participants.map((key) => persons.find((person) => person.key === key));
    if (!one || !other || more || guessed) continue;
    const host = event === null ? countryOf(city) : null;
    if (host === null) continue;
    for (const [open, beside] of [
      [other, one],
      [one, other],
    ] as const) {
      if (open.organization || statedCountry(open) !== null) continue;
      const known = statedCountry(beside) ?? (open === other ? beside.country : null);
      if (known === null || known === host) continue;
      if (open.country === null ? city !== visited : open.country !== known) continue;
      open.country = host;
    }
  }
}

import type { Sighting, Tally } from '@/lib/eval/scores';

/**
 * Whether the same person has the same id in every article and script, over all pairs of sightings. A missed sighting
 * counts against it.
 */
export function tallySamePerson(sightings: readonly Sighting[]): Tally {
  const tally = { right: 0, surplus: 0, missed: 0 };
  sightings.forEach((a, index) => {
    for (const b of sightings.slice(index + 1)) {
      const isSame = a.gold === b.gold;
      const isSaid = a.id !== null && a.id === b.id;
      if (isSame && isSaid) tally.right += 1;
      else if (isSame) tally.missed += 1;
      else if (isSaid) tally.surplus += 1;
    }
  });
  return tally;
}

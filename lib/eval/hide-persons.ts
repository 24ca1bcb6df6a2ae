import type { Gazetteer } from '@/lib/contracts/gazetteer';

/** The seeds over which a figure with hidden persons is averaged. */
export const HIDING_SEEDS = [1, 2, 3, 4, 5] as const;

/**
 * The gazetteer without a share (0 to 1) of its persons, to measure how strangers are read. Which ones go depends on
 * the seed and their ids alone, so the order of the records does not matter.
 */
export function hidePersons(gazetteer: Gazetteer, { share, seed }: { share: number; seed: number }): Gazetteer {
  const ranked = gazetteer.persons
    .map(({ id }) => ({ id, rank: mix(id, seed) }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const hidden = new Set(ranked.slice(0, Math.round(ranked.length * share)).map(({ id }) => id));
  return { ...gazetteer, persons: gazetteer.persons.filter(({ id }) => !hidden.has(id)) };
}

/** FNV-1a over the text, started with the seed, with the last mixing of MurmurHash3: neighbours fall far apart. */
function mix(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

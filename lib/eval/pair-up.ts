export interface Pairing<G, P> {
  both: [G, P][];
  missed: G[];
  surplus: P[];
}

/** Pairs two lists one to one, best score first; a score of 0 never pairs. What has no partner comes back alone. */
export function pairUp<G, P>(golds: G[], found: P[], score: (gold: G, candidate: P) => number): Pairing<G, P> {
  const candidates = golds
    .flatMap((gold) => found.map((candidate) => ({ gold, candidate, points: score(gold, candidate) })))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  const takenGold = new Set<G>();
  const taken = new Set<P>();
  const both: [G, P][] = [];
  for (const { gold, candidate } of candidates) {
    if (takenGold.has(gold) || taken.has(candidate)) continue;
    takenGold.add(gold);
    taken.add(candidate);
    both.push([gold, candidate]);
  }
  return {
    both,
    missed: golds.filter((gold) => !takenGold.has(gold)),
    surplus: found.filter((candidate) => !taken.has(candidate)),
  };
}

// Near-identical texts among many, without comparing each with all: two sets of which 4 of 5 members are common must share one
// of the rarest members of each (prefix filter; Chaudhuri, Ganti and Kaushik 2006, "A primitive operator for similarity joins").

/**
 * Calls `link` with the indexes of sets whose common members are at least the share `least` of all members of both.
 * `areLinked` says which are together already: they are not compared again.
 */
export function linkCopies(
  sets: ReadonlySet<string>[],
  least: number,
  { link, areLinked }: { link(a: number, b: number): void; areLinked(a: number, b: number): boolean },
): void {
  const frequency = new Map<string, number>();
  for (const set of sets) for (const item of set) frequency.set(item, (frequency.get(item) ?? 0) + 1);
  const byRareItem = new Map<string, number[]>();
  for (const [at, set] of sets.entries()) {
    for (const item of rarest(set, frequency, least)) {
      const others = byRareItem.get(item) ?? [];
      for (const other of others) {
        if (!areLinked(at, other) && shareOfCommon(set, sets[other] ?? new Set(), least) >= least) link(at, other);
      }
      others.push(at);
      byRareItem.set(item, others);
    }
  }
}

/** As many of the rarest items that not all of them can be missing in a set that is alike. */
function rarest(set: ReadonlySet<string>, frequency: Map<string, number>, least: number): string[] {
  const count = set.size - Math.ceil(least * set.size - 1e-9) + 1;
  const rank = (item: string): number => frequency.get(item) ?? 0;
  return [...set].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).slice(0, count);
}

function shareOfCommon(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  if (fewer.size < least * more.size) return 0;
  let common = 0;
  for (const item of fewer) if (more.has(item)) common += 1;
  return common / (a.size + b.size - common || 1);
}

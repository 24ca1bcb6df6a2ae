// Joining reports so that the outcome depends on the set of reports alone, never on the order in which they came.

export interface JoinRules<T> {
  /** Looks at the clusters once, and answers for each less exact report which of them, by index, it can be about: two are enough. */
  prepareFits(clusters: T[][]): (item: T) => number[];
  /** The components of one tier's reports that are about the same. */
  split(items: T[]): T[][];
}

/**
 * Goes from exact to vague tiers. A report joins the one earlier cluster that it fits; when none or several fit, it stays
 * with its like in its own tier. All of a tier is judged against the clusters as they stood before it.
 */
export function clusterByTiers<T>(clusters: T[][], tiers: T[][], rules: JoinRules<T>): T[][] {
  let joined = clusters;
  for (const tier of tiers) {
    if (tier.length === 0) continue;
    const grown = joined.map((cluster) => [...cluster]);
    const findFits = rules.prepareFits(joined);
    const rest: T[] = [];
    for (const item of tier) {
      const fitting = findFits(item);
      const home = fitting.length === 1 && fitting[0] !== undefined ? grown[fitting[0]] : undefined;
      if (home) home.push(item);
      else rest.push(item);
    }
    joined = [...grown, ...rules.split(rest)];
  }
  return joined;
}

/** The connected components of items under a symmetric relation. Takes as many steps as there are items times components. */
export function splitIntoComponents<T>(items: T[], isLinked: (a: T, b: T) => boolean): T[][] {
  const components: T[][] = [];
  const left = new Set(items);
  for (const item of items) {
    if (!left.delete(item)) continue;
    const component = [item];
    for (const member of component) {
      for (const other of left) {
        if (!isLinked(member, other)) continue;
        left.delete(other);
        component.push(other);
      }
    }
    components.push(component);
  }
  return components;
}

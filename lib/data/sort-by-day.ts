import type { GraphNode } from '@/lib/contracts/api';

/** Sorts keys of meetings newest first, as all lists are; one without a day has that of its gathering, and comes last without either. */
export function sortByDay(keys: string[], nodes: ReadonlyMap<string, GraphNode>): string[] {
  const dayOf = (key: string) => {
    const event = nodes.get(key)?.event;
    return event?.start ?? nodes.get(event?.gathering ?? '')?.event?.start ?? '';
  };
  return keys.toSorted((a, b) => compare(dayOf(b), dayOf(a)) || compare(a, b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

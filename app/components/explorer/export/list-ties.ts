import { collectTargets } from '../scene/collect-targets';
import type { SeenGraph } from './seen-graph';

/** What two people share. */
export interface Tie {
  source: string;
  target: string;
  /** Meetings, in whatever state. */
  weight: number;
  held: number;
  planned: number;
  cancelled: number;
  /** Days of the first and the last dated meeting; empty when none has a day. */
  first: string;
  last: string;
}

/** Pairs of people who were in one meeting, in the order of their keys; of a meeting of several each pair. */
export function listTies({ nodes, edges }: SeenGraph): Tie[] {
  const present = collectTargets(edges, 'took_part');
  const ties = new Map<string, Tie>();
  for (const { key, kind, event } of nodes) {
    if (kind !== 'meeting') continue;
    const people = [...(present.get(key) ?? [])].sort();
    for (const [at, source] of people.entries()) {
      for (const target of people.slice(at + 1)) {
        const tie = ties.get(`${source}~${target}`) ?? newTie(source, target);
        tie.weight += 1;
        tie[event?.status ?? 'held'] += 1;
        const day = event?.start ?? '';
        if (day && (!tie.first || day < tie.first)) tie.first = day;
        if (day > tie.last) tie.last = day;
        ties.set(`${source}~${target}`, tie);
      }
    }
  }
  return [...ties.values()];
}

function newTie(source: string, target: string): Tie {
  return { source, target, weight: 0, held: 0, planned: 0, cancelled: 0, first: '', last: '' };
}

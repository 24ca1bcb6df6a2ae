import type { GraphNode } from '@/lib/contracts/api';
import { lastDayOf, type Standing, standingOf } from '@/lib/contracts/standing';

/** What the state of a meeting of the picture means today; without a day of its own it has those of its gathering. */
export function standingOfNode({ event }: GraphNode, nodes: ReadonlyMap<string, GraphNode>): Standing {
  if (!event) return 'held';
  const { start: date, otherDates, status } = event;
  const gathering = (event.gathering && nodes.get(event.gathering)?.event) || null;
  return standingOf(status, lastDayOf({ date, otherDates, gathering }));
}

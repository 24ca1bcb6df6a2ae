import type { Queryable } from '../engine/types';
import { getMeetingTally } from './list-tallies';

export type GraphCountsRow = { people: number; meetings: number; gatherings: number; articles: number };

/** How much the graph holds. Whole labels are counted at once; to tell meetings from gatherings each event has to be looked at. */
export async function countGraph(graph: Queryable): Promise<GraphCountsRow> {
  const kept = await getMeetingTally(graph);
  const [row] = await graph.read<{ people: number; events: number; articles: number }>(
    `RETURN COUNT { MATCH (p:Person) } AS people, COUNT { MATCH (e:Event) } AS events,
            COUNT { MATCH (a:Article) } AS articles`,
  );
  if (!row) return { people: 0, meetings: 0, gatherings: 0, articles: 0 };
  const meetings = kept ?? (await countEachMeeting(graph));
  return { people: row.people, meetings, gatherings: row.events - meetings, articles: row.articles };
}

async function countEachMeeting(graph: Queryable): Promise<number> {
  const [row] = await graph.read<{ meetings: number }>(
    "RETURN COUNT { MATCH (m:Event) WHERE m.kind = 'meeting' } AS meetings",
  );
  return row?.meetings ?? 0;
}

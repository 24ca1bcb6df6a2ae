import type { Queryable } from '../engine/types';

export type GraphCountsRow = { people: number; meetings: number; gatherings: number; articles: number };

/** How much the graph holds. */
export async function countGraph(graph: Queryable): Promise<GraphCountsRow> {
  const [row] = await graph.read<GraphCountsRow>(
    `RETURN COUNT { MATCH (p:Person) } AS people,
            COUNT { MATCH (m:Event) WHERE m.kind = 'meeting' } AS meetings,
            COUNT { MATCH (g:Event) WHERE g.kind <> 'meeting' } AS gatherings,
            COUNT { MATCH (a:Article) } AS articles`,
  );
  return row ?? { people: 0, meetings: 0, gatherings: 0, articles: 0 };
}

import type { Queryable } from '../engine/types';

/** How many gatherings of an organisation the graph knows. */
export async function countOrganizedGatherings(graph: Queryable, id: string): Promise<number> {
  const [row] = await graph.read<{ total: number }>(
    `MATCH (organization:Organization {id: $id})<-[:ORGANIZED_BY]-(gathering:Event)
     RETURN count(gathering) AS total`,
    { id },
  );
  return row?.total ?? 0;
}

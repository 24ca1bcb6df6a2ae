import type { Queryable } from '../engine/types';

/** How many gatherings a country hosted or is to host. */
export async function countHostedGatherings(graph: Queryable, id: string): Promise<number> {
  const [row] = await graph.read<{ total: number }>(
    `MATCH (country:Country {id: $id})<-[:HOSTED_BY]-(gathering:Event)
     WHERE gathering.kind <> 'meeting' RETURN count(gathering) AS total`,
    { id },
  );
  return row?.total ?? 0;
}

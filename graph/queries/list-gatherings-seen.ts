import type { Queryable } from '../engine/types';
import type { EventRow } from './node-rows';

const IN_SESSION = {
  person: `MATCH (:Person {id: $id})-[:ATTENDED]->(gathering:Event)
     WHERE gathering.kind <> 'meeting'`,
  country: `MATCH (:Country {id: $id})<-[:REPRESENTS]-(person:Person)
     WITH DISTINCT person
     MATCH (person)-[attended:ATTENDED]->(gathering:Event)
     WHERE gathering.kind <> 'meeting' AND attended.country = $id`,
};
const BESIDE = {
  person: 'MATCH (:Person {id: $id})-[:ATTENDED]->(:Event)-[:PART_OF]->(gathering:Event)',
  country: `MATCH (:Country {id: $id})<-[:REPRESENTS]-(person:Person)
     WITH DISTINCT person
     MATCH (person)-[attended:ATTENDED]->(:Event)-[:PART_OF]->(gathering:Event)
     WHERE attended.country = $id`,
};

/** One gathering, once for the session and once for a meeting beside it. */
export type SeenRow = { gathering: EventRow };

/** Gatherings at which a person, or somebody for a country, is reported: in the session, or in a meeting beside it. Newest first. */
export async function listGatheringsSeen(
  graph: Queryable,
  { by, id, limit }: { by: 'person' | 'country'; id: string; limit: number },
): Promise<SeenRow[]> {
  const read = (head: string) =>
    graph.read<SeenRow>(
      `${head}
     WITH DISTINCT gathering
     RETURN gathering ORDER BY coalesce(gathering.start, '') DESC, gathering.id LIMIT $limit`,
      { id, limit },
    );
  return (await Promise.all([read(IN_SESSION[by]), read(BESIDE[by])])).flat();
}

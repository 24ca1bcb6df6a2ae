import type { Queryable } from '../engine/types';

/** Ids of people whom the gazetteer does not know and whom articles name in several ways, in Latin letters, the most met first. */
export async function listPeopleOfManyNames(
  graph: Queryable,
  { people, limit }: { people: number; limit: number },
): Promise<string[]> {
  const rows = await graph.read<{ id: string }>(
    `MATCH (person:Person {known: false})
     WITH person ORDER BY person.meetings DESC, person.id LIMIT $people
     MATCH (person)<-[:ABOUT]-(claim:Claim {kind: 'name'})
     WITH person, count(DISTINCT claim.name) AS names
     WHERE names > 1
     RETURN person.id AS id ORDER BY person.meetings DESC, id LIMIT $limit`,
    { people, limit },
  );
  return rows.map(({ id }) => id);
}

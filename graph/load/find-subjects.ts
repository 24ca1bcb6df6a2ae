// What a decision has to know of those that it is about.
import type { Queryable } from '../engine/types';

/** The Latin names that articles give a person, by id; empty for a person of whom there is no claim. */
export async function readPersonNames(tx: Queryable, id: string): Promise<string[]> {
  const rows = await tx.read<{ name: string }>(
    `MATCH (person:Person {id: $id})<-[:ABOUT]-(claim:Claim {kind: 'name'})
     RETURN DISTINCT claim.name AS name
     ORDER BY name`,
    { id },
  );
  return rows.map(({ name }) => name);
}

/** A meeting in which both persons took part, or null. */
export async function findCommonMeeting(tx: Queryable, [a, b]: [string, string]): Promise<string | null> {
  const [row] = await tx.read<{ id: string }>(
    `MATCH (a:Person {id: $a})-[:ATTENDED]->(meeting:Event {kind: 'meeting'})
     MATCH (meeting)<-[:ATTENDED]-(b:Person {id: $b})
     RETURN meeting.id AS id
     ORDER BY id
     LIMIT 1`,
    { a, b },
  );
  return row?.id ?? null;
}

/** A gathering in which both persons took part, each for another country, or null. */
export async function findCommonGathering(tx: Queryable, [a, b]: [string, string]): Promise<string | null> {
  const [row] = await tx.read<{ id: string }>(
    `MATCH (a:Person {id: $a})-[:ATTENDED]->(gathering:Event)
     MATCH (gathering)<-[:ATTENDED]-(b:Person {id: $b})
     WHERE gathering.kind <> 'meeting' AND a.country <> b.country
     RETURN gathering.id AS id
     ORDER BY id
     LIMIT 1`,
    { a, b },
  );
  return row?.id ?? null;
}

export async function hasClaim(tx: Queryable, id: string): Promise<boolean> {
  return (await tx.read('MATCH (claim:Claim {id: $id}) RETURN claim.id AS id', { id })).length > 0;
}

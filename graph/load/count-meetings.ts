import type { Queryable } from '../engine/types';
import { type NameToRank, rankNames } from './rank-names';

/**
 * Sets `meetings` of persons: how many meeting events they hang on, whatever became of them. Their names carry it as `weight`,
 * since search ranks thousands of names and may not ask each one's person, and are filed by it.
 */
export async function countMeetings(tx: Queryable, personUids: string[]): Promise<void> {
  if (personUids.length === 0) return;
  const counted = await tx.read<{ uid: string; meetings: number }>(
    `UNWIND $uids AS uid
     MATCH (person:Entity {uid: uid})-[:ATTENDED]->(event:Event)
     WHERE event.kind = 'meeting'
     RETURN person.uid AS uid, count(event) AS meetings`,
    { uids: personUids },
  );
  const meetings = new Map(counted.map((row) => [row.uid, row.meetings]));
  const rows = personUids.map((uid) => ({ id: uid.slice('person:'.length), meetings: meetings.get(uid) ?? 0 }));
  await tx.write('UNWIND $rows AS row MATCH (person:Person {id: row.id}) SET person.meetings = row.meetings', { rows });
  await tx.write(
    'UNWIND $rows AS row MATCH (person:Person {id: row.id})<-[:NAMES]-(name:Name) SET name.weight = row.meetings',
    { rows },
  );
  const names = await tx.read<NameToRank>(
    `UNWIND $rows AS row
     MATCH (:Person {id: row.id})<-[:NAMES]-(name:Name)
     RETURN name.id AS id, name.weight AS weight, name.rank AS rank ORDER BY id`,
    { rows },
  );
  await rankNames(tx, names);
}

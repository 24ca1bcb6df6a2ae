// Meetings of one occasion, to see whether sources differ on who was there.
import type { Queryable } from '../engine/types';

/** A day on which meetings were, or a gathering (its id) at which undated ones were. */
export interface Occasions {
  days: string[];
  gatherings: string[];
}

export type OccasionRow = {
  uid: string;
  date: string | null;
  gathering: string | null;
  /** What the graph holds by now. */
  marked: boolean | null;
};

/** When and where those of the entities were that are meetings. */
export async function readOccasions(tx: Queryable, uids: string[]): Promise<Occasions> {
  if (uids.length === 0) return { days: [], gatherings: [] };
  const rows = await tx.read<{ day: string | null; gathering: string | null }>(
    `UNWIND $uids AS uid
     MATCH (meeting:Entity {uid: uid})
     WHERE meeting.kind = 'meeting'
     OPTIONAL MATCH (meeting)-[:PART_OF]->(gathering:Event)
     RETURN DISTINCT meeting.start AS day, gathering.id AS gathering
     ORDER BY day, gathering`,
    { uids },
  );
  const days = rows.flatMap(({ day }) => day ?? []);
  const gatherings = rows.flatMap(({ day, gathering }) => (day === null ? (gathering ?? []) : []));
  return { days: [...new Set(days)], gatherings: [...new Set(gatherings)] };
}

/** All meetings of the occasions. */
export async function listOccasionMeetings(tx: Queryable, { days, gatherings }: Occasions): Promise<OccasionRow[]> {
  const dated = await tx.read<OccasionRow>(
    `UNWIND $days AS day
     MATCH (meeting:Event {start: day})
     WHERE meeting.kind = 'meeting'
     OPTIONAL MATCH (meeting)-[:PART_OF]->(gathering:Event)
     RETURN meeting.uid AS uid, day AS date, gathering.id AS gathering, meeting.otherCompany AS marked
     ORDER BY uid`,
    { days },
  );
  const undated = await tx.read<OccasionRow>(
    `UNWIND $gatherings AS id
     MATCH (gathering:Event {id: id})<-[:PART_OF]-(meeting:Event)
     WHERE meeting.start IS NULL
     RETURN meeting.uid AS uid, null AS date, id AS gathering, meeting.otherCompany AS marked
     ORDER BY uid`,
    { gatherings },
  );
  return [...dated, ...undated];
}

/** Ids of the persons and of the articles of meetings, by uid. */
export async function readCompany(
  tx: Queryable,
  uids: string[],
): Promise<Map<string, { participants: string[]; articles: string[] }>> {
  const people = await tx.read<{ uid: string; id: string }>(
    `UNWIND $uids AS uid
     MATCH (meeting:Entity {uid: uid})<-[:ATTENDED]-(person:Person)
     RETURN uid, person.id AS id ORDER BY uid, id`,
    { uids },
  );
  const articles = await tx.read<{ uid: string; id: string }>(
    `UNWIND $uids AS uid
     MATCH (meeting:Entity {uid: uid})<-[:ABOUT]-(claim:Claim {kind: 'meeting'})
     RETURN DISTINCT uid, claim.articleId AS id ORDER BY uid, id`,
    { uids },
  );
  const company = new Map(uids.map((uid) => [uid, { participants: [] as string[], articles: [] as string[] }]));
  for (const { uid, id } of people) company.get(uid)?.participants.push(id);
  for (const { uid, id } of articles) company.get(uid)?.articles.push(id);
  return company;
}

/** Says of meetings whether other sources name more or fewer who were there. */
export async function writeOtherCompany(tx: Queryable, rows: { uid: string; value: boolean }[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.write('UNWIND $rows AS row MATCH (meeting:Entity {uid: row.uid}) SET meeting.otherCompany = row.value', {
    rows,
  });
}

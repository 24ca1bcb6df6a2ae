// Keeps the counts of meetings by the values of the filters: see tally-keys.ts.
import type { Queryable } from '../engine/types';
import { type MeetingToTally, TALLY_VERSION, tallyKeysOf } from '../tally-keys';

type MeetingRow = Omit<MeetingToTally, 'countries' | 'roles'> & { uid: string };

/** Meetings that one statement reads when all are counted. */
const PAGE = 2000;

/** How many of the entities are meetings that count under each key, as the graph has them now. */
export async function readTally(tx: Queryable, uids: string[]): Promise<Map<string, number>> {
  const tally = new Map<string, number>();
  if (uids.length === 0) return tally;
  const meetings = await tx.read<MeetingRow>(
    `UNWIND $uids AS uid
     MATCH (meeting:Entity {uid: uid})
     WHERE meeting.kind = 'meeting'
     RETURN uid, meeting.status AS status, meeting.start AS start,
       coalesce(meeting.disputed, false) OR coalesce(meeting.otherCompany, false) AS disputed,
       coalesce(meeting.confidence, 0) AS confidence, coalesce(meeting.sources, 0) AS sources
     ORDER BY uid`,
    { uids },
  );
  const attended = await tx.read<{ uid: string; country: string | null; role: string | null }>(
    `UNWIND $uids AS uid
     MATCH (meeting:Entity {uid: uid})<-[attended:ATTENDED]-(:Person)
     WHERE meeting.kind = 'meeting'
     RETURN uid, attended.country AS country, attended.role AS role ORDER BY uid, country, role`,
    { uids: meetings.map(({ uid }) => uid) },
  );
  const found = new Map(meetings.map((row) => [row.uid, { ...row, countries: [] as string[], roles: [] as string[] }]));
  for (const { uid, country, role } of attended) {
    if (country !== null) found.get(uid)?.countries.push(country);
    if (role !== null) found.get(uid)?.roles.push(role);
  }
  for (const meeting of found.values()) for (const key of tallyKeysOf(meeting)) raise(tally, key, 1);
  return tally;
}

/** Counts what a change did to some meetings: `before` and `after` are what they counted under. */
export async function settleTally(
  tx: Queryable,
  { before, after }: { before: Map<string, number>; after: Map<string, number> },
): Promise<void> {
  const change = new Map(after);
  for (const [key, count] of before) raise(change, key, -count);
  await addToTally(tx, change);
}

/** Counts all meetings, unless these counts were kept from the beginning. For the one writer. */
export async function ensureTally(tx: Queryable): Promise<void> {
  const [meta] = await tx.read<{ version: string | null }>(
    "MATCH (meta:Meta {id: 'graph'}) RETURN meta.tally AS version",
  );
  if (meta?.version === TALLY_VERSION) return;
  await tx.write('MATCH (tally:Tally) DELETE tally');
  for (let after: string | null = ''; after !== null; ) after = await addPage(tx, after);
  await tx.write("MERGE (meta:Meta {id: 'graph'}) SET meta.tally = $version", { version: TALLY_VERSION });
}

/** Counts the meetings behind a uid; answers with the last one's, null when there are no more. */
async function addPage(tx: Queryable, after: string): Promise<string | null> {
  const rows = await tx.read<{ uid: string }>(
    `MATCH (meeting:Event {kind: 'meeting'}) WHERE meeting.uid > $after
     RETURN meeting.uid AS uid ORDER BY uid LIMIT $limit`,
    { after, limit: PAGE },
  );
  const uids = rows.map(({ uid }) => uid);
  await addToTally(tx, await readTally(tx, uids));
  return uids.length < PAGE ? null : (uids.at(-1) ?? null);
}

async function addToTally(tx: Queryable, change: Map<string, number>): Promise<void> {
  const rows = [...change].flatMap(([key, by]) => (by === 0 ? [] : [{ key, by }]));
  if (rows.length === 0) return;
  await tx.write(
    'UNWIND $rows AS row MERGE (tally:Tally {key: row.key}) SET tally.count = coalesce(tally.count, 0) + row.by',
    { rows },
  );
  await tx.write('UNWIND $keys AS key MATCH (tally:Tally {key: key}) WHERE tally.count = 0 DELETE tally', {
    keys: rows.map(({ key }) => key),
  });
}

function raise(tally: Map<string, number>, key: string, by: number): void {
  tally.set(key, (tally.get(key) ?? 0) + by);
}

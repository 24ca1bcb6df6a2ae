import type { Queryable } from '@/graph/engine/types';
import { countMeetings } from '@/graph/load/count-meetings';
import { readOccasions } from '@/graph/load/other-company';
import { readTally, settleTally } from '@/graph/load/tally-meetings';
import { deleteEntities, writeEntities } from '@/graph/load/write-entities';
import { deleteNames, writeNames } from '@/graph/load/write-names';
import { deleteRelationships, writeRelationships } from '@/graph/load/write-relationships';
import { type RowChanges, wordKeys } from '@/lib/resolve';
import { markOtherCompany } from './mark-other-company';

/**
 * Brings rows in and out, with what is counted and compared among them. `changeClaims` changes the claims that they follow from,
 * when the old rows are gone and the new ones not there yet.
 */
export async function changeRows(tx: Queryable, rows: RowChanges, changeClaims: () => Promise<void>): Promise<void> {
  const events = eventsOf(rows);
  const [occasions, before] = [await readOccasions(tx, events), await readTally(tx, events)];
  await deleteRows(tx, rows);
  await changeClaims();
  await putRows(tx, rows);
  await settleTally(tx, { before, after: await readTally(tx, events) });
  await markOtherCompany(tx, [occasions, await readOccasions(tx, events)]);
}

/** The events that the rows change or join to others. */
function eventsOf({ put, drop }: RowChanges): string[] {
  const ends = [...put.relationships, ...drop.relationships].flatMap(({ from, to }) => [from, to]);
  const uids = [...[...put.entities, ...drop.entities].map(({ uid }) => uid), ...ends];
  return [...new Set(uids.filter((uid) => uid.startsWith('event:')))];
}

async function deleteRows(tx: Queryable, { drop }: RowChanges): Promise<void> {
  await deleteRelationships(tx, drop.relationships);
  await deleteNames(
    tx,
    drop.names.map(({ id }) => id),
  );
  await deleteEntities(
    tx,
    drop.entities.map(({ uid }) => uid),
  );
}

export async function putRows(tx: Queryable, { put, drop }: RowChanges): Promise<void> {
  await writeEntities(tx, put.entities);
  await writeNames(tx, put.names, wordKeys);
  await writeRelationships(tx, put.relationships);
  const gone = new Set(drop.entities.map(({ uid }) => uid));
  const attendees = [...put.relationships, ...drop.relationships].filter(({ type }) => type === 'ATTENDED');
  const persons = put.entities.filter(({ label }) => label === 'Person').map(({ uid }) => uid);
  const named = put.names.flatMap(({ of }) => (of.startsWith('person:') ? [of] : []));
  const touched = new Set([...persons, ...named, ...attendees.map(({ from }) => from)]);
  await countMeetings(
    tx,
    [...touched].filter((uid) => !gone.has(uid)),
  );
}

import type { Queryable } from '@/graph/engine/types';
import {
  listOccasionMeetings,
  type Occasions,
  readCompany,
  readOccasions,
  writeOtherCompany,
} from '@/graph/load/other-company';
import { findOtherCompany, type RowChanges } from '@/lib/resolve';

/** The occasions of all meetings that the rows change, as the graph has them now: asked before a change and after it. */
export async function occasionsOf(tx: Queryable, { put, drop }: RowChanges): Promise<Occasions> {
  const ends = [...put.relationships, ...drop.relationships].flatMap(({ from, to }) => [from, to]);
  const uids = [...[...put.entities, ...drop.entities].map(({ uid }) => uid), ...ends];
  return readOccasions(tx, [...new Set(uids.filter((uid) => uid.startsWith('event:')))]);
}

/** Marks the meetings of the occasions on whose participants sources differ, and takes the mark from the others. */
export async function markOtherCompany(tx: Queryable, occasions: Occasions[]): Promise<void> {
  const days = [...new Set(occasions.flatMap((one) => one.days))];
  const gatherings = [...new Set(occasions.flatMap((one) => one.gatherings))];
  if (days.length === 0 && gatherings.length === 0) return;
  const meetings = await listOccasionMeetings(tx, { days, gatherings });
  const company = await readCompany(
    tx,
    meetings.map(({ uid }) => uid),
  );
  const known = meetings.map((one) => ({ ...one, ...(company.get(one.uid) ?? { participants: [], articles: [] }) }));
  const differing = findOtherCompany(known);
  const rows = known.map(({ uid, marked }) => ({ uid, marked, value: differing.has(uid) }));
  await writeOtherCompany(
    tx,
    rows.flatMap(({ uid, marked, value }) => (marked === value ? [] : [{ uid, value }])),
  );
}

import type { Queryable } from '@/graph/engine/types';
import { listOccasionMeetings, type Occasions, readCompany, writeOtherCompany } from '@/graph/load/other-company';
import { readTally, settleTally } from '@/graph/load/tally-meetings';
import { findOtherCompany } from '@/lib/resolve';

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
  const rows = known.flatMap(({ uid, marked }) => {
    const value = differing.has(uid);
    return marked === value ? [] : [{ uid, value }];
  });
  const uids = rows.map(({ uid }) => uid);
  const before = await readTally(tx, uids);
  await writeOtherCompany(tx, rows);
  await settleTally(tx, { before, after: await readTally(tx, uids) });
}

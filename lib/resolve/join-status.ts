import type { Status } from '@/lib/contracts/vocabulary';
import { compareDates } from './day-range';
import type { ClaimOf, SourcedClaim } from './sourced-claim';

/** What became of it: held beats all; else the report published last, and of equals the one that calls it off. */
export function joinStatus(reports: SourcedClaim<ClaimOf<'meeting' | 'gathering' | 'attendance'>>[]): Status {
  if (reports.some(({ claim }) => claim.status === 'held')) return 'held';
  const latest = reports.toSorted(
    (a, b) =>
      compareDates(b.published, a.published) ||
      Number(b.claim.status === 'cancelled') - Number(a.claim.status === 'cancelled'),
  );
  return latest[0]?.claim.status ?? 'planned';
}

/** Whether one source says that it took place and another that it was called off. */
export function isStatusDisputed(reports: SourcedClaim<ClaimOf<'meeting' | 'gathering'>>[]): boolean {
  const said = new Set(reports.map(({ claim }) => claim.status));
  return said.has('held') && said.has('cancelled');
}

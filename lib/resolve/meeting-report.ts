import type { PartialDate } from '@/lib/contracts/partial-date';
import { isFullDay } from './day-range';
import { distinct } from './most-given';
import type { ResolvedGathering } from './resolve-gatherings';
import type { ClaimOf, SourcedClaim } from './sourced-claim';

/** One article's report of a meeting, with the gathering that it hangs on. */
export interface MeetingReport extends SourcedClaim<ClaimOf<'meeting'>> {
  gathering: ResolvedGathering | null;
}

/** The id of the gathering that a cluster's reports give; of several the first in text order. */
export function gatheringOf(cluster: MeetingReport[]): string | null {
  return distinct(cluster.map(({ gathering }) => gathering?.id))[0] ?? null;
}

/** The full days that a cluster's reports give. */
export function daysOf(cluster: MeetingReport[]): PartialDate[] {
  return cluster.map(({ claim }) => claim.date).filter(isFullDay);
}

import type { MeetingFilters } from '@/graph/queries/meetings-that-fit';
import type { GraphFilters } from '@/lib/contracts/api';

/** The explorer's filters as the queries take them. */
export function toMeetingFilters(filters: GraphFilters): MeetingFilters {
  return {
    series: filters.series,
    kinds: filters.kind,
    countries: filters.country,
    roles: filters.role,
    statuses: filters.status,
    from: filters.from ?? null,
    to: filters.to ?? null,
    confidence: filters.confidence,
    sources: filters.sources,
  };
}

import type { MeetingFilters } from '@/graph/queries/meetings-that-fit';
import { NOTHING_OUT, type TakenOutFilters } from '@/graph/queries/taken-out';
import type { GraphFilters, TakenOut, ViewFilters } from '@/lib/contracts/api';
import { LINE_ITEMS, REGION_ITEMS } from '@/lib/contracts/legend';
import { REGION_COUNTRIES } from '@/lib/contracts/regions';

/** The explorer's filters as the queries take them. */
export function toMeetingFilters(filters: GraphFilters | ViewFilters): MeetingFilters {
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
    ...('hide' in filters ? toTakenOut(filters) : NOTHING_OUT),
  };
}

/** Whoever is of no listed region is told by the regions that are left; without people there is no meeting. */
function toTakenOut({ hide, off, focus }: TakenOut): TakenOutFilters {
  const isOff = new Set<string>(off);
  const left = REGION_ITEMS.filter((region) => !isOff.has(region));
  const isNone = left.length === 0 || isOff.has('person') || isOff.has('meeting');
  return {
    hidden: hide,
    lines: LINE_ITEMS.filter((line) => isNone || isOff.has(line)),
    bodies: bodiesOf(REGION_ITEMS.filter((region) => isOff.has(region))),
    onlyBodies: isOff.has('elsewhere') ? bodiesOf(left) : [],
    focus: focus ? [focus] : [],
  };
}

function bodiesOf(regions: (typeof REGION_ITEMS)[number][]): string[] {
  return regions.flatMap((region) => {
    if (region === 'elsewhere') return [];
    return region === 'intl' ? ['+'] : REGION_COUNTRIES[region];
  });
}

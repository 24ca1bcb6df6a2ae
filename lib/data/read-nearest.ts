import { countMeetings } from '@/graph/queries/count-meetings';
import type { MeetingFilters } from '@/graph/queries/meetings-that-fit';
import type { GraphFilters, Nearest, NearestStep } from '@/lib/contracts/api';
import { toMeetingFilters } from './meeting-filters';
import type { ReadContext } from './read-context';

/** What each step away from the filters changes. */
const STEPS: Record<Exclude<NearestStep, 'planned'>, Partial<MeetingFilters>> = {
  series: { series: [] },
  kind: { kinds: [] },
  country: { countries: [] },
  role: { roles: [] },
  status: { statuses: [] },
  dates: { from: null, to: null },
  confidence: { confidence: 0 },
  sources: { sources: 1 },
};

/** How many meetings would fit if one of the filters were dropped, or planned ones let in; the most first, none that stay without. */
export async function readNearest({ graph }: ReadContext, filters: GraphFilters): Promise<Nearest> {
  const wanted = toMeetingFilters(filters);
  const counts = await Promise.all(
    listSteps(wanted).map(async ([step, changed]) => ({ step, count: await countMeetings(graph, changed) })),
  );
  return counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
}

function listSteps(wanted: MeetingFilters): [NearestStep, MeetingFilters][] {
  const drops = Object.entries(STEPS)
    .map(([step, changes]): [NearestStep, MeetingFilters] => [step as NearestStep, { ...wanted, ...changes }])
    .filter(([, changed]) => JSON.stringify(changed) !== JSON.stringify(wanted));
  const { statuses } = wanted;
  if (statuses.length === 0 || statuses.includes('planned')) return drops;
  return [['planned', { ...wanted, statuses: [...statuses, 'planned'] }], ...drops];
}

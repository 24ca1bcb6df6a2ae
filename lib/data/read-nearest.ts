import type { Queryable } from '@/graph/engine/types';
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

interface Step {
  step: NearestStep;
  and?: NearestStep;
  changes: Partial<MeetingFilters>;
}

/**
 * How many meetings would fit if one of the filters were dropped, or planned ones let in; where that never helps, if two were. The most
 * first, none that stay without.
 */
export function readNearest({ graph }: ReadContext, filters: GraphFilters): Promise<Nearest> {
  return findNearest(graph, toMeetingFilters(filters));
}

/** The same for some meetings alone, by their ids. */
export async function findNearest(graph: Queryable, wanted: MeetingFilters, among?: string[]): Promise<Nearest> {
  const count = async (steps: Step[]): Promise<Nearest> => {
    const counts = await Promise.all(
      steps.map(async ({ changes, ...step }) => ({
        ...step,
        count: await countMeetings(graph, { ...wanted, ...changes }, among),
      })),
    );
    return counts.filter((one) => one.count > 0).toSorted((a, b) => b.count - a.count);
  };
  const steps = listSteps(wanted);
  const nearest = await count(steps);
  return nearest.length > 0 ? nearest : count(listPairs(steps));
}

function listSteps(wanted: MeetingFilters): Step[] {
  const drops = Object.entries(STEPS)
    .map(([step, changes]): Step => ({ step: step as NearestStep, changes }))
    .filter(({ changes }) => JSON.stringify({ ...wanted, ...changes }) !== JSON.stringify(wanted));
  const { statuses } = wanted;
  if (statuses.length === 0 || statuses.includes('planned')) return drops;
  return [{ step: 'planned', changes: { statuses: [...statuses, 'planned'] } }, ...drops];
}

/** Two steps at once; to let planned meetings in is less than to drop the states, and does not go with it. */
function listPairs(steps: Step[]): Step[] {
  return steps.flatMap((first, at) =>
    steps
      .slice(at + 1)
      .filter((second) => !(first.step === 'planned' && second.step === 'status'))
      .map((second) => ({ step: first.step, and: second.step, changes: { ...first.changes, ...second.changes } })),
  );
}

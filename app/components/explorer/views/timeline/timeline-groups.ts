// Meetings side by side in the order of time: those of a gathering together, the others month by month, empty months left out.
import type { GraphNode } from '@/lib/contracts/api';
import type { SceneMeeting } from '../../scene/scene-types';

export interface TimelineGroup {
  key: string;
  kind: 'gathering' | 'month' | 'planned' | 'undated';
  gathering: GraphNode | null;
  /** `2024-07`, or a year; null without any date. */
  month: string | null;
  meetings: SceneMeeting[];
}

const LAST = '9999';

/** Groups from the oldest to the newest; what is planned without a day and what has no date stand at the end. */
export function groupByTime(meetings: SceneMeeting[], gatherings: GraphNode[]): TimelineGroup[] {
  const known = new Map(gatherings.map((node) => [node.key, node]));
  const groups = new Map<string, TimelineGroup & { order: string }>();
  for (const meeting of meetings) {
    const { order, ...group } = groupOf(meeting, known);
    const kept = groups.get(group.key) ?? { ...group, order };
    kept.meetings.push(meeting);
    groups.set(group.key, kept);
  }
  return [...groups.values()]
    .toSorted((a, b) => a.order.localeCompare(b.order) || a.key.localeCompare(b.key))
    .map(({ order, ...group }) => ({ ...group, meetings: group.meetings.toSorted(byDay) }));
}

function groupOf(
  { node, gathering: at }: SceneMeeting,
  known: Map<string, GraphNode>,
): TimelineGroup & { order: string } {
  const gathering = at ? (known.get(at) ?? null) : null;
  const day = dayOf(node);
  const group = { gathering, meetings: [] };
  if (gathering) {
    const start = gathering.event?.start ?? day;
    return { ...group, key: gathering.key, kind: 'gathering', month: start, order: start ?? LAST };
  }
  if (day) return { ...group, key: day.slice(0, 7), kind: 'month', month: day.slice(0, 7), order: day.slice(0, 7) };
  const kind = node.event?.status === 'held' ? 'undated' : 'planned';
  return { ...group, key: kind, kind, month: null, order: `${LAST}-${kind === 'planned' ? 1 : 2}` };
}

/** The first day that sources give; null without one. */
function dayOf({ event }: GraphNode): string | null {
  return event?.start ?? event?.otherDates[0] ?? null;
}

function byDay(a: SceneMeeting, b: SceneMeeting): number {
  return (dayOf(a.node) ?? LAST).localeCompare(dayOf(b.node) ?? LAST) || a.node.key.localeCompare(b.node.key);
}

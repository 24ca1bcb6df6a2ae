import type { GraphNode } from '@/lib/contracts/api';
import type { SceneMeeting } from '../../scene/scene-types';
import type { Lanes } from '../view-params';

export interface Lane {
  /** `country:IN`, `organization:sco`, `series:SCO:summit`, or `none`. */
  key: string;
  meetings: number;
}

/** Where a meeting stands: on the lanes of those who took part, or on that of its series. */
export interface Stop {
  lane: string;
  people: GraphNode[];
}

/** The stops of a meeting, one a lane. */
export function stopsOf(meeting: SceneMeeting, nodes: ReadonlyMap<string, GraphNode>, lanes: Lanes): Stop[] {
  const people = meeting.participants.flatMap((key) => nodes.get(key) ?? []);
  if (lanes === 'series') return [{ lane: seriesLane(meeting, nodes), people }];
  const stops = new Map<string, Stop>();
  for (const person of people) {
    const lane = countryLane(person);
    const stop = stops.get(lane) ?? { lane, people: [] };
    stop.people.push(person);
    stops.set(lane, stop);
  }
  return [...stops.values()];
}

function countryLane({ country, organization }: GraphNode): string {
  if (country) return `country:${country}`;
  return organization ? `organization:${organization}` : 'none';
}

function seriesLane({ gathering }: SceneMeeting, nodes: ReadonlyMap<string, GraphNode>): string {
  const event = gathering ? nodes.get(gathering)?.event : null;
  return event?.series ? `series:${event.series}:${event.kind}` : 'none';
}

/** Lanes with most meetings first, countries before organisations, what belongs nowhere last. */
export function listLanes(stops: Stop[][]): Lane[] {
  const counts = new Map<string, number>();
  for (const { lane } of stops.flat()) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const rank = (key: string) => (key === 'none' ? 2 : key.startsWith('organization:') ? 1 : 0);
  return [...counts]
    .map(([key, meetings]) => ({ key, meetings }))
    .toSorted((a, b) => rank(a.key) - rank(b.key) || b.meetings - a.meetings || a.key.localeCompare(b.key));
}

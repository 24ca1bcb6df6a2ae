// Places of the timeline, in pixels: lanes from top to bottom, meetings from left to right.
import type { GraphNode } from '@/lib/contracts/api';
import type { SceneMeeting } from '../../scene/scene-types';
import type { Lanes } from '../view-params';
import { groupByTime, type TimelineGroup } from './timeline-groups';
import { type Lane, listLanes, type Stop, stopsOf } from './timeline-lanes';

export const TOP = 84;
const FOOT = 40;
const FEWEST_PIXELS = 56;
const GAP = 18;
const PAD = 14;
/** By country names stand right of the line, so that none covers it: so far from the left edge is the line, and from there the name. */
const LINE = 11;
export const BESIDE = 5;
/** Distance of two lanes: those of series carry the titles of their gatherings. */
const PITCH = { country: 34, series: 118 };
/** Room above and below the lane of a series. */
const SERIES_ROOM = { above: 56, below: 52 };

export interface PlacedStop extends Stop {
  y: number;
  /** Names under the dot, one a line, and the language of each where it is not that of the page. */
  lines: string[];
  langs: (string | undefined)[];
}
export interface PlacedMeeting {
  meeting: SceneMeeting;
  /** Of its line or diamond. */
  x: number;
  /** Left edge of its room, and how wide that is. */
  left: number;
  width: number;
  stops: PlacedStop[];
}
export interface PlacedGroup extends Omit<TimelineGroup, 'meetings'> {
  title: string;
  subtitle: string;
  x: number;
  width: number;
  /** Width of its title and subtitle. */
  words: number;
  /** Upper and lower edge of its ground. */
  top: number;
  bottom: number;
  meetings: PlacedMeeting[];
}
export interface Timeline {
  lanes: (Lane & { y: number })[];
  groups: PlacedGroup[];
  width: number;
  height: number;
}

export interface TimelineTexts {
  /** The short name of a person. */
  name: (node: GraphNode) => string;
  /** The language of that name, where it is not that of the page. */
  lang?: (node: GraphNode) => string | undefined;
  title: (group: TimelineGroup) => { title: string; subtitle: string };
  /** Width of a name or title in pixels, roughly. */
  width: (text: string) => number;
}

interface TimelineInput {
  meetings: SceneMeeting[];
  gatherings: GraphNode[];
  nodes: ReadonlyMap<string, GraphNode>;
  lanes: Lanes;
  texts: TimelineTexts;
}

/** Lays out all meetings. Pure. */
export function buildTimeline({ meetings, gatherings, nodes, lanes: by, texts }: TimelineInput): Timeline {
  const groups = groupByTime(meetings, gatherings);
  const stops = new Map(meetings.map((meeting) => [meeting.node.key, stopsOf(meeting, nodes, by)]));
  const pitch = PITCH[by];
  const lanes = listLanes([...stops.values()]).map((lane, index) => ({ ...lane, y: TOP + index * pitch }));
  const yOf = new Map(lanes.map(({ key, y }) => [key, y]));
  const place = (stop: Stop): PlacedStop => ({
    ...stop,
    y: yOf.get(stop.lane) ?? TOP,
    lines: linesOf(stop, by, texts),
    langs: stop.people.map((node) => texts.lang?.(node)),
  });
  const height = TOP + Math.max(0, lanes.length - 1) * pitch + (by === 'series' ? SERIES_ROOM.below + 10 : FOOT);
  let x = GAP;
  const placed = groups.map((group) => {
    const row = placeRow(group, { x, by, texts, stopsOf: (key) => (stops.get(key) ?? []).map(place) });
    x += row.width + GAP;
    return { ...row, ...edgesOf(row.meetings, by, height) };
  });
  return { lanes, groups: placed, width: x, height };
}

/** By country the ground goes through all lanes, by series it lies on its own. */
function edgesOf(meetings: PlacedMeeting[], by: Lanes, height: number): Pick<PlacedGroup, 'top' | 'bottom'> {
  const lane = meetings[0]?.stops[0]?.y;
  if (by === 'country' || lane === undefined) return { top: 12, bottom: height - 12 };
  return { top: lane - SERIES_ROOM.above, bottom: lane + SERIES_ROOM.below };
}

/** Under a dot stands the first name of its lane and how many more; by series, where the lane says nothing of them, up to three. */
function linesOf({ people }: Stop, by: Lanes, { name }: TimelineTexts): string[] {
  const most = by === 'series' ? 3 : 1;
  const names = people.slice(0, most).map(name);
  const more = people.length - names.length;
  const last = names.at(-1);
  return more > 0 && last !== undefined ? [...names.slice(0, -1), `${last} +${more}`] : names;
}

interface RowContext {
  x: number;
  by: Lanes;
  texts: TimelineTexts;
  stopsOf: (key: string) => PlacedStop[];
}

function placeRow(
  group: TimelineGroup,
  { x, by, texts, stopsOf: stops }: RowContext,
): Omit<PlacedGroup, 'top' | 'bottom'> {
  const { title, subtitle } = texts.title(group);
  let at = x + PAD;
  const meetings = group.meetings.map((meeting) => {
    const placedStops = stops(meeting.node.key);
    const widest = Math.max(0, ...placedStops.flatMap(({ lines }) => lines.map(texts.width)));
    const width = Math.max(FEWEST_PIXELS, widest + (by === 'country' ? LINE + BESIDE + 4 : 12));
    const left = at;
    at += width;
    return { meeting, x: by === 'country' ? left + LINE : left + width / 2, left, width, stops: placedStops };
  });
  const words = Math.max(texts.width(title) * 1.15, texts.width(subtitle));
  const width = Math.max(at - x + PAD, words + PAD * 2);
  return { ...group, title, subtitle, x, width, words, meetings };
}

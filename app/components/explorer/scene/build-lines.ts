// Lines of the canvas: one for several folded meetings, spokes of open ones, offices.
import type { GraphNode } from '@/lib/contracts/api';
import type { Fold, Scene, SceneMeeting, SceneView } from './scene-types';
import { type SheetElement, statusClasses } from './sheet-element';

/** From so many lines on, all are drawn so much thinner: thousands of full ones are a mat that shows nothing. Few steps, since each changes every line. */
const THINNER = [
  { from: 4000, by: 0.3 },
  { from: 1500, by: 0.5 },
  { from: 700, by: 0.75 },
];

/** All lines of a scene, whether or not their ends have places. */
export function buildLines(scene: Scene, view: SceneView): SheetElement[] {
  const lines = [
    ...scene.offices.map((office) => buildEdge({ ...office, width: 1 }, ['office'])),
    ...scene.folds.map((fold) => buildFold(fold, view)),
    ...scene.meetings.flatMap((meeting) => (meeting.isFolded ? [] : buildSpokes(meeting, view))),
  ];
  const by = THINNER.find(({ from }) => lines.length >= from)?.by;
  if (by) for (const { data } of lines) data.width = Number(data.width) * by;
  return lines;
}

function buildSpokes({ node, participants }: SceneMeeting, view: SceneView): SheetElement[] {
  const isLive = node.key === view.select || participants.some((key) => key === view.select);
  const isOnTrail = view.trail?.has(node.key) === true;
  const width = widthOf(node.event?.sources ?? 1);
  return participants.map((key) => {
    const classes = ['spoke', ...statusClasses(node), ...(isLive ? ['live'] : [])];
    if (isOnTrail && view.trail?.has(key)) classes.push('trail');
    return buildEdge({ id: `${key}>${node.key}`, source: key, target: node.key, width, meeting: node.key }, classes);
  });
}

function buildFold({ id, source, target, meetings }: Fold, view: SceneView): SheetElement {
  const weight = meetings.length > 1 ? meetings.length : (meetings[0]?.event?.sources ?? 1);
  const isChosen = view.pair === `${source},${target}` || view.pair === `${target},${source}`;
  const isLive = isChosen || meetings.some(({ event }) => event?.gathering && event.gathering === view.select);
  const count = meetings.length > 1 ? `${meetings.length}` : '';
  const classes = ['fold', ...foldClasses(meetings), ...(isLive ? ['live'] : []), ...(count ? ['several'] : [])];
  // A line that stands for several meetings opens the two; where it ends at a folded island, that.
  const isPair = source.startsWith('person:') && target.startsWith('person:');
  const island = source.startsWith('gathering:') ? source : target;
  const meeting = meetings.length === 1 ? (meetings[0]?.key ?? source) : island;
  const pair = isPair && count ? `${source},${target}` : '';
  return buildEdge({ id, source, target, width: widthOf(weight), count, meeting, pair }, classes);
}

function buildEdge(
  data: { id: string; source: string; target: string; width: number; count?: string; meeting?: string; pair?: string },
  classes: string[],
): SheetElement {
  return { group: 'edges', data: { count: '', ...data }, classes };
}

/** Line width by independent sources; of a line that stands for several meetings, by their number. */
export function widthOf(weight: number): number {
  return [2, 2, 3.25, 4.25][weight] ?? 5;
}

/** One line for several meetings is as sure as the surest of them, and says so when sources disagree on any. */
function foldClasses(meetings: GraphNode[]): string[] {
  if (meetings.some((node) => node.event?.disputed)) return ['disputed'];
  if (meetings.some((node) => node.event?.status === 'held')) return [];
  return meetings.some((node) => node.event?.status === 'planned') ? ['planned'] : ['cancelled'];
}

// Scene and places become the elements of the canvas, each with the classes that the stylesheet knows.
import type { GraphNode } from '@/lib/contracts/api';
import { CERTAIN } from '@/lib/contracts/confidence';
import type { Layout, Place } from '../layout/layout-types';
import { radiusOf } from './layout-input';
import { codeOf, regionOf } from './regions';
import type { Fold, Scene, SceneMeeting, SceneView } from './scene-types';
import type { SheetTexts } from './sheet-texts';

export interface SheetElement {
  group: 'nodes' | 'edges';
  data: { id: string } & Record<string, string | number>;
  position?: { x: number; y: number };
  classes: string[];
}

export interface ElementContext {
  layout: Layout;
  texts: SheetTexts;
  view: SceneView;
}

const MAJOR_NAMES = 12;

/** All elements that have a place in the layout; what is not laid out yet is left out. */
export function buildElements(scene: Scene, context: ElementContext): SheetElement[] {
  const major = listMajor(scene);
  const nodes = [
    ...scene.gatherings.flatMap((node) => buildIsland(node, context)),
    ...[...scene.persons, ...scene.extras].flatMap((node) => buildBody(node, major, context)),
    ...scene.meetings.flatMap((meeting) => (meeting.isFolded ? [] : buildDiamond(meeting, context))),
  ];
  const placed = new Set(nodes.map((node) => node.data.id));
  const edges = [
    ...scene.offices.map((office) => buildEdge({ ...office, width: 1 }, ['office'])),
    ...scene.folds.map((fold) => buildFold(fold, context.view)),
    ...scene.meetings.flatMap((meeting) => (meeting.isFolded ? [] : buildSpokes(meeting, context.view))),
  ];
  return [...nodes, ...edges.filter(({ data }) => placed.has(`${data.source}`) && placed.has(`${data.target}`))];
}

function listMajor(scene: Scene): Set<string> {
  const sorted = [...scene.persons].sort((a, b) => (b.meetings ?? 0) - (a.meetings ?? 0));
  return new Set(sorted.slice(0, MAJOR_NAMES).map((node) => node.key));
}

function buildIsland(node: GraphNode, { layout, texts, view }: ElementContext): SheetElement[] {
  const place = layout[node.key];
  if (!place?.w || !place.h) return [];
  const size = { w: place.w, h: place.h };
  const position = { x: place.x, y: place.y };
  const state = [...(node.key === view.select ? ['selected'] : []), ...statusClasses(node)];
  const island = { id: node.key, label: texts.gatheringTitle(node), ...size };
  const caption = { id: `${node.key}#place`, label: texts.gatheringPlace(node), ...size };
  return [
    { group: 'nodes', data: { id: `${node.key}#water`, w: size.w + 14, h: size.h + 14 }, position, classes: ['water'] },
    { group: 'nodes', data: island, position, classes: ['gathering', ...state] },
    { group: 'nodes', data: caption, position, classes: ['caption'] },
  ];
}

function buildBody(node: GraphNode, major: Set<string>, { layout, texts, view }: ElementContext): SheetElement[] {
  const place = layout[node.key];
  if (!place) return [];
  const isSelected = node.key === view.select;
  const label = texts.nameLines(node).join('\n');
  const data = { id: node.key, label, code: codeOf(node), region: regionOf(node), size: radiusOf(node) * 2 };
  const classes = [node.kind, place.side, `region-${data.region}`, ...groundClass(place, layout)];
  if (isSelected) classes.push('selected');
  if (major.has(node.key) || isSelected) classes.push('major');
  return [{ group: 'nodes', data, position: { x: place.x, y: place.y }, classes }];
}

function buildDiamond({ node }: SceneMeeting, { layout, texts, view }: ElementContext): SheetElement[] {
  const place = layout[node.key];
  if (!place) return [];
  const classes = ['meeting', place.side, ...groundClass(place, layout), ...statusClasses(node)];
  if (node.key === view.select) classes.push('selected');
  if ((node.event?.confidence ?? 1) < CERTAIN) classes.push('doubtful');
  return [
    {
      group: 'nodes',
      data: { id: node.key, label: texts.meetingDate(node) },
      position: { x: place.x, y: place.y },
      classes,
    },
  ];
}

function buildSpokes({ node, participants }: SceneMeeting, view: SceneView): SheetElement[] {
  const isLive = node.key === view.select || participants.some((key) => key === view.select);
  const classes = ['spoke', ...statusClasses(node), ...(isLive ? ['live'] : [])];
  const width = widthOf(node.event?.sources ?? 1);
  return participants.map((key) =>
    buildEdge({ id: `${key}>${node.key}`, source: key, target: node.key, width, meeting: node.key }, classes),
  );
}

function buildFold({ id, source, target, meetings }: Fold, view: SceneView): SheetElement {
  const sources = Math.max(...meetings.map((node) => node.event?.sources ?? 1));
  const isLive = meetings.some((node) => node.event?.gathering !== null && node.event?.gathering === view.select);
  const count = meetings.length > 1 ? `${meetings.length}` : '';
  const classes = ['fold', ...foldClasses(meetings), ...(isLive ? ['live'] : []), ...(count ? ['several'] : [])];
  // A line that stands for several meetings opens the person instead, around whom they unfold.
  const meeting = meetings.length === 1 ? (meetings[0]?.key ?? source) : source;
  return buildEdge({ id, source, target, width: widthOf(sources), count, meeting }, classes);
}

function buildEdge(
  data: { id: string; source: string; target: string; width: number; count?: string; meeting?: string },
  classes: string[],
): SheetElement {
  return { group: 'edges', data: { count: '', ...data }, classes };
}

/** Line width by independent sources. */
function widthOf(sources: number): number {
  return [2, 2, 3.25, 4.25][sources] ?? 5;
}

function statusClasses(node: GraphNode): string[] {
  if (node.event?.disputed) return ['disputed'];
  return node.event && node.event.status !== 'held' ? [node.event.status] : [];
}

/** One line for several meetings is as sure as the surest of them, and says so when sources disagree on any. */
function foldClasses(meetings: GraphNode[]): string[] {
  if (meetings.some((node) => node.event?.disputed)) return ['disputed'];
  if (meetings.some((node) => node.event?.status === 'held')) return [];
  return meetings.some((node) => node.event?.status === 'planned') ? ['planned'] : ['cancelled'];
}

function groundClass(place: Place, layout: Layout): string[] {
  const onLand = Object.values(layout).some(
    ({ x, y, w = 0, h = 0 }) => Math.abs(place.x - x) < w / 2 && Math.abs(place.y - y) < h / 2,
  );
  return onLand ? ['on-land'] : [];
}

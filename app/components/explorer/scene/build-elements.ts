// Scene and places become the elements of the canvas.
import type { GraphNode } from '@/lib/contracts/api';
import { CERTAIN } from '@/lib/contracts/confidence';
import type { Place } from '../layout/layout-types';
import { bendLines } from './bend-lines';
import { buildIsland } from './build-islands';
import { buildLines } from './build-lines';
import { radiusOf } from './layout-input';
import { placeCounts } from './place-counts';
import { codeOf, regionOf } from './regions';
import type { Scene, SceneMeeting } from './scene-types';
import { type ElementContext, type SheetElement, statusClasses } from './sheet-element';
import { thinDates } from './thin-dates';

export type { ElementContext, SheetElement };

const MAJOR_NAMES = 12;

interface Ground extends ElementContext, Pick<Scene, 'notHeld'> {
  major: Set<string>;
  /** Islands that are drawn with their land, by key. */
  homes: Map<string, Place>;
}

/** All elements that have a place in the layout; what is not laid out yet is left out. */
export function buildElements(scene: Scene, context: ElementContext): SheetElement[] {
  const folded = new Map(scene.islands.map((island) => [island.key, island]));
  const open = scene.gatherings.filter(({ key }) => !folded.has(key));
  const homes = new Map(open.flatMap(({ key }) => (context.layout[key] ? [[key, context.layout[key]] as const] : [])));
  const ground = { ...context, major: listMajor(scene), homes, notHeld: scene.notHeld };
  const nodes = [
    ...scene.gatherings.flatMap((node) => buildIsland(node, folded.get(node.key), context)),
    ...[...scene.persons, ...scene.extras].flatMap((node) => buildBody(node, ground)),
    ...scene.meetings.flatMap((meeting) => (meeting.isFolded ? [] : buildDiamond(meeting, ground))),
  ];
  const placed = new Set(nodes.map((node) => node.data.id));
  const lines = buildLines(scene, context.view).filter(
    ({ data }) => placed.has(`${data.source}`) && placed.has(`${data.target}`),
  );
  thinDates(nodes, context);
  bendLines(lines, nodes);
  placeCounts(lines, nodes, scene, context);
  return [...nodes, ...lines];
}

function listMajor(scene: Scene): Set<string> {
  const sorted = [...scene.persons].sort((a, b) => (b.meetings ?? 0) - (a.meetings ?? 0));
  return new Set(sorted.slice(0, MAJOR_NAMES).map((node) => node.key));
}

function buildBody(node: GraphNode, ground: Ground): SheetElement[] {
  const { layout, texts, view, major } = ground;
  const place = layout[node.key];
  if (!place) return [];
  const isSelected = node.key === view.select;
  const label = texts.nameLines(node).join('\n');
  const data = {
    id: node.key,
    label,
    code: codeOf(node),
    region: regionOf(node),
    size: radiusOf(node, ground.notHeld) * 2,
  };
  const classes = [node.kind, place.side, `region-${data.region}`, ...groundClass(place, ground)];
  if (isSelected) classes.push('selected');
  if (node.key === view.focus) classes.push('centre');
  if (view.trail?.has(node.key)) classes.push('trail');
  if (view.pinned?.has(node.key)) classes.push('pinned');
  if (major.has(node.key) || isSelected || view.trail?.has(node.key)) classes.push('major');
  return [{ group: 'nodes', data, position: { x: place.x, y: place.y }, classes }];
}

function buildDiamond({ node }: SceneMeeting, ground: Ground): SheetElement[] {
  const { layout, texts, view } = ground;
  const place = layout[node.key];
  if (!place) return [];
  const classes = ['meeting', place.side, ...groundClass(place, ground), ...statusClasses(node)];
  if (node.key === view.select) classes.push('selected');
  if (view.trail?.has(node.key)) classes.push('trail');
  if (view.pinned?.has(node.key)) classes.push('pinned');
  if ((node.event?.confidence ?? 1) < CERTAIN) classes.push('doubtful');
  const home = ground.homes.get(node.event?.gathering ?? '');
  const data = { id: node.key, label: texts.meetingDate(node, home !== undefined && isOn(place, home)) };
  return [{ group: 'nodes', data, position: { x: place.x, y: place.y }, classes }];
}

function groundClass(place: Place, { homes }: Ground): string[] {
  return [...homes.values()].some((land) => isOn(place, land)) ? ['on-land'] : [];
}

function isOn(place: Place, { x, y, w = 0, h = 0 }: Place): boolean {
  return Math.abs(place.x - x) < w / 2 && Math.abs(place.y - y) < h / 2;
}

// The sheet of the drawings: the busiest person at sea in the middle, the islands that person visited on both sides,
// the others who stand at sea under them, all further islands in rows at the foot.
import { type Island, type Metrics, mirrorIsland } from './island';
import type { Layout, LayoutPerson } from './layout-types';
import { compareKeys } from './sheet-people';

const GAP = 26;
const SATELLITE_STEP = 50;
const MAX_SATELLITES = 10;
const MAX_FLANKS = 8;

export interface AtlasInput {
  hub: LayoutPerson;
  satellites: LayoutPerson[];
  /** Islands with lines to the hub. */
  flanks: Island[];
  others: Island[];
  metrics: Metrics;
}

/** Whether the composition suits: one centre, and few enough around it to stay legible. */
export function suitsAtlas(satellites: number, flanks: number): boolean {
  return satellites <= MAX_SATELLITES && flanks <= MAX_FLANKS;
}

/** Places everything; the hub's centre is at x = 0, the islands' tops at y = 0. */
export function composeAtlas(input: AtlasInput): Layout {
  const layout: Layout = {};
  const channel = Math.max(input.metrics.channel, input.hub.label.w / 2 + 18);
  const { left, right } = splitColumns(input.flanks);
  const leftFoot = placeColumn(layout, left.map(mirrorIsland), (island) => -channel - island.w);
  const rightFoot = placeColumn(layout, right, () => channel);
  const shorter = Math.min(leftFoot, rightFoot);
  const taller = Math.max(leftFoot, rightFoot);
  const hubY = taller === 0 ? 0 : Math.max(shorter, taller * 0.7, input.hub.radius + input.hub.label.h + 40);
  layout[input.hub.key] = { x: 0, y: hubY, side: 'above' };
  const foot = placeSatellites(layout, input, { channel, leftFoot, rightFoot, hubY });
  const width = Math.max(...[...left, ...right].map((island) => island.w), 180) * 2 + channel * 2;
  placeRows(layout, input.others, Math.max(foot, taller, hubY + 110) + GAP, width);
  return layout;
}

/** Puts an island with its people at a top left corner. */
export function placeIsland(layout: Layout, island: Island, x: number, y: number): void {
  layout[island.key] = { x: x + island.w / 2, y: y + island.h / 2, side: 'above', w: island.w, h: island.h };
  for (const [key, place] of island.places) layout[key] = { ...place, x: x + place.x, y: y + place.y };
}

function splitColumns(islands: Island[]): { left: Island[]; right: Island[] } {
  const left: Island[] = [];
  const right: Island[] = [];
  const height = (column: Island[]) => column.reduce((sum, island) => sum + island.h + GAP, 0);
  for (const island of islands) (height(right) <= height(left) ? right : left).push(island);
  return { left, right };
}

function placeColumn(layout: Layout, islands: Island[], xOf: (island: Island) => number): number {
  let y = 0;
  for (const island of islands) {
    placeIsland(layout, island, xOf(island), y);
    y += island.h + GAP;
  }
  return Math.max(0, y - GAP);
}

interface Shores {
  channel: number;
  leftFoot: number;
  rightFoot: number;
  hubY: number;
}

/** People with the hub as neighbour, in two slanting rows under the islands, so that no line runs over a label. */
function placeSatellites(layout: Layout, input: AtlasInput, shores: Shores): number {
  const sides = {
    left: { people: [] as LayoutPerson[], start: shores.leftFoot + 38 },
    right: { people: [] as LayoutPerson[], start: shores.rightFoot + 38 },
  };
  const end = (side: 'left' | 'right') => sides[side].start + sides[side].people.length * SATELLITE_STEP;
  for (const person of input.satellites) sides[end('left') <= end('right') ? 'left' : 'right'].people.push(person);
  let foot = 0;
  for (const side of ['left', 'right'] as const) {
    const { people, start } = sides[side];
    const top = Math.max(start, shores.hubY + 24);
    people.forEach((person, index) => {
      const away = shores.channel * 0.85 + (people.length - 1 - index) * 44;
      const y = top + index * SATELLITE_STEP;
      layout[person.key] = { x: side === 'left' ? -away : away, y, side };
      foot = Math.max(foot, y + Math.max(person.radius, person.label.h / 2));
    });
  }
  return foot;
}

/** Rows of islands, each row spread over the width of the sheet; those left of the middle are mirrored. */
function placeRows(layout: Layout, islands: Island[], top: number, width: number): void {
  let y = top;
  for (const row of fillRows(islands, width).map(putSmallInside)) {
    const used = row.reduce((sum, island) => sum + island.w, 0);
    const gap = row.length > 1 ? Math.max(GAP, (width - used) / (row.length - 1)) : 0;
    let x = row.length > 1 ? -(used + gap * (row.length - 1)) / 2 : -used / 2;
    const foot = Math.max(...row.map((island) => island.h));
    for (const island of row) {
      const isLeft = x + island.w / 2 < 0;
      placeIsland(layout, isLeft ? mirrorIsland(island) : island, x, y + foot - island.h);
      x += island.w + gap;
    }
    y += foot + GAP;
  }
}

/** The largest islands stand at the ends of their row: coasts outside, water inside. */
function putSmallInside(row: Island[]): Island[] {
  const sorted = [...row].sort((a, b) => b.w - a.w || compareKeys(a.key, b.key));
  const isLeft = (_: Island, index: number) => index % 2 === 1;
  return [...sorted.filter(isLeft), ...sorted.filter((island, index) => !isLeft(island, index)).reverse()];
}

function fillRows(islands: Island[], width: number): Island[][] {
  const rows: Island[][] = [];
  for (const island of islands) {
    const row = rows.at(-1);
    const used = row?.reduce((sum, each) => sum + each.w + GAP, 0) ?? Number.POSITIVE_INFINITY;
    if (row && used + island.w <= width * 1.2) row.push(island);
    else rows.push([island]);
  }
  return rows;
}

// The sheet of the drawings: the busiest person at sea in the middle, the islands that person visited on both sides,
// the others who stand at sea under them, all further islands in the water that is left.
import { nodeRect, rectAround } from './box-index';
import { fillWater, traceLines } from './fill-water';
import { type Island, type Metrics, mirrorIsland } from './island';
import type { Layout, LayoutPerson, Rect } from './layout-types';
import { linkKey } from './sheet-people';

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
  /** Meetings between islands and people at sea, by `linkKey`. */
  links: Map<string, number>;
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
  placeSatellites(layout, input, { channel, left, right, leftFoot, rightFoot, hubY });
  const water = {
    taken: listTaken(layout, input, { channel, hubY }),
    lines: traceLines(layout, input.links),
    width: widthFor(input, Math.max(...[...left, ...right].map((island) => island.w), 180) * 2 + channel * 2),
    gap: GAP,
  };
  fillWater(input.others, water, (island, x, y) => placeIsland(layout, island, x, y));
  return layout;
}

/** As wide as what stands on both sides of the channel, wider for a landscape sheet or many islands. */
function widthFor({ others, metrics }: AtlasInput, flanks: number): number {
  const area = others.reduce((sum, island) => sum + (island.w + GAP) * (island.h + GAP), 0);
  return Math.max(flanks, metrics.sheet, Math.sqrt(area * 1.5));
}

function listTaken(layout: Layout, input: AtlasInput, { channel, hubY }: { channel: number; hubY: number }): Rect[] {
  const rects: Rect[] = [{ x1: -channel, y1: 0, x2: channel, y2: hubY + 84 }];
  for (const person of input.satellites) {
    const place = layout[person.key];
    if (place) rects.push(nodeRect(place, person.radius, person.label));
  }
  for (const island of input.flanks) {
    const place = layout[island.key];
    if (place) rects.push(rectAround(place.x, place.y, island.w, island.h));
  }
  return rects;
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
  left: Island[];
  right: Island[];
  leftFoot: number;
  rightFoot: number;
  hubY: number;
}

/** People at sea, in two slanting rows under the islands, so that no line runs over a label. */
function placeSatellites(layout: Layout, input: AtlasInput, shores: Shores): void {
  for (const { side, start, free, pulled } of chooseSides(input, shores)) {
    const people = [...free, ...pulled];
    const top = Math.max(start, shores.hubY + 24);
    // Whoever met people on the island stands nearer to the middle: their lines then pass beside its column, not along it.
    const [inner, slant] = pulled.length > 0 ? [shores.channel * 0.4, 32] : [shores.channel * 0.85, 44];
    people.forEach((person, index) => {
      const away = inner + (people.length - 1 - index) * slant;
      layout[person.key] = { x: side === 'left' ? -away : away, y: top + index * SATELLITE_STEP, side };
    });
  }
}

/** Everybody goes to the side of those whom they met, so that no line passes the hub; the others where more room is left. */
function chooseSides({ satellites, links }: AtlasInput, { left, right, leftFoot, rightFoot }: Shores) {
  const make = (side: 'left' | 'right', foot: number, islands: Island[]) => {
    const keys = islands.map((island) => island.key);
    return { side, start: foot + 38, free: [] as LayoutPerson[], pulled: [] as LayoutPerson[], keys };
  };
  const sides = [make('left', leftFoot, left), make('right', rightFoot, right)] as const;
  const pullOf = (person: LayoutPerson) => {
    const [toLeft = 0, toRight = 0] = sides.map(({ keys }) =>
      keys.reduce((sum, key) => sum + (links.get(linkKey(person.key, key)) ?? 0), 0),
    );
    return toRight - toLeft;
  };
  // Beside those with lines to an island there is little room for others.
  const endOf = ({ start, free, pulled }: (typeof sides)[number]) =>
    start + free.length * SATELLITE_STEP + pulled.length * SATELLITE_STEP * 2;
  const waiting = [...satellites];
  while (waiting.length > 0) {
    const next = waiting.findIndex((person) => pullOf(person) !== 0);
    const [person] = waiting.splice(Math.max(0, next), 1);
    if (!person) break;
    const isLeft = next < 0 ? endOf(sides[0]) <= endOf(sides[1]) : pullOf(person) < 0;
    const side = sides[isLeft ? 0 : 1];
    (next < 0 ? side.free : side.pulled).push(person);
    side.keys.push(person.key);
  }
  return sides;
}

// Where on its line the number of meetings stands: as near to the middle as nothing else lies there.
import { BoxIndex, rectAround } from '../layout/box-index';
import type { Size } from '../layout/layout-types';
import { coverOf, type Words } from './cover-of';
import { foldId } from './fold-meetings';
import type { Scene } from './scene-types';
import type { SheetElement } from './sheet-element';
import { bendOf, distanceTo, lengthOf, type Point, pointAlong, traceWay } from './trace-way';

/** Where the number of a line stands that was given a place, between the middles of its two ends. */
export function placeOfCount(data: SheetElement['data'], from: Point, to: Point): Point {
  const { along, dx, dy } = data;
  return pointAt(traceWay(from, to, bendOf(data)), { along: Number(along), dx: Number(dx), dy: Number(dy) });
}

interface Segment {
  id: string;
  way: Point[];
}

interface Pair extends Segment {
  /** Two who met more than once have a number of their own. */
  isCounted: boolean;
}

interface Water {
  /** Nodes, words and the numbers that stand already. */
  index: BoxIndex;
  others: Pair[];
}

/** Between two places along a line that are tried, in pixels. */
const STEP = 6;
/** How far from its line a number may stand where words or other counted lines cover all of it: near enough to be taken for its. */
const ASIDES = [[0], [9, -9], [16, -16], [24, -24], [32, -32]];
/** Between a number and what is next to it. */
const MARGIN = 4;
/** From the middle of a number to another line that would seem to be counted, too. */
const NEAR = 12;
/** Of more lines, others run through everywhere. */
const MOST_LINES = 600;
/** A way of so many steps is gone to get off another line, and off one with a number, which may be drawn over this one. */
const CROSSING = 2;
const STRUCK = 100;
/** To get off words and nodes, any way. */
const HIT = 10_000;

/** Width and height of the box around a number. */
export function countSize(count: string): Size {
  return { w: count.length * 7 + 8, h: 18 };
}

/** The place of a number, in pixels: from the middle of the source along the line, and from there aside. */
interface Spot {
  along: number;
  dx: number;
  dy: number;
}

/**
 * Gives each line of several meetings the place of its number (`along`, `dx`, `dy`). The same picture has the same places, and a selection
 * moves only those numbers that its diamonds would cover.
 */
export function placeCounts(lines: SheetElement[], nodes: SheetElement[], scene: Scene, words: Words): void {
  const places = new Map(nodes.flatMap(({ data, position }) => (position ? [[data.id, position] as const] : [])));
  const counted = lines.flatMap((line) => {
    const [from, to] = [places.get(`${line.data.source}`), places.get(`${line.data.target}`)];
    if (!line.classes.includes('several') || !from || !to) return [];
    return [{ line, id: line.data.id, way: traceWay(from, to, bendOf(line.data)) }];
  });
  if (counted.length === 0) return;
  const water = { index: indexNodes(nodes, words), others: listPairs(scene, places) };
  // Short lines have the least choice.
  for (const segment of counted.toSorted((a, b) => lengthOf(a.way) - lengthOf(b.way) || (a.id < b.id ? -1 : 1))) {
    const size = countSize(`${segment.line.data.count}`);
    const spot = findSpot(segment, size, water);
    Object.assign(segment.line.data, spot);
    const { x, y } = pointAt(segment.way, spot);
    water.index.add(rectAround(x, y, size.w + MARGIN, size.h + MARGIN));
  }
}

function findSpot(segment: Segment, size: Size, { index, others }: Water): Spot {
  const near = others.filter(({ id }) => id !== segment.id);
  let best: { spot: Spot; cost: number } | null = null;
  for (const asides of ASIDES) {
    for (const { spot, way } of listSpots(segment, asides)) {
      if (best && way >= best.cost) break;
      const at = pointAt(segment.way, spot);
      const hits = index.countHits(rectAround(at.x, at.y, size.w + MARGIN, size.h + MARGIN));
      const crossed = near.filter((other) => distanceTo(other.way, at) < NEAR);
      const struck = crossed.filter(({ isCounted }) => isCounted).length;
      const cost = hits * HIT + struck * STRUCK + Math.min(3, crossed.length) * CROSSING + way;
      if (!best || cost < best.cost) best = { spot, cost };
    }
    if (best && best.cost < STRUCK) break;
  }
  return best?.spot ?? { along: 0, dx: 0, dy: 0 };
}

const ORIGIN: Point = { x: 0, y: 0 };

/** Spots from the middle of a line to its ends, and how many steps each is away. */
function* listSpots(segment: Segment, asides: readonly number[]): Generator<{ spot: Spot; way: number }> {
  const length = lengthOf(segment.way);
  const [from, to] = [segment.way[0] ?? ORIGIN, segment.way.at(-1) ?? ORIGIN];
  const chord = lengthOf([from, to]) || 1;
  const [x, y] = [(to.x - from.x) / chord, (to.y - from.y) / chord];
  for (let step = 0; step === 0 || step * STEP < length; step++) {
    // 0, 1, -1, 2, -2 …
    const steps = step % 2 ? (step + 1) / 2 : -step / 2;
    const along = Math.round(length / 2 + steps * STEP);
    for (const aside of asides) {
      yield { spot: { along, dx: Math.round(-y * aside), dy: Math.round(x * aside) }, way: Math.abs(steps) };
    }
  }
}

function indexNodes(nodes: SheetElement[], words: Words): BoxIndex {
  const index = new BoxIndex();
  for (const node of nodes) for (const rect of coverOf(node, words)) index.add(rect);
  return index;
}

/** The straight ways between all who met, whether their meetings are folded or not. */
function listPairs({ meetings }: Scene, places: Map<string, Point>): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { participants } of meetings) {
    const [source = '', target = ''] = [...participants].sort();
    const [from, to] = [places.get(source), places.get(target)];
    const id = foldId(source, target);
    if (participants.length === 2 && from && to) pairs.set(id, { id, way: [from, to], isCounted: pairs.has(id) });
  }
  return pairs.size > MOST_LINES ? [] : [...pairs.values()];
}

function pointAt(way: readonly Point[], { along, dx, dy }: Spot): Point {
  const { x, y } = pointAlong(way, along);
  return { x: x + dx, y: y + dy };
}

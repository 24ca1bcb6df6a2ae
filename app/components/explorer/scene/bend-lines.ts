// Whoever a line runs through seems to have been there: such a line goes round.
import type { SheetElement } from './sheet-element';
import { type Bend, comesWithin, distanceTo, lengthOf, type Point, traceWay } from './trace-way';

/** Between a line that goes round and the rim of a node. */
const CLEAR = 5;
/** Of more lines, others run through everywhere. */
const MOST_LINES = 600;
/** How far the middle of a line goes aside at most, in pixels and as a part of its length, and between two ways that are tried. */
const FARTHEST = 150;
const STEEPEST = 0.4;
const STEP = 6;
/** Where along the line it goes farthest aside. */
const PLACES = [0.5, 0.3, 0.7, 0.15, 0.85];

interface Disc extends Point {
  id: string;
  radius: number;
}

interface Line {
  element: SheetElement;
  from: Point;
  to: Point;
  /** Those whom the line may touch: its ends, and all who took part in its meeting. */
  own: ReadonlySet<string>;
}

/**
 * Gives each line that runs through somebody who was not part of its meeting a bend (`bend`, `at`, class `bent`) round all of them,
 * or, where there is none, round most. The others stay straight. The same picture has the same bends.
 */
export function bendLines(lines: SheetElement[], nodes: SheetElement[]): void {
  if (lines.length > MOST_LINES) return;
  const discs = nodes.flatMap(toDisc);
  for (const line of listLines(lines, nodes)) {
    const others = discs.filter(({ id }) => !line.own.has(id));
    const bend = findBend(line, others);
    if (!bend) continue;
    Object.assign(line.element.data, { bend: bend.away, at: bend.at });
    line.element.classes = [...line.element.classes, 'bent'];
  }
}

function toDisc({ data, position, classes }: SheetElement): Disc[] {
  const isBody = ['person', 'country', 'organization'].some((kind) => classes.includes(kind));
  return isBody && position ? [{ id: data.id, radius: Number(data.size) / 2, ...position }] : [];
}

function listLines(lines: SheetElement[], nodes: SheetElement[]): Line[] {
  const places = new Map(nodes.flatMap(({ data, position }) => (position ? [[data.id, position] as const] : [])));
  const took = new Map<string, Set<string>>();
  for (const { data } of lines) {
    const meeting = `${data.target}`;
    took.set(meeting, (took.get(meeting) ?? new Set([meeting])).add(`${data.source}`));
  }
  return lines.flatMap((element) => {
    const [source, target] = [`${element.data.source}`, `${element.data.target}`];
    const [from, to] = [places.get(source), places.get(target)];
    if (!from || !to) return [];
    const own = (element.classes.includes('spoke') && took.get(target)) || new Set([source, target]);
    return [{ element, from, to, own }];
  });
}

/** Null where the straight way is free, and where no other is freer. */
function findBend({ from, to }: Line, discs: readonly Disc[]): Bend | null {
  const near = listNear(from, to, discs);
  const straight = countHits(traceWay(from, to, null), near, { clear: 0, most: near.length });
  if (straight === 0) return null;
  const length = lengthOf([from, to]);
  let best: { bend: Bend | null; hits: number } = { bend: null, hits: straight };
  for (let aside = STEP; aside <= Math.min(FARTHEST, length * STEEPEST); aside += STEP) {
    for (const at of PLACES) {
      for (const sign of [1, -1]) {
        // The middle of a curve lies half as far aside as its control point.
        const bend = { away: sign * aside * 2, at };
        const hits = countHits(traceWay(from, to, bend), near, { clear: CLEAR, most: best.hits });
        if (hits < best.hits) best = { bend, hits };
      }
      if (best.hits === 0) return best.bend;
    }
  }
  return best.bend;
}

/** Those near enough to lie on any way that is tried. */
function listNear(from: Point, to: Point, discs: readonly Disc[]): Disc[] {
  const way = [from, to];
  return discs.filter((disc) => distanceTo(way, disc) < disc.radius + CLEAR + FARTHEST);
}

/** Whom a way runs through, or passes by less than `clear` pixels; of more than `most` nobody asks how many. */
function countHits(
  way: readonly Point[],
  discs: readonly Disc[],
  { clear, most }: { clear: number; most: number },
): number {
  const box = boxAround(way);
  let hits = 0;
  for (const disc of discs) {
    const reach = disc.radius + clear;
    if (disc.x < box.left - reach || disc.x > box.right + reach) continue;
    if (disc.y < box.top - reach || disc.y > box.bottom + reach) continue;
    if (comesWithin(way, disc, reach)) hits++;
    if (hits >= most) break;
  }
  return hits;
}

function boxAround(way: readonly Point[]) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of way) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

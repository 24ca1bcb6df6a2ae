// Whoever a line runs through seems to have been there: such a line goes round.
import type { SheetElement } from './sheet-element';
import { type Bend, PARTS, type Point } from './trace-way';

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
    const bend = findBend(line, discs);
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
function findBend(line: Line, discs: readonly Disc[]): Bend | null {
  const length = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y) || 1;
  const near = listNear(line, length, discs);
  const straight = countHits(near, { away: 0, at: 0.5, length }, { clear: 0, most: near.length });
  if (straight === 0) return null;
  let best: { bend: Bend | null; hits: number } = { bend: null, hits: straight };
  for (let aside = STEP; aside <= Math.min(FARTHEST, length * STEEPEST); aside += STEP) {
    for (const at of PLACES) {
      for (const sign of [1, -1]) {
        // The middle of a curve lies half as far aside as its control point.
        const bend = { away: sign * aside * 2, at };
        const hits = countHits(near, { ...bend, length }, { clear: CLEAR, most: best.hits });
        if (hits < best.hits) best = { bend, hits };
      }
      if (best.hits === 0) return best.bend;
    }
  }
  return best.bend;
}

/** Somebody beside a line, measured from its beginning: along it, and aside from it in the direction in which bends count. */
interface Near {
  along: number;
  aside: number;
  radius: number;
}

/** Those near enough to lie on any way that is tried. */
function listNear({ from, to, own }: Line, length: number, discs: readonly Disc[]): Near[] {
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const near: Near[] = [];
  for (const { id, x, y, radius } of discs) {
    const along = (x - from.x) * dx + (y - from.y) * dy;
    const aside = (y - from.y) * dx - (x - from.x) * dy;
    const reach = radius + CLEAR;
    if (along < -reach || along > length + reach || Math.abs(aside) > reach + FARTHEST || own.has(id)) continue;
    near.push({ along, aside, radius });
  }
  return near;
}

/** Whom a way runs through, or passes by less than `clear` pixels; of more than `most` nobody asks how many. */
function countHits(
  near: readonly Near[],
  way: Bend & { length: number },
  { clear, most }: { clear: number; most: number },
): number {
  // Halfway its control point, and no farther, does a way go aside.
  const [least, farthest] = [Math.min(0, way.away / 2), Math.max(0, way.away / 2)];
  let hits = 0;
  for (const one of near) {
    const reach = one.radius + clear;
    if (one.aside < least - reach || one.aside > farthest + reach) continue;
    if (comesWithin(way, one, reach)) hits++;
    if (hits >= most) break;
  }
  return hits;
}

/** Whether one of the parts of a way comes nearer to somebody than that. Asked a hundred thousand times, so in plain numbers. */
function comesWithin({ away, at, length }: Bend & { length: number }, { along, aside }: Near, reach: number): boolean {
  const parts = away === 0 ? 1 : PARTS;
  let [x, y] = [0, 0];
  for (let part = 1; part <= parts; part++) {
    const t = part / parts;
    const toControl = 2 * t * (1 - t);
    const [nextX, nextY] = [toControl * at * length + t * t * length, toControl * away];
    const [dx, dy] = [nextX - x, nextY - y];
    const share = Math.min(1, Math.max(0, ((along - x) * dx + (aside - y) * dy) / (dx * dx + dy * dy || 1)));
    const [offX, offY] = [along - x - dx * share, aside - y - dy * share];
    // Whoever a way only touches is not nearer, whichever way the numbers were rounded.
    if (offX * offX + offY * offY < reach * reach - 1e-6) return true;
    x = nextX;
    y = nextY;
  }
  return false;
}

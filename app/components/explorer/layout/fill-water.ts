// Islands without a line to the busiest person: each goes where the sheet stays lowest, so that more of it is seen at once.
import { overlaps } from './box-index';
import { type Island, mirrorIsland } from './island';
import type { Layout, Rect } from './layout-types';
import { compareKeys } from './sheet-people';

const STEP = 12;

export interface Water {
  /** What an island must not lie on, apart from lines. */
  taken: Rect[];
  /** Small rectangles along lines. */
  lines: Rect[];
  width: number;
  /** Between an island and whatever is next to it. */
  gap: number;
}

/** Places the islands, tallest first, around x = 0; those left of the middle are mirrored. */
export function fillWater(
  islands: Island[],
  water: Water,
  place: (island: Island, x: number, y: number) => void,
): void {
  const taken = [...water.taken];
  let foot = Math.max(0, ...taken.map((rect) => rect.y2));
  for (const island of [...islands].sort((a, b) => b.h - a.h || compareKeys(a.key, b.key))) {
    const rect = findWater(island, { ...water, taken }, foot);
    taken.push(rect);
    foot = Math.max(foot, rect.y2);
    place(rect.x1 + rect.x2 < 0 ? mirrorIsland(island) : island, rect.x1, rect.y1);
  }
}

function findWater(island: Island, water: Water, foot: number): Rect {
  const levels = [...new Set([0, ...water.taken.map((rect) => Math.ceil(rect.y2 + water.gap))])].sort((a, b) => a - b);
  const lowest = rectAt(island, -island.w / 2, Math.max(...levels));
  let best = { rect: lowest, cost: Number.POSITIVE_INFINITY };
  const half = Math.max(water.width, island.w) / 2;
  for (let x = -half; x <= half - island.w; x += STEP) {
    const y = levels.find((level) => level >= 0 && isFree(rectAt(island, x, level), water)) ?? lowest.y1;
    const rect = rectAt(island, x, y);
    // Coasts outside, water inside, where the foot of the sheet is the same.
    const cost = Math.max(rect.y2, foot) * 4 + y - Math.abs(x + island.w / 2) / 2;
    if (cost < best.cost) best = { rect, cost };
  }
  return best.rect;
}

function rectAt(island: Island, x: number, y: number): Rect {
  return { x1: Math.round(x), y1: y, x2: Math.round(x) + island.w, y2: y + island.h };
}

function isFree(rect: Rect, { taken, lines, gap }: Water): boolean {
  const room = { x1: rect.x1 - gap, y1: rect.y1 - gap, x2: rect.x2 + gap, y2: rect.y2 + gap };
  return !taken.some((other) => overlaps(room, other)) && !lines.some((other) => overlaps(rect, other));
}

/** Points along the straight lines between linked things that stand in the layout, as small rectangles. */
export function traceLines(layout: Layout, links: Map<string, number>): Rect[] {
  return [...links.keys()].flatMap((link) => {
    const [from, to] = link.split('|').map((key) => layout[key]);
    if (!from || !to) return [];
    return Array.from({ length: 17 }, (_, at) => {
      const x = from.x + ((to.x - from.x) * at) / 16;
      const y = from.y + ((to.y - from.y) * at) / 16;
      return { x1: x - 5, y1: y - 5, x2: x + 5, y2: y + 5 };
    });
  });
}

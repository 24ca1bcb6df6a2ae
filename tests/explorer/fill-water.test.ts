import { describe, expect, it } from 'vitest';
import { overlaps } from '@/app/components/explorer/layout/box-index';
import { fillWater, traceLines, type Water } from '@/app/components/explorer/layout/fill-water';
import type { Island } from '@/app/components/explorer/layout/island';
import type { Rect } from '@/app/components/explorer/layout/layout-types';

const island = (key: string, w: number, h: number): Island => ({
  key,
  w,
  h,
  places: new Map([[`person:${key}`, { x: 20, y: 20, side: 'right' }]]),
});

function fill(islands: Island[], water: Partial<Water> = {}) {
  const placed = new Map<string, { rect: Rect; island: Island }>();
  fillWater(islands, { taken: [], lines: [], width: 600, gap: 20, ...water }, (one, x, y) => {
    placed.set(one.key, { island: one, rect: { x1: x, y1: y, x2: x + one.w, y2: y + one.h } });
  });
  return placed;
}

describe('islands in the free water', () => {
  it('stand beside what is there rather than under it, with their gap', () => {
    const middle = { x1: -100, y1: 0, x2: 100, y2: 300 };
    const placed = [...fill([island('a', 150, 200), island('b', 150, 100)], { taken: [middle] }).values()];
    expect(Math.max(...placed.map(({ rect }) => rect.y2))).toBeLessThanOrEqual(300);
    expect(placed.filter(({ rect }) => rect.x1 < 120 && rect.x2 > -120)).toEqual([]);
  });

  it('leave lines free and go below when there is no room beside', () => {
    const lines = traceLines(
      { a: { x: -300, y: 50, side: 'left' }, b: { x: 300, y: 50, side: 'right' } },
      new Map([['a|b', 1]]),
    );
    const taken = [{ x1: -300, y1: 0, x2: 300, y2: 40 }];
    const rect = fill([island('a', 300, 100)], { taken, lines }).get('a')?.rect;
    expect(rect && [...lines, ...taken].some((other) => overlaps(rect, other))).toBe(false);
    expect(rect?.y1).toBeGreaterThanOrEqual(60);
  });

  it('turn their coast outwards', () => {
    const middle = { x1: -100, y1: 0, x2: 100, y2: 300 };
    const placed = [...fill([island('a', 150, 200), island('b', 150, 200)], { taken: [middle] }).values()];
    const sides = placed.map(({ rect, island: one }) => [rect.x1 < 0, [...one.places.values()][0]?.side]);
    expect(sides).toEqual(
      expect.arrayContaining([
        [true, 'left'],
        [false, 'right'],
      ]),
    );
  });

  it('keep apart, however many there are', () => {
    const many = Array.from({ length: 30 }, (_, at) => island(`i${at}`, 100 + (at % 4) * 90, 60 + (at % 5) * 50));
    const rects = [...fill([...many, island('wide', 900, 50)]).values()].map(({ rect }) => rect);
    expect(rects).toHaveLength(31);
    expect(rects.flatMap((a, at) => rects.slice(at + 1).filter((b) => overlaps(a, b)))).toEqual([]);
  });
});

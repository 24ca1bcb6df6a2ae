import { describe, expect, it } from 'vitest';
import topology from 'world-atlas/land-110m.json';
import { drawLocator, LOCATOR } from '@/app/components/figures/draw-locator';

const ASTANA = { lat: 51.17, lon: 71.43 };

/** Every point of a path. */
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('drawLocator', () => {
  it('draws land and graticule inside the picture and nowhere else', () => {
    const { land, graticule, width, height } = drawLocator(ASTANA, topology);
    const points = [...pointsOf(land), ...pointsOf(graticule)];
    expect(points.length).toBeGreaterThan(200);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(-LOCATOR.edge);
      expect(x).toBeLessThanOrEqual(width + LOCATOR.edge);
      expect(y).toBeGreaterThanOrEqual(-LOCATOR.edge);
      expect(y).toBeLessThanOrEqual(height + LOCATOR.edge);
    }
  });

  it('has the coast where the place is, and weighs little', () => {
    const { land } = drawLocator(ASTANA, topology);
    const qingdao = drawLocator({ lat: 36.07, lon: 120.38 }, topology);
    expect(qingdao.land).not.toBe(land);
    // Qingdao lies at the sea: a coast passes within a degree or two of the middle.
    const near = pointsOf(qingdao.land).filter(({ x, y }) => Math.hypot(x - 160, y - 100) < 10);
    expect(near.length).toBeGreaterThan(0);
    expect(pointsOf(land).filter(({ x, y }) => Math.hypot(x - 160, y - 100) < 10)).toEqual([]);
    expect(land.length).toBeLessThan(12_000);
  });
});

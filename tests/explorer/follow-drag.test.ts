import { describe, expect, it } from 'vitest';
import { followShare } from '@/app/components/explorer/canvas/follow-drag';

describe('a diamond while somebody of its meeting is dragged', () => {
  const [dragged, other] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];

  it('keeps its part of the line between two', () => {
    expect(followShare({ x: 50, y: 0 }, dragged, [other])).toBe(0.5);
    expect(followShare({ x: 25, y: 0 }, dragged, [other])).toBe(0.75);
    expect(followShare({ x: 100, y: 0 }, dragged, [other])).toBe(0);
  });

  it('stays in the middle of three and more', () => {
    expect(followShare({ x: 10, y: 80 }, dragged, [other, { x: 0, y: 90 }])).toBeCloseTo(1 / 3);
  });

  it('goes half of the way where all stand on one point', () => {
    expect(followShare(dragged, dragged, [dragged])).toBe(0.5);
  });
});

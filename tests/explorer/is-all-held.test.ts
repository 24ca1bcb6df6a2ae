import { describe, expect, it } from 'vitest';
import { isAllHeld } from '@/app/components/explorer/canvas/is-all-held';

/** A window of 200 by 100, and a sheet of 100 by 50 in its middle when the picture was drawn. */
const drawn = { content: { x1: 0, y1: 0, x2: 100, y2: 50 }, zoom: 1, width: 200, height: 100, from: { x: 50, y: 25 } };
const slidTo = (x: number, y: number) => isAllHeld({ ...drawn, to: { x, y } });

describe('isAllHeld', () => {
  it('is so wherever a sheet is slid that was drawn as a whole', () => {
    expect([slidTo(50, 25), slidTo(-40, 25), slidTo(190, 90), slidTo(50, -49)]).toEqual([true, true, true, true]);
  });

  it('is so when nothing of the sheet is in view any more', () => {
    expect([slidTo(-300, 25), slidTo(50, 400)]).toEqual([true, true]);
  });

  it('is not so once a part comes in that was outside', () => {
    const cut = { ...drawn, from: { x: 150, y: 25 } };
    expect(isAllHeld({ ...cut, to: { x: 150, y: 25 } })).toBe(true);
    expect(isAllHeld({ ...cut, to: { x: 149, y: 25 } })).toBe(false);
    // Slid the other way, more of it goes out.
    expect(isAllHeld({ ...cut, to: { x: 160, y: 25 } })).toBe(true);
  });

  it('counts in pixels, whatever the zoom', () => {
    const close = { ...drawn, zoom: 4, from: { x: 0, y: 0 } };
    expect(isAllHeld({ ...close, to: { x: 1, y: 0 } })).toBe(true);
    expect(isAllHeld({ ...close, to: { x: -1, y: 0 } })).toBe(false);
    expect(isAllHeld({ ...close, to: { x: 0, y: -1 } })).toBe(false);
  });
});

// Where the people of a small figure stand: around an ellipse, evenly, from the top clockwise.
export interface Spot {
  x: number;
  y: number;
}

/** Nearer than this to the middle axis, names of neighbours would meet. */
const NEAR_AXIS = 50;
const REACH = 11;

/** Where the name of somebody at a spot begins, ends or has its middle: beside the axis it leads away from it. */
export function placeName({ x }: Spot, cx: number): { x: number; anchor: 'start' | 'middle' | 'end' } {
  const off = x - cx;
  if (off === 0 || Math.abs(off) > NEAR_AXIS) return { x, anchor: 'middle' };
  return off < 0 ? { x: x + REACH, anchor: 'end' } : { x: x - REACH, anchor: 'start' };
}

/** Places for `count` people around (cx, cy), in whole units; nobody stands right above or below the centre. */
export function placeAround(
  count: number,
  { cx, cy, rx, ry }: { cx: number; cy: number; rx: number; ry: number },
): Spot[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * (index + 0.5)) / count - Math.PI / 2;
    return { x: Math.round(cx + rx * Math.cos(angle)), y: Math.round(cy + ry * Math.sin(angle)) };
  });
}

// Where the people of a small figure stand: around an ellipse, evenly, from the top clockwise.
export interface Spot {
  x: number;
  y: number;
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

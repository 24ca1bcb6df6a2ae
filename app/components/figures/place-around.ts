// Where the people of a small figure stand: around an ellipse, evenly, from the top clockwise.
export interface Spot {
  x: number;
  y: number;
  /** Where the name stands beside the dot. */
  anchor: 'start' | 'middle' | 'end';
}

/** Places for `count` people around (cx, cy). Names stand outwards; those at the very top and bottom are centred. */
export function placeAround(
  count: number,
  { cx, cy, rx, ry }: { cx: number; cy: number; rx: number; ry: number },
): Spot[] {
  return Array.from({ length: count }, (_, index) => {
    // Half a step off the top: no two names share the line of the centre.
    const angle = (2 * Math.PI * (index + 0.5)) / count - Math.PI / 2;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const anchor = Math.abs(dx) < 0.12 ? 'middle' : dx > 0 ? 'start' : 'end';
    return { x: Math.round(cx + rx * dx), y: Math.round(cy + ry * dy), anchor };
  });
}

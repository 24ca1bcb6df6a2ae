// The ways that lines take over the sheet: straight, or bent round somebody who stands between. Pixels at zoom 1.

export interface Point {
  x: number;
  y: number;
}

/** How a line is bent: its control point lies so far aside (`away`, to the right of the way where positive) at this part of the way. */
export interface Bend {
  away: number;
  at: number;
}

/** Into so many straight parts a bent way is cut where it is measured. */
export const PARTS = 16;

/** The control point of a bent way. */
export function controlOf(from: Point, to: Point, { away, at }: Bend): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: from.x + dx * at - (dy / length) * away, y: from.y + dy * at + (dx / length) * away };
}

/** Points along a way, from end to end; a straight one has no others. */
export function traceWay(from: Point, to: Point, bend: Bend | null): Point[] {
  if (!bend) return [from, to];
  const control = controlOf(from, to, bend);
  const mix = (t: number, of: 'x' | 'y') =>
    (1 - t) * (1 - t) * from[of] + 2 * t * (1 - t) * control[of] + t * t * to[of];
  return Array.from({ length: PARTS + 1 }, (_, part) => ({ x: mix(part / PARTS, 'x'), y: mix(part / PARTS, 'y') }));
}

/** The bend that is written on a line, null on a straight one. */
export function bendOf({ bend, at }: Record<string, string | number>): Bend | null {
  return bend === undefined ? null : { away: Number(bend), at: Number(at) };
}

export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const before = points[index - 1];
    return before ? sum + Math.hypot(point.x - before.x, point.y - before.y) : sum;
  }, 0);
}

/** The point so many pixels along a way; beyond its end, the end. */
export function pointAlong(points: readonly Point[], along: number): Point {
  let left = along;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (left <= length || index === points.length - 1) {
      const share = length === 0 ? 0 : left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}

/** How far a point lies from a straight line between two others. */
function awayFrom(from: Point, to: Point, { x, y }: Point): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const share = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, share));
  return { x: x - from.x - dx * part, y: y - from.y - dy * part };
}

/** How near a way comes to a point. */
export function distanceTo(points: readonly Point[], point: Point): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    const away = awayFrom(from, to, point);
    nearest = Math.min(nearest, Math.hypot(away.x, away.y));
  }
  return nearest;
}

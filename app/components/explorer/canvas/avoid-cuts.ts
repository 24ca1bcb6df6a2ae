import type { Rect } from '../layout/layout-types';
import type { Camera } from './camera';

/** How far the camera may go aside, in pixels, and between two places that are tried. */
const FARTHEST = { x: 144, y: 96 };
const STEP = 8;
/** A way of so many pixels is worth one word that is whole. */
const WORTH = 80;
/** What reaches no further over the edge than this is taken for whole. */
const HAIR = 3;

/** The camera near this one at which the fewest words are cut by the edges of what is seen. */
export function avoidCuts(camera: Camera, words: readonly Rect[], seen: Rect): Camera {
  const { zoom, pan } = camera;
  const boxes = words.map(({ x1, y1, x2, y2 }) => ({
    x1: x1 * zoom + pan.x,
    y1: y1 * zoom + pan.y,
    x2: x2 * zoom + pan.x,
    y2: y2 * zoom + pan.y,
  }));
  let best = { dx: 0, dy: 0, cost: costOf(boxes, seen) };
  for (let dx = -FARTHEST.x; dx <= FARTHEST.x; dx += STEP) {
    for (let dy = -FARTHEST.y; dy <= FARTHEST.y; dy += STEP) {
      const way = Math.hypot(dx, dy) / WORTH;
      if (way >= best.cost) continue;
      const edge = { x1: seen.x1 - dx, y1: seen.y1 - dy, x2: seen.x2 - dx, y2: seen.y2 - dy };
      const cost = costOf(boxes, edge) + way;
      if (cost < best.cost) best = { dx, dy, cost };
    }
  }
  return { zoom, pan: { x: pan.x + best.dx, y: pan.y + best.dy } };
}

/** How many words the edges cut. */
function costOf(boxes: readonly Rect[], seen: Rect): number {
  let cut = 0;
  for (const { x1, y1, x2, y2 } of boxes) {
    const isSeen = x2 > seen.x1 && x1 < seen.x2 && y2 > seen.y1 && y1 < seen.y2;
    const isWhole = x1 >= seen.x1 - HAIR && x2 <= seen.x2 + HAIR && y1 >= seen.y1 - HAIR && y2 <= seen.y2 + HAIR;
    if (isSeen && !isWhole) cut += 1;
  }
  return cut;
}

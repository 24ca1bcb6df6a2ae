import type { Rect } from '../layout/layout-types';
import type { Camera } from './camera';

/** How far the camera may go aside, in pixels, and between two places that are tried. */
const FARTHEST = { x: 144, y: 96 };
const STEP = 8;
/** A way of so many pixels is worth one word that is whole. */
const WORTH = 80;
/** What reaches no further over the edge than this is taken for whole. */
const HAIR = 3;

/** Worth the way to the farthest place: the busiest are to be looked at. */
const LOST = 4;

interface Scene {
  words: readonly Rect[];
  /** The words to look at first. */
  first: readonly Rect[];
  /** What is seen, in pixels of the canvas. */
  seen: Rect;
  /** A card that lies on it. */
  card: Rect | null;
}

/** The camera near this one at which the fewest words are cut by the edges of what is seen or by the card that lies on it. */
export function avoidCuts(camera: Camera, { words, first, seen, card }: Scene): Camera {
  const { zoom, pan } = camera;
  const toPixels = ({ x1, y1, x2, y2 }: Rect): Rect => ({
    x1: x1 * zoom + pan.x,
    y1: y1 * zoom + pan.y,
    x2: x2 * zoom + pan.x,
    y2: y2 * zoom + pan.y,
  });
  const boxes = words.map(toPixels);
  const chosen = first.map(toPixels);
  const costAt = (dx: number, dy: number) => {
    const cover = card && shift(card, -dx, -dy);
    const lost = cover ? chosen.filter((box) => meets(box, cover)).length : 0;
    return costOf(boxes, shift(seen, -dx, -dy), cover) + LOST * lost;
  };
  let best = { dx: 0, dy: 0, cost: costAt(0, 0) };
  for (let dx = -FARTHEST.x; dx <= FARTHEST.x; dx += STEP) {
    for (let dy = -FARTHEST.y; dy <= FARTHEST.y; dy += STEP) {
      const way = Math.hypot(dx, dy) / WORTH;
      if (way >= best.cost) continue;
      const cost = costAt(dx, dy) + way;
      if (cost < best.cost) best = { dx, dy, cost };
    }
  }
  return { zoom, pan: { x: pan.x + best.dx, y: pan.y + best.dy } };
}

/** How many words the edges and the card cut. */
function costOf(boxes: readonly Rect[], seen: Rect, card: Rect | null): number {
  let cut = 0;
  for (const box of boxes) {
    if (!meets(box, seen)) continue;
    if (!isWithin(box, seen) || (card && meets(box, card) && !isWithin(box, card))) cut += 1;
  }
  return cut;
}

const shift = ({ x1, y1, x2, y2 }: Rect, dx: number, dy: number): Rect => ({
  x1: x1 + dx,
  y1: y1 + dy,
  x2: x2 + dx,
  y2: y2 + dy,
});

const meets = (one: Rect, other: Rect) =>
  one.x2 > other.x1 && one.x1 < other.x2 && one.y2 > other.y1 && one.y1 < other.y2;

const isWithin = (box: Rect, whole: Rect) =>
  box.x1 >= whole.x1 - HAIR && box.x2 <= whole.x2 + HAIR && box.y1 >= whole.y1 - HAIR && box.y2 <= whole.y2 + HAIR;

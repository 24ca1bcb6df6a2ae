import type { Point } from './follow-drag';

export interface Rect {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

interface Slide {
  /** Everything that the sheet has, in its own places. */
  content: Rect;
  zoom: number;
  /** Pixels of the window, of which the picture holds what was in it when it was drawn. */
  width: number;
  height: number;
  /** Where the camera stood then, and where it stands now. */
  from: Point;
  to: Point;
}

/** Whether a picture that was slid still holds all of the sheet that is to be seen: what comes in at the edge then is bare ground. */
export function isAllHeld({ content, zoom, width, height, from, to }: Slide): boolean {
  const seen = {
    x1: Math.max(0, content.x1 * zoom + to.x),
    y1: Math.max(0, content.y1 * zoom + to.y),
    x2: Math.min(width, content.x2 * zoom + to.x),
    y2: Math.min(height, content.y2 * zoom + to.y),
  };
  if (seen.x1 >= seen.x2 || seen.y1 >= seen.y2) return true;
  const [left, top] = [to.x - from.x, to.y - from.y];
  return seen.x1 >= left && seen.y1 >= top && seen.x2 <= left + width && seen.y2 <= top + height;
}

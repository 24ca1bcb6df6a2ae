import type { Place, Rect, Size } from './layout-types';

const CELL = 96;
/** From a node to its name. */
export const LABEL_GAP = 6;

/** Whether two rectangles share area. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** A rectangle around a centre. */
export function rectAround(x: number, y: number, w: number, h: number): Rect {
  return { x1: x - w / 2, y1: y - h / 2, x2: x + w / 2, y2: y + h / 2 };
}

/** The rectangle of a label beside a node of this radius. */
export function labelRect(place: Place, radius: number, label: Size, gap: number = LABEL_GAP): Rect {
  const away = radius + gap;
  if (place.side === 'left') return rectAround(place.x - away - label.w / 2, place.y, label.w, label.h);
  if (place.side === 'right') return rectAround(place.x + away + label.w / 2, place.y, label.w, label.h);
  const dy = away + label.h / 2;
  return rectAround(place.x, place.y + (place.side === 'above' ? -dy : dy), label.w, label.h);
}

/** Node and label as one rectangle. */
export function nodeRect(place: Place, radius: number, label: Size): Rect {
  const body = rectAround(place.x, place.y, radius * 2, radius * 2);
  const text = labelRect(place, radius, label);
  return {
    x1: Math.min(body.x1, text.x1),
    y1: Math.min(body.y1, text.y1),
    x2: Math.max(body.x2, text.x2),
    y2: Math.max(body.y2, text.y2),
  };
}

/** Rectangles by grid cell: tells quickly whether a place is still free. */
export class BoxIndex {
  private readonly cells = new Map<number, Rect[]>();

  add(rect: Rect): void {
    for (const cell of cellsOf(rect)) {
      const list = this.cells.get(cell);
      if (list) list.push(rect);
      else this.cells.set(cell, [rect]);
    }
  }

  /** The rectangles that this one would lie on. */
  listHits(rect: Rect): Set<Rect> {
    const found = new Set<Rect>();
    for (const cell of cellsOf(rect)) {
      for (const other of this.cells.get(cell) ?? []) if (overlaps(rect, other)) found.add(other);
    }
    return found;
  }

  /** How many rectangles this one would lie on. */
  countHits(rect: Rect): number {
    return this.listHits(rect).size;
  }

  /** Whether this rectangle would lie on none. */
  isFree(rect: Rect): boolean {
    for (const cell of cellsOf(rect)) {
      for (const other of this.cells.get(cell) ?? []) if (overlaps(rect, other)) return false;
    }
    return true;
  }
}

/** Columns and rows as one number: no sheet is a million cells wide. */
function* cellsOf(rect: Rect): Generator<number> {
  for (let column = Math.floor(rect.x1 / CELL); column <= Math.floor(rect.x2 / CELL); column++) {
    for (let row = Math.floor(rect.y1 / CELL); row <= Math.floor(rect.y2 / CELL); row++) yield column * 1_000_003 + row;
  }
}

import { type MouseEvent, type PointerEvent, useRef } from 'react';

/** Pixels of the window that a hand may tremble in a click. */
const CLICK = 4;

export interface Point {
  x: number;
  y: number;
}

interface Moves {
  /** One hand drags by so many pixels of the window. */
  onDrag: (by: Point) => void;
  /** Two fingers part or meet around a point of the window. */
  onSpread: (factor: number, around: Point) => void;
}

/** Mouse, pen and fingers on something that can be moved. What follows a drag is no click. */
export function useHands({ onDrag, onSpread }: Moves) {
  const hands = useRef(new Map<number, Point>());
  const wasDragged = useRef(false);
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (hands.current.size === 0) wasDragged.current = false;
    hands.current.set(event.pointerId, pointOf(event));
  };
  const onPointerMove = (event: PointerEvent) => {
    const before = hands.current.get(event.pointerId);
    const now = pointOf(event);
    if (!before || (!wasDragged.current && distance(now, before) <= CLICK)) return;
    wasDragged.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
    hands.current.set(event.pointerId, now);
    const other = [...hands.current].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) return onDrag({ x: now.x - before.x, y: now.y - before.y });
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    onSpread(distance(now, other) / Math.max(1, distance(before, other)), middle);
  };
  const onPointerUp = (event: PointerEvent) => void hands.current.delete(event.pointerId);
  const onClickCapture = (event: MouseEvent) => {
    if (wasDragged.current && event.detail > 0) event.stopPropagation();
    wasDragged.current = false;
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onClickCapture };
}

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

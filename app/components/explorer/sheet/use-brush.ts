import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useExplorer } from '../state/explorer-context';
import { DAY, endOf, LEFT, RIGHT, rangeBetween, startOf, toTime, toX, type Years } from './time-axis';

/** Pixels of the strip that are a click and no choice of days. */
const CLICK = 3;
/** How far a key leads, in months; with Shift an arrow leads a day. */
const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

export type End = 'from' | 'to';
/** First and last time of what is chosen. */
type Pair = [from: number, to: number];

/** The chosen days as two times, and how pointer and keys choose others. Nothing is asked of the server before the hand lets go. */
export function useBrush(years: Years) {
  const { address, setAddress } = useExplorer();
  const { first, last } = years;
  const clamp = (time: number) => Math.min(last + 1, Math.max(first, time));
  const chosen: Pair = [
    clamp(address.from ? startOf(address.from) : first),
    clamp(address.to ? endOf(address.to) : last + 1),
  ];
  const { draft, hold } = useDrag(years, chosen, (pair) => setAddress(rangeBetween(years, ...pair)));
  const [from, to] = draft ?? chosen;
  const onKeyDown = (end: End) => (event: KeyboardEvent) => {
    const time = timeByKey(event, years, end === 'from' ? from : to);
    if (time === null) return;
    event.preventDefault();
    // The ends never pass each other: a day stays between them.
    const pair: Pair =
      end === 'from' ? [Math.min(clamp(time), to - DAY), to] : [from, Math.max(clamp(time), from + DAY)];
    setAddress(rangeBetween(years, ...pair), { history: 'replace' });
  };
  return { from, to, onKeyDown, hold };
}

/** Where a key leads from a time; null for a key that leads nowhere. */
function timeByKey({ key, shiftKey }: KeyboardEvent, { first, last }: Years, from: number): number | null {
  if (key === 'Home') return first;
  if (key === 'End') return last + 1;
  const months = STEPS[key];
  return months === undefined ? null : from + months * (shiftKey ? DAY : 1 / 12);
}

/** A drag over the strip, or of one of the ends in `chosen`; `draft` is what it would choose. */
function useDrag(years: Years, chosen: Pair, onChoose: (pair: Pair) => void) {
  const [draft, setDraft] = useState<Pair | null>(null);
  const start = useRef<number | null>(null);
  const onPointerDown = (event: PointerEvent<SVGElement>) => {
    const x = xUnder(event);
    if (event.button !== 0 || x < LEFT - CLICK || x > RIGHT + CLICK) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const end = (event.target as Element).closest<SVGElement>('[data-end]')?.dataset.end;
    start.current = end === 'from' ? chosen[1] : end === 'to' ? chosen[0] : toTime(years, x);
  };
  const onPointerMove = (event: PointerEvent<SVGElement>) => {
    if (start.current === null) return;
    const time = toTime(years, xUnder(event));
    const isFar = Math.abs(toX(years, time) - toX(years, start.current)) > CLICK;
    if (draft || isFar) setDraft(start.current < time ? [start.current, time] : [time, start.current]);
  };
  const onPointerCancel = () => {
    start.current = null;
    setDraft(null);
  };
  const onPointerUp = () => {
    if (draft) onChoose(draft);
    onPointerCancel();
  };
  return { draft, hold: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}

/** Where a pointer is, in units of the strip. */
function xUnder({ currentTarget, clientX, clientY }: PointerEvent): number {
  const matrix = (currentTarget as SVGGraphicsElement).getScreenCTM();
  return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse()).x : 0;
}

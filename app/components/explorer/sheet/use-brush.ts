import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useExplorer } from '../state/explorer-context';
import { endOf, LEFT, RIGHT, rangeBetween, startOf, toTime, toX, type Years } from './time-axis';

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
const DAY = 1 / 31;

export type End = 'from' | 'to';

/** The chosen days as two times, and how pointer and keys choose others. Nothing is asked of the server before the hand lets go. */
export function useBrush(years: Years) {
  const { address, setAddress } = useExplorer();
  const [draft, setDraft] = useState<[number, number] | null>(null);
  const start = useRef<number | null>(null);
  const { first, last } = years;
  const clamp = (time: number) => Math.min(last + 1, Math.max(first, time));
  const chosen: [number, number] = [
    clamp(address.from ? startOf(address.from) : first),
    clamp(address.to ? endOf(address.to) : last + 1),
  ];
  const [from, to] = draft ?? chosen;
  const timeUnder = (event: PointerEvent) => toTime(years, xUnder(event));
  const onPointerDown = (event: PointerEvent<SVGElement>) => {
    const x = xUnder(event);
    if (event.button !== 0 || x < LEFT - CLICK || x > RIGHT + CLICK) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const end = (event.target as Element).closest<SVGElement>('[data-end]')?.dataset.end;
    start.current = end === 'from' ? chosen[1] : end === 'to' ? chosen[0] : toTime(years, x);
  };
  const onPointerMove = (event: PointerEvent<SVGElement>) => {
    if (start.current === null) return;
    const time = timeUnder(event);
    if (draft || Math.abs(toX(years, time) - toX(years, start.current)) > CLICK) {
      setDraft(start.current < time ? [start.current, time] : [time, start.current]);
    }
  };
  const onPointerUp = () => {
    if (draft) void setAddress(rangeBetween(years, ...draft));
    onPointerCancel();
  };
  const onPointerCancel = () => {
    start.current = null;
    setDraft(null);
  };
  const onKeyDown = (end: End) => (event: KeyboardEvent) => {
    const months = (STEPS[event.key] ?? 0) * (event.shiftKey ? DAY : 1);
    const next =
      event.key === 'Home' ? first : event.key === 'End' ? last + 1 : (end === 'from' ? from : to) + months / 12;
    if (!months && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    const time = clamp(next);
    // The ends never pass each other: a day stays between them.
    const pair: [number, number] =
      end === 'from' ? [Math.min(time, to - DAY / 12), to] : [from, Math.max(time, from + DAY / 12)];
    void setAddress(rangeBetween(years, ...pair), { history: 'replace' });
  };
  return {
    from,
    to,
    isChosen: Boolean(address.from || address.to),
    onKeyDown,
    hold: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel },
  };
}

/** Where a pointer is, in units of the strip. */
function xUnder({ currentTarget, clientX, clientY }: PointerEvent): number {
  const matrix = (currentTarget as SVGGraphicsElement).getScreenCTM();
  return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse()).x : 0;
}

import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** The row that a key leads to; null when it leads nowhere. */
export function nextRow(key: string, current: number, count: number): number | null {
  const targets: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + 10,
    PageUp: current - 10,
    Home: 0,
    End: count - 1,
  };
  const to = targets[key];
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to));
}

/** One row is in the order of focus; arrows, Page Up and Down, Home and End lead to the others, also to those that are not drawn yet. */
export function useRowKeys(
  rows: Virtualizer<HTMLDivElement, HTMLTableRowElement>,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const [current, setCurrent] = useState(0);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    // The row that a key led to may be drawn only after the scrolling.
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector(`tr[data-index="${wanted.current}"] button`);
    if (!(row instanceof HTMLElement)) return;
    wanted.current = null;
    row.focus();
  });
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const to = nextRow(event.key, current, rows.options.count);
    if (to === null) return;
    event.preventDefault();
    rows.scrollToIndex(to);
    setCurrent(to);
    wanted.current = to;
  };
  return { current, setCurrent, onKeyDown };
}

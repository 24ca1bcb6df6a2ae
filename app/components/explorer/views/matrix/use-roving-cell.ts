import { type KeyboardEvent, useState } from 'react';

const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The next cell in a direction, over the diagonal, inside the table. */
export function nextCell(key: string, [row, column]: [number, number], size: number): [number, number] | null {
  if (key === 'Home') return [row, row === 0 ? 1 : 0];
  if (key === 'End') return [row, row === size - 1 ? size - 2 : size - 1];
  const step = STEPS[key];
  if (!step) return null;
  let next: [number, number] = [row + step[0], column + step[1]];
  if (next[0] === next[1]) next = [next[0] + step[0], next[1] + step[1]];
  return next.every((at) => at >= 0 && at < size) ? next : [row, column];
}

/** One cell of the table is in the order of focus; the arrows walk from it. */
export function useRovingCell(size: number) {
  const [cell, setCell] = useState<[number, number]>([0, 1]);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextCell(event.key, cell, size);
    if (!next) return;
    event.preventDefault();
    setCell(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next.join()}"]`)?.focus();
  };
  const isInTable = cell.every((at) => at < size);
  return { cell: isInTable ? cell : [0, 1], onKeyDown, setCell };
}

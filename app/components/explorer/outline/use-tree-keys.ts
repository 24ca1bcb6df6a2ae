import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';

/**
 * Of many items one is in the order of focus, and the arrows lead to the others: up and down in the order of reading; right opens an
 * item and then leads into it, left closes it and then leads to what it belongs to. Works on the elements: the same thing may stand in
 * several places of the tree.
 */
export function useTreeKeys(outline: RefObject<HTMLElement | null>, onTurn: (id: string) => void) {
  const list = () => [...(outline.current?.querySelectorAll('button') ?? [])];
  useEffect(() => {
    // Entries come and go with the graph: exactly one remains in the order.
    const entries = list();
    const current = entries.find((entry) => entry.tabIndex === 0 && entry.dataset.current) ?? entries[0];
    if (current) makeCurrent(entries, current);
  });
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLButtonElement) makeCurrent(list(), target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLButtonElement)) return;
    if (isTurnedBy(event.key, event.target)) {
      event.preventDefault();
      return onTurn(event.target.dataset.id ?? '');
    }
    const next = findNext(event.key, event.target, list());
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return { onFocus, onKeyDown };
}

function makeCurrent(entries: HTMLButtonElement[], current: HTMLButtonElement): void {
  for (const entry of entries) {
    entry.tabIndex = entry === current ? 0 : -1;
    if (entry === current) entry.dataset.current = 'true';
    else delete entry.dataset.current;
  }
}

/** Whether a key opens or closes an item. */
function isTurnedBy(key: string, item: HTMLButtonElement): boolean {
  const expanded = item.getAttribute('aria-expanded');
  return (key === 'ArrowRight' && expanded === 'false') || (key === 'ArrowLeft' && expanded === 'true');
}

function findNext(key: string, from: HTMLButtonElement, entries: HTMLButtonElement[]): HTMLButtonElement | null {
  const at = entries.indexOf(from);
  if (key === 'ArrowDown') return entries[at + 1] ?? null;
  if (key === 'ArrowUp') return entries[at - 1] ?? null;
  if (key === 'Home') return entries[0] ?? null;
  if (key === 'End') return entries.at(-1) ?? null;
  const item = from.closest('[role="none"]');
  if (key === 'ArrowRight') return item?.querySelector<HTMLButtonElement>(':scope [role="group"] button') ?? null;
  if (key === 'ArrowLeft') return item?.parentElement?.closest('[role="none"]')?.querySelector('button') ?? null;
  return null;
}

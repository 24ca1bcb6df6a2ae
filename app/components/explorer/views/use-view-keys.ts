import { useEffect, useEffectEvent } from 'react';
import { useExplorer } from '../state/explorer-context';
import { VIEW_IDS } from './view-ids';
import { VIEWS } from './view-list';

/** The keys 1 to 6 choose a view, wherever the focus is but in a field; `onChoose` hears of it before the views change. */
export function useViewKeys(onChoose: (index: number) => void): void {
  const { setAddress } = useExplorer();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const wanted = VIEW_IDS[Number(event.key) - 1];
    const index = VIEWS.findIndex(({ id }) => id === wanted);
    const view = VIEWS[index];
    if (!view) return;
    event.preventDefault();
    onChoose(index);
    setAddress({ view: view.id });
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], dialog') !== null;
}

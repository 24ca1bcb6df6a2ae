import { useEffect } from 'react';
import { useExplorer } from '../state/explorer-context';
import { VIEW_IDS } from './view-ids';
import { VIEWS } from './view-list';

/** The keys 1 to 6 choose a view, wherever the focus is but in a field. */
export function useViewKeys(): void {
  const { setAddress } = useExplorer();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const wanted = VIEW_IDS[Number(event.key) - 1];
      const view = VIEWS.find(({ id }) => id === wanted);
      if (!view) return;
      event.preventDefault();
      setAddress({ view: view.id });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [setAddress]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], dialog') !== null;
}

import { type KeyboardEvent, useCallback } from 'react';

/**
 * Keys of the desk: j and k walk from card to card, and a letter presses the button of the card that carries it in
 * `data-key`. Letters typed into a field stay there.
 */
export function useCardKeys() {
  return useCallback((event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches('input, textarea, select')) return;
    const key = event.key.toLowerCase();
    if (key === 'j' || key === 'k') {
      const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')];
      const at = cards.findIndex((card) => card.contains(target));
      const next = at < 0 ? cards[0] : cards[at + (key === 'j' ? 1 : -1)];
      next?.focus();
      next?.scrollIntoView({ block: 'nearest' });
      event.preventDefault();
      return;
    }
    const card = target.closest('[data-card]');
    const button = card?.querySelector<HTMLButtonElement>(`button[data-key="${CSS.escape(key)}"]`);
    if (button && !button.disabled) {
      event.preventDefault();
      button.click();
    }
  }, []);
}

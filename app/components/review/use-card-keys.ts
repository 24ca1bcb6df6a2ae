import { type RefObject, useEffect } from 'react';

/**
 * Keys of the desk: j and k walk from card to card, and a letter presses the button of the card that carries it in
 * `data-key`. Letters typed into a field stay there.
 */
export function useCardKeys(desk: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (desk.current === null || target.matches('input, textarea, select')) return;
      const key = event.key.toLowerCase();
      if (key === 'j' || key === 'k') {
        walk(desk.current, target, key === 'j' ? 1 : -1);
        event.preventDefault();
        return;
      }
      const button = target.closest('[data-card]')?.querySelector(`button[data-key="${CSS.escape(key)}"]`);
      if (button instanceof HTMLButtonElement && !button.disabled) {
        event.preventDefault();
        button.click();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [desk]);
}

function walk(desk: HTMLElement, from: HTMLElement, step: 1 | -1): void {
  const cards = [...desk.querySelectorAll<HTMLElement>('[data-card]')];
  const at = cards.findIndex((card) => card.contains(from));
  const next = at < 0 ? cards[0] : cards[at + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

import { type RefObject, useEffect, useRef } from 'react';

const CASE = '[data-card], .log > li';

/**
 * Where an editor goes on after a decision: at the case that it was about while that stands, else at the one in its place. Answers with
 * what is to be called before a decision is sent: its button can no longer be pressed then and loses the focus.
 */
export function useFocusNext(desk: RefObject<HTMLElement | null>, answer: unknown): () => void {
  const left = useRef<{ card: HTMLElement; at: number } | null>(null);
  useEffect(() => {
    if (answer === null || left.current === null) return;
    const { card, at } = left.current;
    left.current = null;
    const cards = listCards(desk.current);
    const next = card.isConnected ? card : (cards[at] ?? cards.at(-1));
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }, [answer, desk]);
  return () => {
    const card = document.activeElement?.closest<HTMLElement>(CASE);
    left.current = card ? { card, at: listCards(desk.current).indexOf(card) } : null;
  };
}

const listCards = (desk: HTMLElement | null): HTMLElement[] => [...(desk?.querySelectorAll<HTMLElement>(CASE) ?? [])];

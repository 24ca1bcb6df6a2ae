import { type RefObject, useEffect, useRef } from 'react';

/** So much of the facts is shown, in pixels, where they do not fit. */
const SEEN = 180;

/**
 * Brings what is told of a choice into view when another choice is made, as far as what was chosen stays in view; at the start the
 * reader's place is left alone.
 */
export function useScrollToFacts(choice: string | null): RefObject<HTMLDivElement | null> {
  const facts = useRef<HTMLDivElement>(null);
  const shown = useRef(choice);
  useEffect(() => {
    if (shown.current === choice) return;
    shown.current = choice;
    const view = facts.current?.closest('.view');
    if (choice && facts.current && view) revealFacts(view, facts.current);
  }, [choice]);
  return facts;
}

function revealFacts(view: Element, facts: Element): void {
  const [frame, told] = [view.getBoundingClientRect(), facts.getBoundingClientRect()];
  const wanted = Math.min(told.bottom, told.top + SEEN) - frame.bottom;
  const chosen = view.querySelector('.geo .sel, .scroll:has(.sel)')?.getBoundingClientRect();
  const room = chosen ? Math.max(0, chosen.top - frame.top) : wanted;
  if (told.top < frame.top) view.scrollBy({ top: told.top - frame.top });
  else if (wanted > 0) view.scrollBy({ top: Math.min(wanted, room) });
}

import { type RefObject, useEffect, useRef } from 'react';

/** Brings what is told of a choice into view when another choice is made; at the start the reader's place is left alone. */
export function useScrollToFacts(choice: string | null): RefObject<HTMLDivElement | null> {
  const facts = useRef<HTMLDivElement>(null);
  const shown = useRef(choice);
  useEffect(() => {
    if (shown.current === choice) return;
    shown.current = choice;
    if (choice) facts.current?.scrollIntoView({ block: 'nearest' });
  }, [choice]);
  return facts;
}

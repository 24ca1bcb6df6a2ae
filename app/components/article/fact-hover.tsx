'use client';

import { useEffect, useRef } from 'react';

/** Numbers of the notes that an element of the reading belongs to: a marked sentence, or a fact in the margin. */
function notesAt(target: EventTarget | null): string[] {
  if (!(target instanceof Element)) return [];
  const mark = target.closest('mark[data-notes]');
  if (mark) return mark.getAttribute('data-notes')?.split(' ') ?? [];
  return (
    target
      .closest('.margin li')
      ?.id.match(/^f(\d+)$/)
      ?.slice(1) ?? []
  );
}

/** While a fact or its sentence is pointed at or focused, both are lit. Draws nothing; without scripts the numbers join them. */
export function FactHover() {
  const anchor = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const reading = anchor.current?.parentElement;
    if (!reading) return;
    const light = ({ target }: Event) => {
      const notes = notesAt(target);
      for (const element of reading.querySelectorAll('.lit')) element.classList.remove('lit');
      for (const note of notes) {
        const lit = reading.querySelectorAll(`mark[data-notes~="${note}"], #f${note}`);
        for (const element of lit) element.classList.add('lit');
      }
    };
    reading.addEventListener('mouseover', light);
    reading.addEventListener('focusin', light);
    return () => {
      reading.removeEventListener('mouseover', light);
      reading.removeEventListener('focusin', light);
    };
  }, []);
  return <span ref={anchor} hidden />;
}

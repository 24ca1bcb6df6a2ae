import { type KeyboardEvent, useState } from 'react';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** One meeting is in the order of focus, at first the selected or the latest; arrows, Home and End walk in time. */
export function useRovingMeeting(keys: string[], selected: string | null) {
  const [wanted, setCurrent] = useState<string | null>(selected);
  const current = keys.find((key) => key === wanted) ?? keys.at(-1);
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const at = current === undefined ? -1 : keys.indexOf(current);
    const ends: Record<string, number> = { Home: 0, End: keys.length - 1 };
    const to = ends[event.key] ?? at + (STEPS[event.key] ?? 0);
    const next = keys[to];
    if (to === at || next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelector<SVGElement>(`[data-meeting="${CSS.escape(next)}"]`)?.focus();
  };
  return { current, onKeyDown, setCurrent };
}

import { type RefObject, useLayoutEffect } from 'react';
import type { Timeline } from './build-timeline';

/** Room between the edge of a group and its words, on both sides. */
const MARGINS = 28;

/**
 * Keeps the title of each group in view for as long as the group is: words whose beginning was scrolled away follow the edge, up to
 * the group's end. They are moved past React, as a scroll asks for it many times a second.
 */
export function useWordsInView(strip: RefObject<HTMLElement | null>, timeline: Timeline): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another timeline has other words
  useLayoutEffect(() => {
    const element = strip.current;
    if (!element) return;
    const all = [...element.querySelectorAll<SVGGElement>('.words')].map((words) => ({
      words,
      from: Number(words.dataset.from),
      room: Math.max(0, Number(words.dataset.width) - MARGINS - words.getBBox().width),
      moved: 0,
    }));
    const follow = () => {
      for (const each of all) {
        const by = Math.min(Math.max(0, element.scrollLeft - each.from), each.room);
        if (by === each.moved) continue;
        each.moved = by;
        each.words.style.transform = `translateX(${by}px)`;
      }
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [strip, timeline]);
}

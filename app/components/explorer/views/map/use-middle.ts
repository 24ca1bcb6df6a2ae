import { type RefObject, useEffect } from 'react';

/** Where the whole map is wider than its frame, as on a phone: the chosen city stands in the middle of it, or else the middle of the map. */
export function useMiddle(frame: RefObject<HTMLDivElement | null>, place: string | null): void {
  useEffect(() => {
    const element = frame.current;
    if (!element || element.scrollWidth <= element.clientWidth) return;
    const city = place === null ? null : element.querySelector(`[data-place="${CSS.escape(place)}"]`);
    const { left, width } = (city ?? element.querySelector('svg') ?? element).getBoundingClientRect();
    const middle = left - element.getBoundingClientRect().left + width / 2;
    element.scrollLeft += middle - element.clientWidth / 2;
  }, [frame, place]);
}

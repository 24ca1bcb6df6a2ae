import { type RefObject, useEffect } from 'react';

/** Keeps the selected meeting in what is seen of the strip: when it is chosen, and when a panel takes a part of the room. */
export function useKeepInView(strip: RefObject<HTMLElement | null>, select: string | null): void {
  useEffect(() => {
    const element = strip.current;
    if (!element || !select) return;
    let width = 0;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      element.querySelector('.meet.sel')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [strip, select]);
}

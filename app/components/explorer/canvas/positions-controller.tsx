import { useEffect } from 'react';
import { useSheet } from './sheet-context';

/** Writes onto the entries of the outline where their nodes are drawn (pixels of the canvas), for whoever steers by the list. */
export function PositionsController() {
  const sheet = useSheet();
  useEffect(() => {
    const host = sheet.container();
    let frame = 0;
    const publish = () => {
      frame = 0;
      for (const entry of host?.parentElement?.querySelectorAll<HTMLElement>('[data-node]') ?? []) {
        const node = sheet.getElementById(entry.dataset.node ?? '');
        if (node.empty()) {
          delete entry.dataset.x;
          delete entry.dataset.y;
          continue;
        }
        const { x, y } = node.nodes().first().renderedPosition();
        entry.dataset.x = `${Math.round(x)}`;
        entry.dataset.y = `${Math.round(y)}`;
      }
    };
    // Asking thousands of nodes takes longer than a frame: only when there are others.
    let counting = 0;
    const count = () => {
      counting = 0;
      host?.setAttribute('data-node-count', `${sheet.nodes().not('.caption, .water').length}`);
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(publish);
    };
    const scheduleCount = () => {
      counting ||= requestAnimationFrame(count);
    };
    sheet.on('viewport add remove position resize', schedule);
    sheet.on('add remove', scheduleCount);
    schedule();
    scheduleCount();
    return () => {
      cancelAnimationFrame(frame);
      cancelAnimationFrame(counting);
      sheet.off('viewport add remove position resize', schedule);
      sheet.off('add remove', scheduleCount);
    };
  }, [sheet]);
  return null;
}

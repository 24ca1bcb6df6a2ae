import { useEffect } from 'react';
import { useSheet } from './sheet-context';

/** Writes onto the entries of the outline where their nodes are drawn (pixels of the canvas), for whoever steers by the list. */
export function PositionsController() {
  const sheet = useSheet();
  useEffect(() => {
    const host = sheet.container();
    const publish = oncePerFrame(() => {
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
    });
    // Asking thousands of nodes takes longer than a frame: only when there are others.
    const count = oncePerFrame(() => {
      host?.setAttribute('data-node-count', `${sheet.nodes().not('.caption, .water').length}`);
    });
    // An entry of the outline may come after its node.
    const entries = new MutationObserver(publish.ask);
    if (host?.parentElement) entries.observe(host.parentElement, { childList: true, subtree: true });
    sheet.on('viewport add remove position resize', publish.ask);
    sheet.on('add remove', count.ask);
    publish.ask();
    count.ask();
    return () => {
      entries.disconnect();
      publish.cancel();
      count.cancel();
      sheet.off('viewport add remove position resize', publish.ask);
      sheet.off('add remove', count.ask);
    };
  }, [sheet]);
  return null;
}

/** Work that is done in the next frame, however often it is asked for until then. */
function oncePerFrame(work: () => void): { ask: () => void; cancel: () => void } {
  let frame = 0;
  const run = () => {
    frame = 0;
    work();
  };
  return {
    ask: () => {
      frame ||= requestAnimationFrame(run);
    },
    cancel: () => cancelAnimationFrame(frame),
  };
}

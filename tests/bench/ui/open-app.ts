// Sidelines itself, with a picture of any size in the place of the server's answer.
import type { Browser, Page } from 'playwright-core';
import type { GraphResponse } from '@/lib/contracts/api';
import { openPage } from './open-page';

/** Filtered, so that the page asks for its picture instead of bringing it. */
const ADDRESS = '/?from=2001';

/** Opens the explorer on `picture`; `around` answers whatever is expanded. */
export async function openApp(
  browser: Browser,
  origin: string,
  { picture, around }: { picture: GraphResponse; around?: GraphResponse },
): Promise<Page> {
  const page = await openPage(browser, origin);
  const body = JSON.stringify(picture);
  const more = JSON.stringify(around ?? picture);
  await page.route('**/api/graph?*', (route) =>
    route.fulfill({ contentType: 'application/json', body: route.request().url().includes('around=') ? more : body }),
  );
  await page.route('**/api/people/*', (route) =>
    route.fulfill({ status: 404, contentType: 'application/json', body: '{}' }),
  );
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  return page;
}

/** Milliseconds without another drawing or another place of the camera after which a picture is taken to stay. */
const STANDING = 1500;

/**
 * Waits until the canvas shows this many nodes and neither they nor the camera change any more; answers with the milliseconds from
 * when the answer was there to the first drawing of what stays.
 */
export function waitForPicture(page: Page, nodes: number): Promise<number> {
  return page.evaluate(
    async ({ wanted, standing }) => {
      interface Sheet {
        nodes: (selector: string) => { length: number };
        elements: () => { length: number };
        zoom: () => number;
        pan: () => { x: number; y: number };
        on: (event: string, then: () => void) => void;
        off: (event: string, then: () => void) => void;
        forceRender: () => void;
      }
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const find = () => {
        const host = document.querySelector('.map .canvas') as { _cyreg?: { cy: Sheet } } | null;
        return host?._cyreg?.cy;
      };
      let sheet = find();
      for (; !sheet; sheet = find()) await nextFrame();
      const cy = sheet;
      const look = () => [cy.zoom(), cy.pan().x, cy.pan().y, cy.elements().length].join();
      const drawings: { at: number; seen: string }[] = [];
      const note = () => drawings.push({ at: performance.now(), seen: look() });
      cy.on('render', note);
      while (cy.nodes('.person').length < wanted) await nextFrame();
      const first = () => drawings.find(({ seen }) => seen === look());
      // Should the frame with everything have been drawn before anybody looked, another one follows.
      setTimeout(() => drawings.length === 0 && cy.forceRender(), 400);
      for (let [seen, since] = ['', 0]; !first() || performance.now() - since < standing; ) {
        if (seen !== look()) [seen, since] = [look(), performance.now()];
        await nextFrame();
      }
      cy.off('render', note);
      const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/graph'));
      const start = Math.max(...asked.map((entry) => (entry as PerformanceResourceTiming).responseEnd));
      return (first()?.at ?? Number.NaN) - start;
    },
    { wanted: nodes, standing: STANDING },
  );
}

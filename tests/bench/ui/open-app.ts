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

/** Waits until the canvas holds this many nodes and has drawn them; answers with milliseconds since the answer was there. */
export function waitForPicture(page: Page, nodes: number): Promise<number> {
  return page.evaluate(async (wanted) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const find = () => {
      const host = document.querySelector('.map .canvas') as { _cyreg?: { cy: Sheet } } | null;
      return host?._cyreg?.cy;
    };
    interface Sheet {
      nodes: (selector: string) => { length: number };
      one: (event: string, then: () => void) => void;
      forceRender: () => void;
    }
    while ((find()?.nodes('.person').length ?? 0) < wanted) await nextFrame();
    const sheet = find();
    await new Promise<void>((resolve) => {
      sheet?.one('render', resolve);
      // Should the frame with everything be drawn already, another one follows.
      setTimeout(() => sheet?.forceRender(), 400);
    });
    const end = performance.now();
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/graph'));
    const start = Math.max(...asked.map((entry) => (entry as PerformanceResourceTiming).responseEnd));
    return end - start;
  }, nodes);
}

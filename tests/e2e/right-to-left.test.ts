// Names that run from right to left, and the whole page turned round: nothing may overflow, overlap its neighbour or change its order.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { type GraphResponse, meetingsResponseSchema, personDetailSchema } from '@/lib/contracts/api';
import { findPage } from '@/tests/e2e/api';
import { withBrowser } from '@/tests/e2e/browser';
import { waitForGraph } from '@/tests/e2e/canvas';

const visitor = withBrowser();
const NAMES = ['حسین امیرعبداللهیان', 'شاہ محمود قریشی', 'عبد الله بن زايد آل نهيان'];
const JAISHANKAR = 'subrahmanyam-jaishankar';

const turn = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
/** The page of any meeting. */
async function findMeeting(): Promise<string> {
  const answer = await fetch(`${inject('origin')}/api/meetings?limit=1`);
  const [meeting] = meetingsResponseSchema.parse(await answer.json()).items;
  return `/events/${meeting?.id}`;
}

/** How many pixels of the page lie outside of the window, on either side. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(root.scrollWidth - root.clientWidth, document.body.scrollWidth - root.clientWidth);
  });

describe('a page that is turned round', () => {
  it.each([1440, 390])('fits a window of %i pixels', async (width) => {
    const paths = [
      '/',
      '/?view=timeline',
      '/?view=matrix',
      '/?view=table',
      '/?view=map',
      '/?view=list',
      '/add',
      '/review',
      '/events',
    ];
    const page = await visitor.open('/people', { viewport: { width, height: 900 } });
    for (const path of [...paths, await findPage('Jaishankar', 'person'), await findMeeting()]) {
      await page.goto(path);
      await page.locator('main').waitFor();
      await turn(page);
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
    }
  });

  it('keeps the panel beside the sheet, and its buttons inside the panel', async () => {
    const page = await visitor.open(`/?select=person:${JAISHANKAR}`);
    await waitForGraph(page);
    await turn(page);
    const panel = await page.locator('.explorer .panel').boundingBox();
    const map = await page.locator('.map').first().boundingBox();
    const close = await page.locator('.panel header button').first().boundingBox();
    const [p, m, c] = [panel, map, close].map((box) => box ?? { x: 0, y: 0, width: 0, height: 0 });
    if (!p || !m || !c) throw new Error('nothing is drawn');
    expect(p.x + p.width <= m.x + 1 || m.x + m.width <= p.x + 1).toBe(true);
    expect(c.x >= p.x && c.x + c.width <= p.x + p.width).toBe(true);
  });
});

describe('names from right to left', () => {
  it.each(NAMES)('%s stays by itself in a panel, in a list and on the sheet', async (name) => {
    const page = await visitor.open('/people');
    await page.route('**/api/people/*', async (route) => {
      const detail = personDetailSchema.parse(await (await route.fetch()).json());
      await route.fulfill({ json: { ...detail, name: { en: name } } });
    });
    await page.route('**/api/graph?*', async (route) => {
      const graph = (await (await route.fetch()).json()) as GraphResponse;
      const nodes = graph.nodes.map((node) => (node.id === JAISHANKAR ? { ...node, name: { en: name } } : node));
      await route.fulfill({ json: { ...graph, nodes } });
    });
    await page.goto(`/?from=2001&select=person:${JAISHANKAR}`);
    await waitForGraph(page);
    const heading = page.locator('.panel h2 bdi').first();
    await heading.getByText(name).waitFor();
    expect(await heading.evaluate((node) => getComputedStyle(node).unicodeBidi)).toContain('isolate');
    expect(await page.locator('.outline bdi').getByText(name).count()).toBeGreaterThan(0);
    const text = await heading.boundingBox();
    const panel = await page.locator('.panel').boundingBox();
    expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual((panel?.x ?? 0) + (panel?.width ?? 0));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});

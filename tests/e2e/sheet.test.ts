// What lies where on the sheet, and what moves with what, in a real browser.
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { findNode, waitForGraph } from '@/tests/e2e/canvas';

const visitor = withBrowser();
const LAVROV = 'person:sergey-lavrov';

async function open(address: string): Promise<Page> {
  const page = await visitor.open(address);
  await waitForGraph(page);
  return page;
}

/** Waits for a state of the page that has no element of its own. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 8000, interval: 100 });

describe('dragging', () => {
  it('takes the meetings of a person along, before the drop', async () => {
    const page = await open(`/?select=${LAVROV}`);
    const diamonds = () =>
      page.locator('.map .canvas').evaluate((host, id) => {
        interface Drawn {
          id: () => string;
          position: () => { x: number; y: number };
        }
        type Found = { neighborhood: (selector: string) => Drawn[] };
        const { cy } = (host as unknown as { _cyreg: { cy: { getElementById: (id: string) => Found } } })._cyreg;
        return [...cy.getElementById(id).neighborhood('.meeting')].map((node) => ({ ...node.position() }));
      }, LAVROV);
    await soon(async () => expect((await diamonds()).length).toBeGreaterThan(2));
    const before = await diamonds();
    const from = await findNode(page, LAVROV);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 80, { steps: 6 });
    await soon(async () => {
      const now = await diamonds();
      for (const [at, { y }] of now.entries()) expect(y).toBeGreaterThan((before[at]?.y ?? 0) + 5);
    });
    await page.mouse.up();
    await page.waitForURL(/pin=/);
  });
});

describe('the sheet', () => {
  it('has its title above the canvas, so that no island lies under it', async () => {
    const page = await open('/');
    const title = await page.locator('.cartouche').boundingBox();
    const canvas = await page.locator('.map .canvas').boundingBox();
    expect(title?.height).toBeGreaterThan(30);
    expect((title?.y ?? 0) + (title?.height ?? 0)).toBeLessThanOrEqual(canvas?.y ?? 0);
  });

  it('writes the titles of islands over the lines', async () => {
    const page = await open('/');
    const order = await page.locator('.map .canvas').evaluate((host) => {
      interface Sheet {
        elements: (selector: string) => { toArray: () => { numericStyle: (name: string) => number }[] };
      }
      const { cy } = (host as unknown as { _cyreg: { cy: Sheet } })._cyreg;
      const levels = (selector: string) =>
        cy
          .elements(selector)
          .toArray()
          .map((one) => one.numericStyle('z-index'));
      return { titles: levels('node.title'), lines: levels('edge') };
    });
    expect(order.titles.length).toBeGreaterThan(3);
    expect(Math.min(...order.titles)).toBeGreaterThan(Math.max(...order.lines));
  });
});

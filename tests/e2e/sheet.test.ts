// What lies where on the sheet, and what moves with what, in a real browser.
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { graphResponseSchema } from '@/lib/contracts/api';
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

  it.each(['/', '/hi', '/bn', '/ru'])('keeps views and tools in one row beside a panel at %s', async (path) => {
    const page = await open(`${path}?select=${LAVROV}`);
    const tops = await page
      .locator('.sheetbar > *')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    expect(tops).toHaveLength(2);
    expect(new Set(tops).size).toBe(1);
    const [bar, last] = await Promise.all(
      [page.locator('.sheetbar'), page.locator('.sheetbar .tools > *').last()].map((part) => part.boundingBox()),
    );
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual((bar?.x ?? 0) + (bar?.width ?? 0));
  });

  it.each(['/', '/hi'])('cuts few titles and names as %s opens', async (path) => {
    expect(await countCut(await open(path))).toBeLessThanOrEqual(4);
  });

  it('is drawn where it stays from the first', async () => {
    const page = await visitor.open('/about/quality');
    await page.addInitScript(() => {
      interface Sheet {
        zoom: () => number;
        pan: () => object;
        nodes: () => { length: number };
        on: (event: string, then: () => void) => void;
      }
      const seen: string[] = [];
      const watch = () => {
        const host = document.querySelector('.map .canvas') as { _cyreg?: { cy: Sheet } } | null;
        const cy = host?._cyreg?.cy;
        if (!cy) return void requestAnimationFrame(watch);
        cy.on('render', () => cy.nodes().length > 0 && seen.push(JSON.stringify([cy.zoom(), cy.pan()])));
      };
      watch();
      Object.assign(window, { seen });
    });
    await page.goto(new URL('/', page.url()).href);
    await waitForGraph(page);
    await page.waitForTimeout(1000);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen).size).toBe(1);
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

  it('says how many doubtful meetings are not drawn, and none when they are', async () => {
    const page = await visitor.open('/about/quality');
    await page.route('**/api/graph?*', async (route) => {
      const graph = graphResponseSchema.parse(await (await route.fetch()).json());
      const levels = [
        { value: '0', count: 40 },
        { value: '0.6', count: 37 },
        { value: '0.85', count: 30 },
      ];
      await route.fulfill({ json: { ...graph, facets: { ...graph.facets, confidence: levels } } });
    });
    await page.goto('/?from=2001');
    await page.locator('.cartouche').getByText('3 doubtful meetings are not drawn').waitFor();
    await page.goto('/?from=2001&confidence=0');
    await waitForGraph(page);
    expect(await page.locator('.cartouche').textContent()).not.toContain('doubtful');
  });
});

/** How many titles of islands and names of people the edges of the canvas cut. */
function countCut(page: Page): Promise<number> {
  return page.locator('.map .canvas').evaluate((host) => {
    interface Drawn {
      renderedBoundingBox: (options: object) => { x1: number; y1: number; x2: number; y2: number };
    }
    const { cy } = (host as unknown as { _cyreg: { cy: { nodes: (selector: string) => Drawn[] } } })._cyreg;
    const words = { includeNodes: false, includeEdges: false, includeOverlays: false, includeUnderlays: false };
    const boxes = [...cy.nodes('.title, .person')].map((node) => node.renderedBoundingBox(words));
    const [w, h] = [host.clientWidth, host.clientHeight];
    // The boxes are some pixels wider than the words.
    return boxes.filter(
      ({ x1, y1, x2, y2 }) =>
        x2 > 6 && x1 < w - 6 && y2 > 6 && y1 < h - 6 && (x1 < -6 || x2 > w + 6 || y1 < -6 || y2 > h + 6),
    ).length;
  });
}

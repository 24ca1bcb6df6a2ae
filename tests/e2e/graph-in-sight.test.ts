// What of the sheet is in sight: all of it at once, one thing alone, and the same as before when somebody is chosen.
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { findNode, waitForGraph } from '@/tests/e2e/canvas';
import { fetchSampleGraph } from '@/tests/e2e/sample-graph';

const visitor = withBrowser();
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const MODI = 'person:narendra-modi';
const LAVROV = 'person:sergey-lavrov';

async function open(address: string, options?: Parameters<typeof visitor.open>[1]): Promise<Page> {
  const page = await visitor.open(address, options);
  await waitForGraph(page);
  return page;
}

/** How far what is drawn reaches over the edges of the canvas, in pixels. */
function findOverhang(page: Page): Promise<number> {
  return page.locator('.map .canvas').evaluate((host) => {
    interface Sheet {
      nodes: () => { renderedBoundingBox: (options: object) => { x1: number; y1: number; x2: number; y2: number } };
    }
    const { cy } = (host as unknown as { _cyreg: { cy: Sheet } })._cyreg;
    const { x1, y1, x2, y2 } = cy.nodes().renderedBoundingBox({ includeLabels: false });
    return Math.max(-x1, -y1, x2 - host.clientWidth, y2 - host.clientHeight);
  });
}

describe('all of the sheet', () => {
  it.each([
    ['/', 'Fit all', undefined],
    ['/hi', 'पूरा दिखाएँ', PHONE],
  ])('is shown by one button at %s', async (address, name, options) => {
    const page = await open(address, options);
    expect(await findOverhang(page)).toBeGreaterThan(50);
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => findOverhang(page)).toBeLessThanOrEqual(0);
  });

  it('is shown by a key', async () => {
    const page = await open('/');
    await page.locator('.map .canvas').focus();
    await page.keyboard.press('0');
    await expect.poll(() => findOverhang(page)).toBeLessThanOrEqual(0);
  });
});

/** How many people are in sight, of those at least so large; a card over one hides it. */
function countInSight(page: Page, least: number): Promise<number> {
  return page.locator('.map .canvas').evaluate((host, size) => {
    interface Node {
      data: (field: string) => number;
      renderedPosition: () => { x: number; y: number };
    }
    const { cy } = (host as unknown as { _cyreg: { cy: { nodes: (of: string) => { toArray: () => Node[] } } } })._cyreg;
    const people = cy.nodes('.person').toArray();
    const most = Math.max(...people.map((node) => node.data('size')));
    const box = host.getBoundingClientRect();
    const at = people.filter((node) => node.data('size') >= size * most).map((node) => node.renderedPosition());
    return at.filter(({ x, y }) => host.contains(document.elementFromPoint(box.left + x, box.top + y))).length;
  }, least);
}

describe('the busiest people', () => {
  it.each([
    ['/', undefined, 3],
    ['/hi', undefined, 3],
    ['/', { viewport: { width: 1100, height: 800 } }, 3],
    ['/hi', PHONE, 1],
  ])('stand clear of the greeting of newcomers at %s', async (address, options, count) => {
    const page = await open(address, options);
    expect(await page.locator('.welcome').isVisible()).toBe(true);
    expect(await countInSight(page, 0.9)).toBeGreaterThanOrEqual(count);
  });
});

describe('the furniture of a phone', () => {
  it.each([
    ['/', 'Key', 'planned or announced', 'Who met whom'],
    ['/hi', 'संकेत', 'प्रस्तावित या घोषित', 'कौन किससे मिला'],
  ])('has title, counts, zoom and the key at %s', async (address, name, planned, title) => {
    const page = await open(address, PHONE);
    expect(await page.getByRole('heading', { name: title }).boundingBox()).toMatchObject({ x: expect.any(Number) });
    const counts = await page.locator('.cartouche .counts').boundingBox();
    expect(counts?.width).toBeGreaterThan(100);
    expect((await page.locator('.zoom button').first().boundingBox())?.width).toBeGreaterThanOrEqual(44);
    const item = page.locator('.key').getByRole('button', { name: planned, exact: true });
    expect(await item.isVisible()).toBe(false);
    const map = await page.locator('.map').boundingBox();
    await page.getByRole('button', { name, exact: true }).click();
    // It lies over the sheet and pushes nothing away.
    expect(await page.locator('.map').boundingBox()).toEqual(map);
    await item.click();
    await page.waitForURL(/off=planned/);
    await page.getByRole('button', { name, exact: true }).click();
    expect(await item.isVisible()).toBe(false);
  });
});

describe('one thing alone', () => {
  it.each([
    ['/', undefined, /^On this sheet: ([0-9]+) /],
    ['/hi', PHONE, /^इस पन्ने पर: ([0-9]+) /],
  ])('is in sight, on islands no larger than they need, and counted at %s', async (address, options, counted) => {
    const graph = await fetchSampleGraph();
    const page = await open(`${address}?focus=${MODI}`, options);
    const words = (await page.locator('.cartouche .counts').textContent()) ?? '';
    const people = await page.locator('.map .canvas').evaluate((host) => {
      const { cy } = (host as unknown as { _cyreg: { cy: { nodes: (of: string) => { length: number } } } })._cyreg;
      return cy.nodes('.person').length;
    });
    expect(Number(counted.exec(words)?.[1])).toBe(people);
    expect(people).toBeLessThan(graph.counts.people / 2);
    const canvas = await page.locator('.map .canvas').boundingBox();
    const at = await findNode(page, MODI);
    expect(at.x).toBeGreaterThan(canvas?.x ?? 0);
    expect(at.x).toBeLessThan((canvas?.x ?? 0) + (canvas?.width ?? 0));
    expect(at.y).toBeLessThan((canvas?.y ?? 0) + (canvas?.height ?? 0));
    const rooms = await page.locator('.map .canvas').evaluate((host) => {
      interface Box {
        x1: number;
        y1: number;
        x2: number;
        y2: number;
      }
      interface Drawn {
        boundingBox: (options?: object) => Box;
      }
      const { cy } = (host as unknown as { _cyreg: { cy: { nodes: (of: string) => Drawn[] } } })._cyreg;
      const people = [...cy.nodes('.person')].map((one) => one.boundingBox());
      return [...cy.nodes('.gathering')].map((one) => {
        const { x1, y1, x2, y2 } = one.boundingBox({ includeLabels: false });
        const here = people.filter((box) => box.x1 < x2 && box.x2 > x1 && box.y1 < y2 && box.y2 > y1);
        return (y2 - y1) / Math.max(1, here.length);
      });
    });
    // Title, and a row for each who stands there.
    expect(Math.max(...rooms)).toBeLessThan(160);
  });

  it('counts what is left when something is hidden', async () => {
    const page = await open(`/?hide=${MODI}`);
    await page
      .locator('.cartouche')
      .getByText(/^On this sheet: [0-9]+ people/)
      .waitFor();
  });
});

describe('expanding where filters leave little', () => {
  const places = (page: Page) =>
    page.locator('.map .canvas').evaluate((host) => {
      interface Drawn {
        id: () => string;
        position: () => { x: number; y: number };
        hasClass: (name: string) => boolean;
      }
      const { cy } = (host as unknown as { _cyreg: { cy: { nodes: () => Drawn[] } } })._cyreg;
      const standing = [...cy.nodes()].filter((node) => !node.hasClass('meeting'));
      return Object.fromEntries(standing.map((node) => [node.id(), { ...node.position() }]));
    });

  it.each([
    ['', 'Expand', /^[0-9]+ of [0-9]+ meetings by these filters · [0-9]+ more meetings were added/],
    ['/hi', 'फैलाएँ', / · [0-9]+ और मुलाकातें जोड़ी गईं/],
  ])(
    'moves nobody, says how much was added, and gives the same picture by its link in %s/',
    async (prefix, name, said) => {
      const page = await open(`${prefix}/?series=CICA:summit&select=person:vladimir-putin`);
      const before = await places(page);
      await page.locator('.panel').getByRole('button', { name }).click();
      await page.locator('.cartouche').getByText(said).waitFor();
      const linked = await open(page.url());
      const isSame = async () => {
        const [here, there] = await Promise.all([places(page), places(linked)]);
        return Object.keys(here).length > Object.keys(before).length && isDeepStrictEqual(here, there);
      };
      await expect.poll(isSame, { timeout: 15_000 }).toBe(true);
      expect(await places(page)).toMatchObject(before);
    },
  );
});

describe('choosing somebody in sight', () => {
  it('moves no camera, though a panel comes', async () => {
    const page = await open('/');
    const read = () =>
      page.locator('.map .canvas').evaluate((host) => {
        const { cy } = (host as unknown as { _cyreg: { cy: { zoom: () => number; pan: () => object } } })._cyreg;
        return [cy.zoom(), { ...cy.pan() }];
      });
    const before = await read();
    const key = await page.locator('.map .canvas').evaluate((host) => {
      interface Drawn {
        id: () => string;
        renderedPosition: () => { x: number; y: number };
      }
      const { cy } = (host as unknown as { _cyreg: { cy: { nodes: (of: string) => Drawn[] } } })._cyreg;
      const isFree = ({ x, y }: { x: number; y: number }) =>
        x > 80 && x < host.clientWidth - 500 && y > 60 && y < host.clientHeight - 80;
      return [...cy.nodes('.person')].find((node) => isFree(node.renderedPosition()))?.id() ?? '';
    });
    const { x, y } = await findNode(page, key);
    await page.mouse.click(x, y);
    await page.locator('.panel').waitFor();
    await page.waitForTimeout(600);
    expect(await read()).toEqual(before);
  });

  it('counts on its buttons what would be added', async () => {
    const page = await open(`/?select=${LAVROV}`);
    const button = page.locator('.panel .btn.primary');
    await button.waitFor();
    // All of the meetings of the sample are drawn.
    await page.locator('.panel .meetings').first().waitFor();
    expect(await button.locator('.num').count()).toBe(0);
  });
});

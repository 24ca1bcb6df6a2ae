// A sheet of very many, under the hand of a reader.
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { findPoints, fitAll } from '@/tests/bench/ui/gestures';
import { makeGraph } from '@/tests/bench/ui/made-graph';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();

/** Waits for a state of the page that has no element of its own. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 8000, interval: 100 });

describe('a crowded sheet', () => {
  it('slides as it is under the hand, with names and lines, and stands drawn where it was led', async () => {
    const page = await openCrowd();
    const pan = () =>
      page.locator('.map .canvas').evaluate((host) => {
        type Sheet = { pan: () => { x: number; y: number } };
        return { ...(host as unknown as { _cyreg: { cy: Sheet } })._cyreg.cy.pan() };
      });
    const { ground } = await findPoints(page, '.map .canvas');
    const before = await pan();
    const marks = await countMarks(page);
    await page.mouse.move(ground.x, ground.y);
    await page.mouse.down();
    await marks.next();
    const drawn: Marks[] = [];
    for (let step = 1; step <= 12; step += 1) {
      await page.mouse.move(ground.x + step * 6, ground.y + step * 4);
      drawn.push(await marks.next());
    }
    expect(drawn.some(isSlid)).toBe(true);
    await page.mouse.up();
    const after = await pan();
    expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([72, 48]);
    await soon(async () => expect(isSlid(await marks.next())).toBe(false));
    expect(await isPressHidden(page)).toBe(false);
  });

  it('is not drawn anew under the hand when all of it is on the picture that slides, and loses nothing of it', async () => {
    const page = await openCrowd();
    await fitAll(page, '.map .canvas');
    const { ground } = await findPoints(page, '.map .canvas');
    const marks = await countMarks(page);
    const inked = () => countInked(page, 'layer2-node', { x: -1000, y: -1000 });
    const whole = await inked();
    await page.mouse.move(ground.x, ground.y);
    await page.mouse.down();
    await page.mouse.move(ground.x + 20, ground.y + 20);
    await page.waitForTimeout(600);
    await marks.next();
    const drawn: Marks[] = [];
    for (let step = 1; step <= 14; step += 1) {
      await page.mouse.move(ground.x + 20 + step * 4, ground.y + 20);
      await page.waitForTimeout(50);
      drawn.push(await marks.next());
    }
    expect(drawn.every(isSlid)).toBe(true);
    expect(await isPressHidden(page)).toBe(true);
    for (const x of [-2000, 20]) await page.mouse.move(ground.x + x, ground.y + 20);
    await page.waitForTimeout(50);
    expect((await inked()) / whole).toBeCloseTo(1, 2);
    await page.mouse.up();
    await soon(async () => expect(isSlid(await marks.next())).toBe(false));
    expect(await isPressHidden(page)).toBe(false);
  });

  it('stands while somebody is dragged, whose lines go along', async () => {
    const page = await openCrowd();
    const { person } = await findPoints(page, '.map .canvas');
    await page.mouse.move(person.x, person.y);
    await page.mouse.down();
    for (let step = 1; step <= 8; step += 1) {
      await page.mouse.move(person.x + step * 5, person.y + step * 5);
      await page.waitForTimeout(60);
    }
    const inked = await countInked(page, 'layer1-drag', { x: person.x + 40, y: person.y + 40 });
    expect(inked).toBeGreaterThan(200);
    await page.mouse.up();
    await page.waitForURL(/pin=/);
    await soon(async () => expect(await countInked(page, 'layer1-drag', person)).toBe(0));
    expect(await countInked(page, 'layer2-node', person)).toBeGreaterThan(200);
  });
});

/** A sheet with more on it than is drawn anew at each step of a hand. */
async function openCrowd(): Promise<Page> {
  const page = await visitor.open('/about/quality');
  const body = JSON.stringify(makeGraph({ people: 500, meetings: 900, gatherings: 0 }));
  await page.route('**/api/graph?*', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.goto('/?from=2001');
  await page.locator('.map .canvas[data-node-count="500"]').waitFor();
  await page.waitForTimeout(1500);
  return page;
}

/** How many pixels of a layer of the canvas are drawn on, further than a node and its name reach from a point of the window. */
function countInked(page: Page, layer: string, around: { x: number; y: number }): Promise<number> {
  return page.locator(`.map .canvas canvas[data-id="${layer}"]`).evaluate((node, { x, y }) => {
    const canvas = node as HTMLCanvasElement;
    const box = canvas.getBoundingClientRect();
    const { data, width } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
      data: [],
      width: 1,
    };
    const scale = canvas.width / box.width;
    let inked = 0;
    for (let at = 3; at < data.length; at += 4) {
      const pixel = (at - 3) / 4;
      const [dx, dy] = [(pixel % width) / scale + box.left - x, Math.floor(pixel / width) / scale + box.top - y];
      if ((data[at] ?? 0) > 100 && Math.hypot(dx, dy) > 90) inked += 1;
    }
    return inked;
  }, around);
}

/** What was done to the canvas of the sheet: pictures that were put on it, and whether it was cleared for a drawing. */
interface Marks {
  pictures: number;
  cleared: number;
}

/** A picture of what stood there was put elsewhere, or nothing was to be moved. */
const isSlid = ({ pictures, cleared }: Marks) => cleared === 0 && pictures > 0;

/** Counts from now on; `next` tells of what came since it was asked last. */
async function countMarks(page: Page): Promise<{ next: () => Promise<Marks> }> {
  const counter = await page.locator('.map .canvas canvas[data-id="layer2-node"]').evaluateHandle((node) => {
    const context = (node as HTMLCanvasElement).getContext('2d') as CanvasRenderingContext2D;
    const count = { pictures: 0, cleared: 0 };
    const { drawImage, clearRect } = context;
    context.drawImage = (...given: unknown[]) => {
      count.pictures += 1;
      Reflect.apply(drawImage, context, given);
    };
    context.clearRect = (...given) => {
      count.cleared += 1;
      clearRect.apply(context, given);
    };
    return count;
  });
  const next = () =>
    counter.evaluate(async (count) => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const since = { ...count };
      Object.assign(count, { pictures: 0, cleared: 0 });
      return since;
    });
  return { next };
}

/** Whether the ring where the pointer went down is out of sight: it would stay behind. */
function isPressHidden(page: Page): Promise<boolean> {
  return page
    .locator('.map .canvas canvas[data-id="layer0-selectbox"]')
    .evaluate((node) => getComputedStyle(node).display === 'none');
}

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
    const layers = page.locator('.map .canvas > div').first();
    const shift = () => layers.evaluate((node) => (node as HTMLElement).style.transform);
    const pan = () =>
      page.locator('.map .canvas').evaluate((host) => {
        type Sheet = { pan: () => { x: number; y: number } };
        return { ...(host as unknown as { _cyreg: { cy: Sheet } })._cyreg.cy.pan() };
      });
    const { ground } = await findPoints(page, '.map .canvas');
    const before = await pan();
    await page.mouse.move(ground.x, ground.y);
    await page.mouse.down();
    const shifts: string[] = [];
    for (let step = 1; step <= 12; step += 1) {
      await page.mouse.move(ground.x + step * 6, ground.y + step * 4);
      shifts.push(await shift());
    }
    expect(shifts.some((one) => one.startsWith('translate('))).toBe(true);
    await page.mouse.up();
    await soon(async () => expect(await shift()).toBe(''));
    const after = await pan();
    expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([72, 48]);
  });

  it('is not drawn anew under the hand when all of it is on the picture that slides', async () => {
    const page = await openCrowd();
    await fitAll(page, '.map .canvas');
    const state = () =>
      page
        .locator('.map .canvas > div')
        .first()
        .evaluate((node) => ({
          shift: (node as HTMLElement).style.transform,
          hidden: [...node.querySelectorAll('canvas')].filter((canvas) => canvas.style.visibility === 'hidden').length,
        }));
    const { ground } = await findPoints(page, '.map .canvas');
    await page.mouse.move(ground.x, ground.y);
    await page.mouse.down();
    const seen: Awaited<ReturnType<typeof state>>[] = [];
    for (let step = 1; step <= 14; step += 1) {
      await page.mouse.move(ground.x + 20 + step * 4, ground.y + 20);
      await page.waitForTimeout(50);
      seen.push(await state());
    }
    const slid = seen.slice(seen.findIndex(({ shift }) => shift !== ''));
    expect(slid.length).toBeGreaterThan(9);
    expect(new Set(slid.map(({ shift }) => shift)).size).toBe(slid.length);
    expect(slid.every(({ shift, hidden }) => shift !== '' && hidden === 2)).toBe(true);
    await page.mouse.up();
    await soon(async () => expect(await state()).toEqual({ shift: '', hidden: 0 }));
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

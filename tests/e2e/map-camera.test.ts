// The map under hands: closer by button, key and wheel, moved by drag and arrows; and a click is still a click.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();

async function openMap(path = '/?view=map'): Promise<Page> {
  const page = await visitor.open(path);
  await page.locator('.map-view[data-ready="land"]').waitFor();
  return page;
}
const boxOf = async (page: Page) =>
  ((await page.locator('.geo').getAttribute('viewBox')) ?? '').split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ];
const placeOf = async (page: Page, city: string) => {
  const box = await page.locator(`.geo [data-place="${city}"] circle`).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2, size: box?.width ?? 0 };
};

describe('a closer look at the map', () => {
  it('comes by button, names more cities, and goes back to the whole', async () => {
    const page = await openMap();
    const names = () => page.locator('.geo .city text').count();
    const [before, whole] = [await names(), await boxOf(page)];
    const map = page.getByRole('group', { name: /^The map/ });
    const closer = map.getByRole('button', { name: 'Zoom in' });
    for (let step = 0; step < 3; step += 1) await closer.click();
    const [, , width] = await boxOf(page);
    expect(width).toBeLessThan(whole[2] / 3);
    expect(await names()).toBeGreaterThanOrEqual(before);
    await map.getByRole('button', { name: 'Show everything' }).or(map.getByRole('button').nth(2)).first().click();
    expect(await boxOf(page)).toEqual(whole);
  });

  it('comes by the wheel with Ctrl, around the pointer; without Ctrl the page scrolls', async () => {
    const page = await openMap();
    const [city] = await page
      .locator('.geo [data-place]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.place ?? ''));
    const before = await placeOf(page, city ?? '');
    await page.mouse.move(before.x, before.y);
    await page.mouse.wheel(0, -100);
    expect((await boxOf(page))[2]).toBe(1000);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await boxOf(page))[2]).toBeLessThan(800);
    const after = await placeOf(page, city ?? '');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3);
    expect(Math.abs(after.size - before.size)).toBeLessThan(1.5);
  });
});

describe('moving the map', () => {
  it('follows the hand, without choosing what lies under it', async () => {
    const page = await openMap();
    await page.getByRole('button', { name: 'Zoom in' }).first().click();
    const frame = await page.locator('.geo').boundingBox();
    const [x, y] = [(frame?.x ?? 0) + 300, (frame?.y ?? 0) + 200];
    const before = await boxOf(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 40, { steps: 6 });
    await page.mouse.up();
    const after = await boxOf(page);
    const scale = before[2] / (frame?.width ?? 1);
    expect(after[0] - before[0]).toBeCloseTo(60 * scale, 0);
    expect(after[1] - before[1]).toBeCloseTo(40 * scale, 0);
    expect(page.url()).not.toMatch(/place=|pair=/);
    await page.locator('.geo .city').first().click();
    await page.waitForURL(/place=/);
  });

  it('works by keys alone, in Hindi, and stops at the edge', async () => {
    const page = await openMap('/hi?view=map');
    await page.getByRole('group', { name: /^नक्शा/ }).getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('+');
    const before = await boxOf(page);
    await page.keyboard.press('ArrowRight');
    expect((await boxOf(page))[0]).toBeGreaterThan(before[0]);
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowRight');
    const [left, , width] = await boxOf(page);
    expect(left + width).toBeCloseTo(1000, 1);
    await page.keyboard.press('0');
    expect(await boxOf(page)).toEqual([0, 0, 1000, 580]);
  });
});

describe('names on the map', () => {
  it.each(['/?view=map', '/hi?view=map'])('never lie over each other on %s, however close one looks', async (path) => {
    const page = await openMap(path);
    const closer = page.locator('.geo-frame .zoom button').first();
    for (let step = 0; step < 5; step += 1) {
      const boxes = await page.locator('.geo .city text').evaluateAll((all) =>
        all.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { name: text.textContent ?? '', left, right, top, bottom };
        }),
      );
      expect(boxes.length).toBeGreaterThan(3);
      const over = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom)
          .map((b) => `${a.name} / ${b.name}`),
      );
      expect(over, `after ${step} steps`).toEqual([]);
      await closer.click();
    }
  });
});

describe('the map on a phone', () => {
  const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

  it('stands with the chosen city in its middle, and the chosen view in sight', async () => {
    const page = await visitor.open('/hi?view=map&place=Beijing', PHONE);
    await page.locator('.map-view[data-ready="land"]').waitFor();
    const { x } = await placeOf(page, 'Beijing');
    expect(x).toBeGreaterThan(60);
    expect(x).toBeLessThan(330);
    const view = await page.locator('.seg [aria-pressed="true"]').boundingBox();
    expect(view?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((view?.x ?? 0) + (view?.width ?? 0)).toBeLessThanOrEqual(390);
  });

  it('comes closer under two fingers', async () => {
    const page = await visitor.open('/?view=map', PHONE);
    await page.locator('.map-view[data-ready="land"]').waitFor();
    const frame = await page.locator('.geo-frame').boundingBox();
    const [x, y] = [195, (frame?.y ?? 0) + 180];
    const screen = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
      screen.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          apart === null
            ? []
            : [
                { x: x - apart, y, id: 0 },
                { x: x + apart, y, id: 1 },
              ],
      });
    await touch('touchStart', 30);
    for (const apart of [45, 60, 75, 90]) await touch('touchMove', apart);
    await touch('touchEnd', null);
    await expect.poll(async () => (await boxOf(page))[2]).toBeLessThan(600);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
});

// Days are chosen on the strip under the graph: by dragging over them, by its ends, and by keys.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { waitForGraph } from '@/tests/e2e/canvas';

const visitor = withBrowser();
const chosen = (page: Page) => {
  const query = new URL(page.url()).searchParams;
  return { from: query.get('from'), to: query.get('to') };
};

async function openStrip(path = '/'): Promise<Page> {
  const page = await visitor.open(path);
  await waitForGraph(page);
  return page;
}

/** Drags between two parts of the axis, from 0 to 1. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const box = await page.locator('.axis .ground').boundingBox();
  const at = (part: number) => (box?.x ?? 0) + part * (box?.width ?? 0);
  const y = (box?.y ?? 0) + 6;
  await page.mouse.move(at(from), y);
  await page.mouse.down();
  await page.mouse.move(at((from + to) / 2), y, { steps: 4 });
  await page.mouse.move(at(to), y, { steps: 4 });
  await page.mouse.up();
}

describe('the days on the strip', () => {
  it('are those that were dragged over, in either direction, and all again by one button', async () => {
    const page = await openStrip();
    await drag(page, 0.7, 0.4);
    await page.waitForURL(/from=\d{4}-\d\d-\d\d/);
    const { from, to } = chosen(page);
    expect(from).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(to).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect((from ?? '') < (to ?? '')).toBe(true);
    const ends = page.locator('.strip').getByRole('slider');
    expect(await ends.nth(0).getAttribute('aria-valuetext')).toMatch(/20\d\d/);
    await page
      .locator('.strip')
      .getByRole('button', { name: /All dates/ })
      .click();
    await page.waitForURL((url) => !url.searchParams.has('from') && !url.searchParams.has('to'));
  });

  it('stay as they are after a click without a drag', async () => {
    const page = await openStrip();
    const box = await page.locator('.axis .ground').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 120, (box?.y ?? 0) + 8);
    expect(chosen(page)).toEqual({ from: null, to: null });
  });

  it('follow one end that is dragged', async () => {
    const page = await openStrip('/?from=2020-03-05&to=2022-09-10');
    const knob = await page.locator('[data-end="to"] .knob').boundingBox();
    const [x, y] = [(knob?.x ?? 0) + 3, (knob?.y ?? 0) + 5];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 30, y, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL((url) => url.searchParams.get('to') !== '2022-09-10');
    const { from, to } = chosen(page);
    expect(from).toBe('2020-03-05');
    expect((to ?? '') > '2020-03-05' && (to ?? '') < '2022-09-10').toBe(true);
  });

  it('are chosen by keys, in Hindi, without passing each other', async () => {
    const page = await openStrip('/hi?from=2021-03-05&to=2021-09-10');
    const first = page.getByRole('slider', { name: 'पहला दिन' });
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/from=2021-04-05/);
    await page.keyboard.press('Shift+ArrowLeft');
    await page.waitForURL(/from=2021-04-04/);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageUp');
    await page.waitForURL(/from=2021-09-(09|10)/);
    await page.keyboard.press('Home');
    await page.waitForURL((url) => !url.searchParams.has('from'));
    expect(chosen(page).to).toBe('2021-09-10');
  });
});

describe('the strip on a phone', () => {
  const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
  /** A finger from one point to another, where it rests: lifted in flight it would fling, and the browser takes the next tap for a stop. */
  async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const screen = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      screen.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await touch('touchStart', [from]);
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await touch('touchMove', [{ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }]);
    }
    await page.waitForTimeout(150);
    await touch('touchMove', [to]);
    await touch('touchEnd', []);
  }
  const scrolled = (page: Page) => page.locator('.strip .over').evaluate((node) => node.scrollLeft);

  it.each([
    ['/', 'Last day', /All dates/],
    ['/hi', 'आख़िरी दिन', /सभी तारीख़ें/],
  ])(
    'shows the latest years on %s; a finger moves the end, and a chip takes all dates again',
    async (path, name, all) => {
      const page = await visitor.open(path, PHONE);
      await waitForGraph(page);
      const last = page.getByRole('slider', { name });
      const knob = await last.locator('.knob').boundingBox();
      if (knob === null) throw new Error('the last day is not drawn');
      expect(knob.x).toBeLessThan(390);
      const at = { x: knob.x + knob.width / 2, y: knob.y + knob.height / 2 };
      await swipe(page, at, { x: at.x - 60, y: at.y });
      await page.waitForURL(/to=20\d\d-\d\d-\d\d/);
      expect(chosen(page).from).toBeNull();
      await page.locator('.chips').getByRole('button', { name: all }).tap();
      await page.waitForURL((url) => !url.searchParams.has('to'));
    },
  );

  it('scrolls to earlier years under the hand, without choosing any', async () => {
    const page = await openPhone();
    const ground = await page.locator('.strip .over').boundingBox();
    const at = { x: (ground?.x ?? 0) + 60, y: (ground?.y ?? 0) + 20 };
    const before = await scrolled(page);
    await swipe(page, at, { x: at.x + 150, y: at.y });
    await expect.poll(() => scrolled(page)).toBeLessThan(before - 50);
    expect(chosen(page)).toEqual({ from: null, to: null });
  });

  async function openPhone(): Promise<Page> {
    const page = await visitor.open('/', PHONE);
    await waitForGraph(page);
    return page;
  }
});

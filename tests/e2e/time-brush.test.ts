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

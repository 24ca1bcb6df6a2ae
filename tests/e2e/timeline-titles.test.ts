import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();

/** Words of islands that lie under the names of the lanes, or beyond the end of their island. */
const listHidden = (page: Page) =>
  page.locator('.tl-map').evaluate((strip) => {
    const edge = strip.querySelector('.lanes')?.getBoundingClientRect().right ?? 0;
    return [...strip.querySelectorAll('.island')].flatMap((island) => {
      const land = island.querySelector('.land')?.getBoundingClientRect();
      if (!land || land.right < edge) return [];
      const lines = [...island.querySelectorAll('.words text')].filter((line) => line.textContent !== '');
      const isHidden = (box: DOMRect) => box.left < edge || box.right > land.right;
      return lines.filter((line) => isHidden(line.getBoundingClientRect())).map((line) => line.textContent);
    });
  });

const scrollBy = async (page: Page, left: number) => {
  await page.locator('.tl-map').evaluate((strip, by) => strip.scrollBy({ left: by }), left);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
};

const titles = (page: Page) => page.locator('.tl .island .title').allTextContents();

describe('titles of the timeline', () => {
  it.each(['/', '/hi', '/bn', '/ru'])('stay in view on %s for as long as their islands are', async (path) => {
    const page = await visitor.open(`${path}?view=timeline`);
    await page.locator('.tl .island').first().waitFor();
    expect(await listHidden(page)).toEqual([]);
    for (let step = 0; step < 12; step++) {
      await scrollBy(page, -170);
      expect(await listHidden(page)).toEqual([]);
    }
  });

  it('are cut where the rest of the island is too narrow, and whole again when it comes back', async () => {
    const page = await visitor.open('/ru?view=timeline');
    await page.locator('.tl .island').first().waitFor();
    const isCut = (title: string) => title === '' || title.endsWith('…');
    await scrollBy(page, -100_000);
    const whole = await titles(page);
    expect(whole.some(isCut)).toBe(false);
    await scrollBy(page, 100_000);
    expect((await titles(page)).some(isCut)).toBe(true);
    await scrollBy(page, -100_000);
    expect(await titles(page)).toEqual(whole);
  });
});

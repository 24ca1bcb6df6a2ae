import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();

describe('titles of the timeline', () => {
  it('keeps the title of an island in view for as long as the island is', async () => {
    const page = await visitor.open('/?view=timeline');
    await page.locator('.tl .island').first().waitFor();
    const hidden = () =>
      page.locator('.tl-map').evaluate((strip) => {
        const edge = strip.querySelector('.lanes')?.getBoundingClientRect().right ?? 0;
        const { right } = strip.getBoundingClientRect();
        const cut = [...strip.querySelectorAll('.island')].filter((island) => {
          const land = island.querySelector('.land')?.getBoundingClientRect();
          const words = island.querySelector('.words')?.getBoundingClientRect();
          const isSeen =
            land && words && land.left < edge && land.right > edge + words.width + 28 && land.right < right;
          return isSeen && words.left < edge;
        });
        return cut.map((island) => island.textContent);
      });
    expect(await hidden()).toEqual([]);
    for (let step = 0; step < 12; step++) {
      await page.locator('.tl-map').evaluate((strip) => strip.scrollBy({ left: -170 }));
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await hidden()).toEqual([]);
    }
  });
});

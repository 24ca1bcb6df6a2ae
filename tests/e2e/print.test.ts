// Paper: what is meant is printed, and all of it, whatever the screen showed.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findPage } from '@/tests/e2e/api';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();
const A4 = { width: 718, height: 1047 };

async function print(page: Page): Promise<void> {
  await page.setViewportSize(A4);
  await page.emulateMedia({ media: 'print' });
}

describe('signs on paper', () => {
  it('keep their fill, so that held does not look planned', async () => {
    const page = await visitor.open(await findPage('जयशंकर', 'person'));
    await print(page);
    const held = page.locator('.dia:not(.planned, .dispute)').first();
    const [adjust, fill] = await held.evaluate((sign) => {
      const { printColorAdjust, backgroundColor } = getComputedStyle(sign);
      return [printColorAdjust, backgroundColor];
    });
    expect(adjust).toBe('exact');
    expect(fill).toBe('rgb(20, 33, 42)');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });

  it('stand beside sources, confidence and citation, and links to sources print their address', async () => {
    const page = await visitor.open(await findPage('CICA', 'gathering'));
    await print(page);
    expect(await page.locator('.rail').first().isVisible()).toBe(true);
    expect(await page.locator('.copyline code').isVisible()).toBe(true);
    const address = await page
      .locator('.from a[href*="/articles/"]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain('/articles/');
    const locator = page.locator('.locator');
    if (await locator.count()) expect((await locator.first().boundingBox())?.width).toBeLessThanOrEqual(262);
  });
});

describe('pages on paper', () => {
  it.each(['/series/sco-summit', '/hi/series/sco-summit'])('%s has all of its editions side by side', async (path) => {
    const page = await visitor.open(path, { viewport: { width: 390, height: 844 } });
    const editions = await page.locator('.roster thead th').count();
    expect(editions).toBeGreaterThan(8);
    await print(page);
    const last = await page.locator('.roster thead th').last().boundingBox();
    expect((last?.x ?? 9999) + (last?.width ?? 0)).toBeLessThanOrEqual(A4.width + 1);
    expect(await page.locator('.roster').evaluate((roster) => roster.scrollWidth - roster.clientWidth)).toBeLessThan(2);
  });

  it('an article has no side line beside paragraphs without facts', async () => {
    const page = await visitor.open('/articles');
    await page.locator('main a[href^="/articles/"]').first().click();
    await page.locator('.reading').waitFor();
    await print(page);
    const empty = page.locator('.margin:empty');
    expect(await empty.count()).toBeGreaterThan(0);
    for (const margin of await empty.all()) expect(await margin.isVisible()).toBe(false);
  });
});

describe('the graph on paper', () => {
  it.each(['/', '/hi'])(
    'is drawn whole on %s, in the colours of day, without what only a hand can use',
    async (path) => {
      const page = await visitor.open(path, { colorScheme: 'dark' });
      await page.locator('.map[data-drawn]').waitFor();
      const islands = await page.locator('.outline [data-node^="gathering:"]').count();
      await print(page);
      const drawing = page.locator('.on-paper svg');
      await drawing.waitFor();
      expect(await drawing.locator('rect').first().getAttribute('fill')).toBe('rgb(223, 233, 236)');
      expect(await drawing.locator('text').count()).toBeGreaterThan(islands);
      const box = await drawing.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(A4.width);
      for (const part of ['.canvas', '.welcome', '.sheetbar', '.facets', '.strip'])
        expect(await page.locator(part).first().isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await drawing.waitFor({ state: 'detached' });
      expect(await page.locator('.map .canvas').isVisible()).toBe(true);
    },
  );

  it('is there as soon as the browser asks for paper', async () => {
    const page = await visitor.open('/');
    await page.locator('.map[data-drawn]').waitFor();
    const drawn = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelectorAll('.on-paper svg text').length;
    });
    expect(drawn).toBeGreaterThan(20);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('.on-paper').waitFor({ state: 'detached' });
  });
});

describe('views on paper', () => {
  it('the timeline stands in slices, each meeting on one of them', async () => {
    const page = await visitor.open('/?view=timeline');
    await page.locator('.tl .meet').first().waitFor({ state: 'attached' });
    const keys = () =>
      page
        .locator('.tl-map:not(.tl-slice) .meet')
        .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset.meeting));
    const all = await keys();
    await print(page);
    await page.locator('.tl-slice').first().waitFor();
    const sliced = await page
      .locator('.tl-slice .meet')
      .evaluateAll((meetings) => meetings.map((one) => (one as SVGElement).dataset.meeting));
    expect(sliced).toEqual(all);
    expect(await page.locator('.tl-slice').count()).toBeGreaterThan(3);
    expect(await page.locator('.tl-map:not(.tl-slice)').isVisible()).toBe(false);
  });

  it('the table has all rows, and plain headings', async () => {
    const page = await visitor.open('/?view=table');
    const total = Number(await page.locator('.rows').getAttribute('aria-rowcount')) - 1;
    await page.locator(`.table-view[data-ready="${total}"]`).waitFor();
    await print(page);
    await expect.poll(() => page.locator('.rows tbody tr[data-index]').count()).toBe(total);
    expect(await page.locator('.rows thead button').count()).toBe(0);
    expect(await page.locator('.rows thead th').count()).toBe(7);
  });

  it('the matrix has all of its columns, and what is told of a cell under it', async () => {
    const page = await visitor.open('/?view=matrix&pair=country:IN,country:RU');
    await page.locator('.pairbox ol button').first().waitFor();
    await page.setViewportSize({ width: 1032, height: 703 });
    await page.emulateMedia({ media: 'print' });
    const [table, box] = [await page.locator('.matrix').boundingBox(), await page.locator('.pairbox').boundingBox()];
    expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(1032);
    expect(box?.y ?? 0).toBeGreaterThanOrEqual((table?.y ?? 0) + (table?.height ?? 0));
  });
});

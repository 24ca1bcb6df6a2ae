import { describe, expect, it } from 'vitest';
import { findPage } from '@/tests/e2e/api';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();

describe('filters', () => {
  it('stand in the address, and back and forward walk through them', async () => {
    const page = await visitor.open('/');
    const filters = page.getByRole('complementary', { name: 'Filters' });
    await filters.getByRole('checkbox', { name: /planned/i }).check();
    await page.waitForURL(/status=planned/);
    await filters.getByRole('checkbox', { name: /India/ }).check();
    await page.waitForURL(/country=IN/);
    const filtered = page.url();

    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('country'));
    expect(await filters.getByRole('checkbox', { name: /India/ }).isChecked()).toBe(false);
    expect(await filters.getByRole('checkbox', { name: /planned/i }).isChecked()).toBe(true);
    await page.goForward();
    await page.waitForURL(filtered);

    const again = await visitor.open(filtered);
    const sameFilters = again.getByRole('complementary', { name: 'Filters' });
    await sameFilters.getByRole('checkbox', { name: /India/, checked: true }).waitFor();
    expect(await sameFilters.getByRole('checkbox', { name: /planned/i }).isChecked()).toBe(true);
  });
});

describe('canvas', () => {
  it('draws people and meetings, and says so', async () => {
    const page = await visitor.open('/');
    await page.locator('.map[data-drawn]').waitFor();
    expect(Number(await page.locator('.map').getAttribute('data-drawn'))).toBeGreaterThan(30);
    const inked = await page.locator('.map canvas').evaluateAll((canvases) =>
      canvases.some((element) => {
        const canvas = element as HTMLCanvasElement;
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return pixels.some((value) => value !== 0);
      }),
    );
    expect(inked).toBe(true);
  });
});

describe('the panel of a person', () => {
  it('tells of meetings, of whom they met most and of the articles on tabs, by pointer and by keys', async () => {
    const id = (await findPage('Lavrov', 'person')).split('/').at(-1);
    const page = await visitor.open(`/?select=person:${id}`);
    const panel = page.getByRole('complementary', { name: 'Details of the selection' });
    await panel.locator('blockquote').first().waitFor();
    await panel.getByRole('tab', { name: 'Met most' }).click();
    await panel
      .getByRole('button', { name: /meetings?$/ })
      .first()
      .waitFor();
    expect(await panel.locator('blockquote').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await panel.getByRole('tab', { name: /^Sources/, selected: true }).waitFor();
    await panel.locator('a[href^="/articles/"]').first().waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });
});

describe('keyboard', () => {
  it('reaches a quotation without a mouse', async () => {
    const page = await visitor.open('/');
    await page.getByRole('button', { name: 'Search' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('লাভরভ');
    await page.getByRole('option', { name: /Lavrov/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Details of the selection' });
    await panel.getByRole('heading', { name: /Lavrov/ }).waitFor();
    await panel.locator('blockquote').first().waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('walks the same facts in the list beside the canvas', async () => {
    const page = await visitor.open('/?view=list');
    await page.getByRole('button', { name: 'Search' }).waitFor();
    const outline = page.getByRole('navigation', { name: 'Gatherings, meetings, people' });
    const person = outline.getByRole('treeitem', { name: /Jaishankar.*meetings/ }).last();
    await person.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Details of the selection' }).locator('blockquote').first().waitFor();
  });
});

describe('phone', () => {
  it('shows the sheet, a panel and a permalink without scrolling sideways', async () => {
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
    const path = await findPage('जयशंकर', 'person');
    for (const address of ['/', `/?select=person:${path.split('/').pop()}`, path, '/events', '/add']) {
      const page = await visitor.open(address, phone);
      await page.waitForLoadState('networkidle');
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ address, overflow }).toEqual({ address, overflow: 0 });
    }
  });
});

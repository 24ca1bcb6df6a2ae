import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Details of the selection' });

describe('switching views', () => {
  it('keeps filters and selection, by button and by key, and back leads back', async () => {
    const page = await visitor.open('/?country=IN');
    const views = page.getByRole('group', { name: 'View' });
    await views.getByRole('button', { name: 'Matrix' }).click();
    await page.waitForURL(/view=matrix/);
    expect(new URL(page.url()).searchParams.get('country')).toBe('IN');
    await page.locator('.matrix').waitFor();
    for (const [key, view] of [
      ['2', 'timeline'],
      ['4', 'table'],
      ['5', 'map'],
      ['6', 'list'],
    ]) {
      await page.keyboard.press(key ?? '');
      await page.waitForURL(new RegExp(`view=${view}`));
    }
    await page.keyboard.press('1');
    await page.waitForURL((url) => !url.searchParams.has('view'));
    await page.goBack();
    await page.waitForURL(/view=list/);
    expect(new URL(page.url()).searchParams.get('country')).toBe('IN');
  });

  it('leaves digits alone where somebody writes', async () => {
    const page = await visitor.open('/?view=matrix');
    await page.locator('.matrix').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('4');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('4');
    expect(page.url()).toContain('view=matrix');
  });
});

describe('matrix', () => {
  it('tells of a pair that met, and opens one of their meetings', async () => {
    const page = await visitor.open('/?view=matrix');
    const cell = page.getByRole('button', { name: /^India and Russia: \d+ meetings$/ });
    const count = Number((await cell.textContent()) ?? '');
    await cell.click();
    await page.waitForURL(/pair=country/);
    const rail = page.getByRole('complementary', { name: 'Selected pair' });
    await rail.getByText(`${count} meetings`, { exact: true }).waitFor();
    await rail
      .getByRole('button', { name: /Lavrov/ })
      .first()
      .click();
    await panelOf(page).getByRole('heading', { level: 2 }).waitFor();
  });

  it('says that no meeting is reported, and where both were', async () => {
    const page = await visitor.open('/?view=matrix');
    await page
      .getByRole('button', { name: 'Kazakhstan and Iran: no meeting reported' })
      .or(page.getByRole('button', { name: 'Iran and Kazakhstan: no meeting reported' }))
      .first()
      .click();
    const rail = page.getByRole('complementary', { name: 'Selected pair' });
    await rail.getByText('No meeting reported').waitFor();
    await rail.getByText(/same (gathering|\d+ gatherings)|No article names both/).waitFor();
  });

  it('is a table with headings, walked by arrows from one stop of the Tab key', async () => {
    const page = await visitor.open('/hi?view=matrix&by=person');
    await page.locator('.matrix').waitFor();
    expect(await page.locator('.matrix th[scope="col"]').count()).toBe(
      await page.locator('.matrix th[scope="row"]').count(),
    );
    expect(await page.locator('.matrix [data-cell][tabindex="0"]').count()).toBe(1);
    await page.locator('.matrix [data-cell="0,1"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('2,1');
    await page.keyboard.press('Enter');
    await page.waitForURL(/pair=person/);
    await page.getByRole('complementary', { name: 'चुनी हुई जोड़ी' }).getByRole('heading', { level: 2 }).waitFor();
  });

  it('narrows with the filters', async () => {
    const page = await visitor.open('/?view=matrix&country=KZ');
    await page.locator('.matrix').waitFor();
    const rows = await page.locator('.matrix th[scope="row"]').allTextContents();
    expect(rows.some((text) => text.includes('Kazakhstan'))).toBe(true);
    expect(rows.some((text) => text.includes('Mongolia'))).toBe(false);
  });
});

describe('timeline', () => {
  it('selects a meeting by click, and walks in time by arrows', async () => {
    const page = await visitor.open('/?view=timeline');
    await page.waitForLoadState('networkidle');
    const drawing = page.getByRole('group', { name: /^Timeline: \d+ meetings/ });
    await drawing
      .getByRole('button', { name: /Lavrov.*Jaishankar|Jaishankar.*Lavrov/ })
      .last()
      .click();
    await page.waitForURL(/select=meeting/);
    await panelOf(page).getByRole('heading', { level: 2 }).waitFor();
    const first = await page.evaluate(() =>
      document.querySelector('.meet[tabindex="0"]')?.getAttribute('data-meeting'),
    );
    await page.locator('.meet[tabindex="0"]').focus();
    await page.keyboard.press('ArrowLeft');
    const next = await page.evaluate(() => document.activeElement?.getAttribute('data-meeting'));
    expect(next).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('select') === next);
  });

  it('puts gatherings on the lanes of their series, in Hindi too', async () => {
    const page = await visitor.open('/hi?view=timeline');
    await page.getByRole('button', { name: 'शृंखलावार' }).click();
    await page.waitForURL(/lanes=series/);
    await page.getByRole('list', { name: 'पट्टियाँ' }).getByText('एससीओ शिखर सम्मेलन').waitFor();
    expect(await page.locator('.tl .lozenge').count()).toBeGreaterThan(10);
  });

  it('draws planned meetings otherwise than held ones', async () => {
    const page = await visitor.open('/?view=timeline&status=planned');
    // A line straight down has no width: it counts as hidden.
    await page.locator('.tl .planned .edge').first().waitFor({ state: 'attached' });
    const dashes = await page
      .locator('.tl .planned .edge')
      .first()
      .evaluate((line) => getComputedStyle(line).strokeDasharray);
    expect(dashes).toBe('7px, 5px');
    expect(await page.locator('.tl .meet:not(.planned, .disputed)').count()).toBe(0);
  });
});

describe('table', () => {
  it('sorts by a heading, up and down, and says so', async () => {
    const page = await visitor.open('/?view=table');
    await page.locator('.rows tbody tr[data-index="0"]').waitFor();
    await page.getByRole('columnheader', { name: 'Sources' }).getByRole('button').click();
    await page.waitForURL(/sort=-sources/);
    const sources = async () => (await page.locator('.rows tbody .col-sources').allTextContents()).map(Number);
    await expect.poll(async () => (await sources())[0]).toBeGreaterThan(1);
    const falling = await sources();
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    await page.getByRole('columnheader', { name: 'Sources' }).getByRole('button').click();
    await page.waitForURL(/sort=sources/);
    expect(await page.locator('th[aria-sort="ascending"]').textContent()).toContain('Sources');
    await expect.poll(async () => (await sources())[0]).toBe(1);
  });

  it('draws only the rows in view, and walks through all of them by arrows', async () => {
    const page = await visitor.open('/?view=table');
    await page.locator('.rows tbody tr[data-index="0"]').waitFor();
    const total = Number(await page.locator('.rows').getAttribute('aria-rowcount')) - 1;
    expect(total).toBeGreaterThan(50);
    expect(await page.locator('.rows tbody tr[data-index]').count()).toBeLessThan(total);
    await page.locator(`.table-view[data-ready="${total}"]`).waitFor();
    await page.locator('.rows tr[data-index="0"] button').focus();
    await page.keyboard.press('End');
    await page.locator(`.rows tr[data-index="${total - 1}"] button:focus`).waitFor();
    await page.keyboard.press('Enter');
    await panelOf(page).getByRole('heading', { level: 2 }).waitFor();
  });
});

describe('map', () => {
  it('shows land without borders, and tells of a city and of two countries', async () => {
    const page = await visitor.open('/?view=map');
    await page.locator('.map-view[data-ready="land"]').waitFor();
    expect(((await page.locator('.geo .coastline').getAttribute('d')) ?? '').length).toBeGreaterThan(5000);
    await page.getByText(/No borders are drawn/).waitFor();
    const rail = page.getByRole('complementary', { name: 'Selected on the map' });
    await page.locator('.geo [data-place="Astana"] circle').click();
    await page.waitForURL(/place=Astana/);
    await rail.getByRole('heading', { name: 'Astana, Kazakhstan' }).waitFor();
    await rail
      .getByRole('button', { name: /^India, Russia/ })
      .or(rail.getByRole('button', { name: /^Russia, India/ }))
      .first()
      .click();
    await page.waitForURL(/pair=country/);
    await rail.getByRole('heading', { level: 2, name: /India and.*Russia|Russia and.*India/ }).waitFor();
  });

  it('is there in Hindi', async () => {
    const page = await visitor.open('/hi?view=map');
    await page.getByRole('heading', { level: 1, name: 'मुलाकातें कहाँ हुईं' }).waitFor();
    await page.locator('.geo .city text').filter({ hasText: 'अस्ताना' }).waitFor();
  });
});

describe('outline', () => {
  it('is walked by arrows and spoken by name', async () => {
    const page = await visitor.open('/?view=list');
    const outline = page.getByRole('navigation', { name: 'Gatherings, meetings, people' });
    await outline.locator('button[data-current]').waitFor();
    await outline.getByRole('treeitem').first().focus();
    const spoken = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const first = await spoken();
    await page.keyboard.press('ArrowDown');
    expect(await spoken()).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await spoken()).toBe(first);
    expect(await outline.locator('button[tabindex="0"]').count()).toBe(1);
  });
});

describe('the keys 1 to 6', () => {
  it('leave the focus at the view that they chose, when what had it goes away', async () => {
    const page = await visitor.open('/');
    await page.locator('.map[data-drawn]').waitFor();
    await page.locator('.map .canvas').focus();
    await page.keyboard.press('3');
    await page.waitForURL(/view=matrix/);
    await page.locator('.matrix').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Matrix');
  });
});

describe('on a phone', () => {
  it('no view scrolls the page sideways', async () => {
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
    for (const view of ['timeline', 'matrix', 'table', 'map', 'list']) {
      const page = await visitor.open(`/hi?view=${view}`, phone);
      await page.waitForLoadState('networkidle');
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ view, overflow }).toEqual({ view, overflow: 0 });
    }
  });
});

describe('on paper', () => {
  it('a view stands alone and whole', async () => {
    const page = await visitor.open('/?view=matrix');
    await page.locator('.matrix').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.facets', '.sheetbar', '.strip']) expect(await page.locator(part).isVisible()).toBe(false);
    const cut = await page.locator('.matrix-view').evaluate((view) => getComputedStyle(view).overflowY);
    expect(cut).toBe('visible');
  });
});

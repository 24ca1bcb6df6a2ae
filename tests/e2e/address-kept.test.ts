// What an address holds stands in every view, in every language, and in the files; what it holds in vain is said.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { waitForGraph } from '@/tests/e2e/canvas';
import { saveExport } from '@/tests/e2e/save-export';

const visitor = withBrowser();
const PUTIN = 'person:vladimir-putin';

describe('the language links', () => {
  it.each([
    ['/?view=table&country=IN&sort=-sources', '/hi?view=table&country=IN&sort=-sources'],
    [`/?select=${PUTIN}&pin=${PUTIN}@10_20&off=planned`, `/hi?select=${PUTIN}&pin=${PUTIN}@10_20&off=planned`],
    ['/people?q=lavrov', '/hi/people?q=lavrov'],
    ['/people/sergey-lavrov', '/hi/people/sergey-lavrov'],
  ])('keep all of %s', async (path, wanted) => {
    const page = await visitor.open(path);
    await page.locator('.tools .desk summary').click();
    await page.locator('.tools .desk').getByRole('link', { name: 'हिन्दी' }).click();
    await page.waitForURL((url) => url.pathname.startsWith('/hi'));
    const { pathname, searchParams } = new URL(page.url());
    const [path2 = '', query = ''] = wanted.split('?');
    expect(pathname).toBe(path2);
    expect(Object.fromEntries(searchParams)).toEqual(Object.fromEntries(new URLSearchParams(query)));
  });

  it('keep what was chosen since the page was opened', async () => {
    const page = await visitor.open('/');
    await page
      .getByRole('complementary', { name: 'Filters' })
      .getByRole('checkbox', { name: /^India/ })
      .check();
    await page.waitForURL(/country=IN/);
    const link = page.locator('.tools .desk a[hreflang=ru]');
    await expect.poll(() => link.getAttribute('href')).toBe('/ru?country=IN');
  });
});

describe('the title', () => {
  it.each([
    ['/?from=2023-04-28&to=2023-04-28', 'Who met whom, 2023'],
    ['/hi?from=2022&to=2023', 'कौन किससे मिला, 2022 से 2023'],
  ])('of %s has the years that are shown', async (path, title) => {
    const page = await visitor.open(path);
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  });
});

describe('years beyond the graph', () => {
  it('stand in the lists and on the axis', async () => {
    const page = await visitor.open('/?from=1990&to=1991');
    const strip = page.locator('.strip');
    await expect.poll(() => strip.getByLabel('From', { exact: true }).inputValue()).toBe('1990');
    expect(await strip.getByLabel('to', { exact: true }).inputValue()).toBe('1991');
    const last = strip.getByRole('slider', { name: 'Last day' });
    expect(Number(await last.getAttribute('aria-valuenow'))).toBeLessThan(1992);
  });
});

const rowsOf = async (page: Page) => {
  await page.locator('.table-view[data-ready]').waitFor();
  return Number(await page.locator('.rows').getAttribute('aria-rowcount')) - 1;
};

describe('what is taken out of the graph', () => {
  it('is not in the table and its file either, and comes back', async () => {
    const all = await rowsOf(await visitor.open('/?view=table&confidence=0'));
    const page = await visitor.open(`/?view=table&confidence=0&hide=${PUTIN}&off=planned`);
    // All rows have to be there before they can be counted.
    await expect
      .poll(async () => {
        await page.locator('.table-view').evaluate((element) => element.scrollTo(0, element.scrollHeight));
        return rowsOf(page);
      })
      .toBeGreaterThan(0);
    const left = await rowsOf(page);
    expect(left).toBeLessThan(all);
    expect(await page.locator('.rows').getByText('Vladimir Putin').count()).toBe(0);
    await page.getByText(`${left} of ${all} meetings are listed.`).waitFor();
    const csv = (await saveExport(page, 'Meetings as CSV')).toString();
    expect(csv).not.toContain('vladimir-putin;');
    expect(csv).not.toContain(',planned,no,');
    expect(csv.split('\r\n').filter(Boolean)).toHaveLength(left + 1);

    await page.getByRole('button', { name: 'Show again' }).click();
    await page.getByRole('button', { name: 'Turn on' }).click();
    await expect.poll(() => rowsOf(page)).toBe(all);
  });

  const rowHeads = (page: Page) => page.locator('.matrix th[scope="row"]').allTextContents();

  it.each([
    ['/', 'Vladimir Putin', 'Show again'],
    ['/hi', 'व्लादिमीर पुतिन', 'फिर दिखाएँ'],
  ])('is not in the matrix of %s either, and comes back', async (path, name, again) => {
    const page = await visitor.open(`${path}?view=matrix&by=person&hide=${PUTIN}`);
    await page.locator('.matrix').waitFor();
    expect((await rowHeads(page)).filter((head) => head.includes(name))).toEqual([]);
    await page.getByRole('button', { name: again }).click();
    await page.locator('.matrix th[scope="row"]').filter({ hasText: name }).waitFor();
  });

  it('is in no count of a pair: in its cell, and in what stands beside it', async () => {
    const page = await visitor.open('/?view=matrix&off=held,disputed');
    await page.locator('.matrix').waitFor();
    expect(await page.locator('.matrix td.n').count()).toBe(0);
    await page.goto(new URL('/?view=matrix&focus=person:sergey-lavrov&pair=country:IN,country:PK', page.url()).href);
    const rail = page.getByRole('complementary', { name: 'Selected pair' });
    await rail.getByText('No meeting of the two among those shown').waitFor();
    await page.getByRole('button', { name: 'India and Pakistan: no meeting among those shown' }).first().waitFor();
    expect(await page.getByText('none reported').count()).toBe(0);
    expect((await rowHeads(page)).some((head) => head.includes('Russia'))).toBe(true);
  });

  it('is not on the map, and comes back', async () => {
    const label = (page: Page) => page.locator('.map-view svg[aria-label]').first().getAttribute('aria-label');
    const page = await visitor.open('/hi?view=map');
    await page.locator('.map-view[data-ready="land"]').waitFor();
    const whole = await label(page);
    await page.goto(new URL('/hi?view=map&focus=person:sergey-lavrov&off=gathering', page.url()).href);
    await page.locator('.map-view[data-ready="land"]').waitFor();
    expect(await label(page)).not.toBe(whole);
    await page.getByRole('button', { name: 'सब दिखाएँ' }).click();
    await page.getByRole('button', { name: 'चालू करें' }).click();
    await expect.poll(() => label(page)).toBe(whole);
  });

  it.each(['matrix', 'timeline'])('leaves a %s empty with the way back, not a graph that was empty', async (view) => {
    const page = await visitor.open(`/?view=${view}&off=person,gathering`);
    await page.getByText('Nothing of what fits the filters is left to show here.').waitFor();
    await page.getByRole('button', { name: 'Turn on' }).click();
    await page.locator(`.${view}-view`).waitFor();
  });
});

describe('what an address says in vain', () => {
  it.each([
    ['/?status=foo,held&from=abc&country=IN', /status=foo, from=abc/, { status: 'held', country: 'IN' }],
    ['/?view=foo', /view=foo/, {}],
    ['/?focus=person:nobody', /focus=person:nobody/, {}],
    ['/?view=table&status=foo', /status=foo/, { view: 'table' }],
    ['/embed?select=person:zzz', /select=person:zzz/, {}],
  ])('is said of %s, and goes', async (path, text, wanted) => {
    const page = await visitor.open(path);
    const note = page.locator('.left-out li').filter({ hasText: text });
    await note.waitFor();
    await note.getByRole('button', { name: 'Take it out' }).click();
    await note.waitFor({ state: 'detached' });
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(wanted);
  });

  it('is nothing where all of it is understood', async () => {
    const page = await visitor.open('/?status=held&utm_source=x');
    await waitForGraph(page);
    expect(await page.getByRole('button', { name: 'Take it out' }).count()).toBe(0);
  });
});

describe('filters of which two must go', () => {
  it.each([
    ['/', /Any .* \+ Any/],
    ['/hi', /कोई भी .* \+ कोई भी/],
  ])('are named in %s', async (path, name) => {
    const page = await visitor.open(`${path}?series=SCO:summit&country=BD&status=cancelled`);
    const button = page.locator('.notice').getByRole('button', { name }).first();
    expect(Number(await button.locator('.num').textContent())).toBeGreaterThan(0);
    await button.click();
    await page.waitForURL((url) => url.searchParams.size === 1);
    await waitForGraph(page);
  });
});

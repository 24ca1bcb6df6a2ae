// Every view in bad weather: a server that fails, is slow, or an address edited by hand. Nothing that was chosen is lost.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { graphResponseSchema } from '@/lib/contracts/api';
import { withBrowser } from '@/tests/e2e/browser';

// The browser itself reports what did not load; that is what these tests are about.
const visitor = withBrowser({ expected: [/Failed to load resource/] });

/** What each view asks the server, and what stands there when the answer has come. */
const VIEWS = [
  ['matrix', '**/api/matrix*', '.matrix'],
  ['table', '**/api/meetings*', '.rows tbody tr[data-index="0"]'],
  ['map', '**/api/map*', '.geo .city'],
] as const;
/** The views of the picture at hand, which they share with the graph. */
const OF_THE_PICTURE = [
  ['timeline', '.tl .meet'],
  ['list', '.outline button'],
] as const;
const WORDS = { '': 'Try again', '/hi': 'फिर कोशिश करें' } as const;
const BUSY = { status: 503, contentType: 'application/json', body: '{"error":{"code":"busy","message":"busy"}}' };

describe('a view that cannot be read', () => {
  it.each(VIEWS)('says so as %s, and comes when asked again, with its filters', async (view, url, sign) => {
    const page = await visitor.open('/about/quality');
    await page.route(url, (route) => route.fulfill(BUSY));
    await page.goto(`/?view=${view}&country=RU&status=held`);
    const alert = page.locator('.view [role="alert"], .map [role="alert"]').first();
    await alert.waitFor();
    expect(await page.locator(sign).count()).toBe(0);
    await page.unroute(url);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator(sign).first().waitFor({ state: 'attached' });
    const { searchParams } = new URL(page.url());
    expect(['view', 'country', 'status'].map((name) => searchParams.get(name))).toEqual([view, 'RU', 'held']);
  });

  it.each(OF_THE_PICTURE)(
    'keeps what was there as %s when a filter is not answered, says so, and comes again',
    async (view, sign) => {
      const page = await visitor.open(`/?view=${view}`);
      await page.locator(sign).first().waitFor();
      const before = await page.locator(sign).count();
      await page.route('**/api/graph?*', (route) => route.fulfill(BUSY));
      const filters = page.getByRole('complementary', { name: 'Filters' });
      await filters.getByRole('checkbox', { name: /^Russia/ }).check();
      const alert = page.locator('.sheet [role="alert"]');
      await alert.waitFor();
      expect(await alert.textContent()).toMatch(/busy.*from \d\d:\d\d; your filters are kept/);
      expect(await page.locator(sign).count()).toBe(before);
      await page.unroute('**/api/graph?*');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => page.locator(sign).count()).toBeLessThan(before);
      expect(await alert.count()).toBe(0);
      expect(new URL(page.url()).search).toBe(`?view=${view}&country=RU`);
      expect(await filters.getByRole('checkbox', { name: /^Russia/ }).isChecked()).toBe(true);
    },
  );

  it.each(OF_THE_PICTURE)('says so as %s when nothing was there yet, in Hindi', async (view, sign) => {
    const page = await visitor.open('/hi/about/quality');
    await page.route('**/api/graph?*', (route) => route.fulfill(BUSY));
    await page.goto(`/hi?view=${view}&country=RU`);
    const alert = page.locator('.sheet [role="alert"]');
    await alert.waitFor();
    expect(await page.locator(sign).count()).toBe(0);
    await page.unroute('**/api/graph?*');
    await alert.getByRole('button', { name: WORDS['/hi'] }).click();
    await page.locator(sign).first().waitFor();
    expect(new URL(page.url()).searchParams.get('country')).toBe('RU');
  });

  it('keeps the timeline of what is at hand when the rest of it does not come, and fetches it when asked again', async () => {
    const page = await visitor.open('/about/quality');
    let isBroken = true;
    await page.route('**/api/graph?*', async (route) => {
      const isWhole = new URL(route.request().url()).searchParams.has('limit');
      if (isWhole && isBroken) return route.fulfill(BUSY);
      const graph = graphResponseSchema.parse(await (await route.fetch()).json());
      if (isWhole) return route.fulfill({ json: graph });
      const nodes = graph.nodes.filter(({ kind }, at) => kind !== 'meeting' || at % 2 === 0);
      const known = new Set(nodes.map(({ key }) => key));
      const edges = graph.edges.filter(({ source, target }) => known.has(source) && known.has(target));
      return route.fulfill({ json: { ...graph, nodes, edges, cut: true } });
    });
    await page.goto('/?view=timeline&country=RU');
    await page.locator('.tl .meet').first().waitFor();
    const before = await page.locator('.tl .meet').count();
    const alert = page.locator('.sheet [role="alert"]');
    await alert.waitFor({ timeout: 20_000 });
    expect(await page.locator('.tl .meet').count()).toBe(before);
    isBroken = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.locator('.tl .meet').count()).toBeGreaterThan(before);
    expect(await alert.count()).toBe(0);
  });

  it('tells in the outline of an expansion that did not come', async () => {
    const page = await visitor.open('/about/quality');
    await page.route('**/api/graph?*around=*', (route) => route.fulfill(BUSY));
    await page.goto('/?view=list&series=CICA:foreign_ministers&expand=person:sergey-lavrov');
    const retry = page.locator('.left-out').getByRole('button', { name: 'Try again' });
    await retry.waitFor({ timeout: 20_000 });
    const before = await page.locator('.outline button').count();
    await page.unroute('**/api/graph?*around=*');
    await retry.click();
    await expect.poll(() => page.locator('.outline button').count()).toBeGreaterThan(before);
  });

  it.each(['', '/hi'] as const)('tells of a pair, a person and a path again, too, in %s/', async (prefix) => {
    const page = await visitor.open(`${prefix}/about/quality`);
    const places = [
      ['**/api/pair?*', `${prefix}/?view=matrix&pair=country:IN,country:RU`, '.pairbox', 'h2'],
      ['**/api/people/*', `${prefix}/?select=person:sergey-lavrov`, '.panel', 'blockquote'],
      ['**/api/path?*', `${prefix}/?path=person:maxim-ryzhenkov,person:murat-nurtleu`, '.path-panel', '.chain'],
    ] as const;
    for (const [url, address, box, sign] of places) {
      await page.route(url, (route) => route.fulfill(BUSY));
      await page.goto(address);
      await page.locator(box).getByRole('button', { name: WORDS[prefix] }).waitFor();
      await page.unroute(url);
      await page.locator(box).getByRole('button', { name: WORDS[prefix] }).click();
      await page.locator(box).locator(sign).first().waitFor();
    }
  });
});

describe('a slow server', () => {
  it.each(VIEWS)('lets %s say that it works, and a reader go on meanwhile', async (view, url, sign) => {
    const page = await visitor.open('/about/quality');
    const release = await holdBack(page, url);
    await page.goto(`/?view=${view}`);
    await page.locator('.map [role="status"], .view [role="status"]').first().waitFor();
    expect(await page.locator(sign).count()).toBe(0);
    const filters = page.getByRole('complementary', { name: 'Filters' });
    await filters.getByRole('checkbox', { name: /^Russia/ }).check();
    await page.waitForURL(/country=RU/);
    release();
    await page.locator(sign).first().waitFor({ state: 'attached' });
    expect(await filters.getByRole('checkbox', { name: /^Russia/ }).isChecked()).toBe(true);
    expect(new URL(page.url()).searchParams.get('country')).toBe('RU');
  });
});

it.each(OF_THE_PICTURE)('a slow server lets %s say that it works, and a reader go on meanwhile', async (view, sign) => {
  const page = await visitor.open('/about/quality');
  const release = await holdBack(page, '**/api/graph?*');
  await page.goto(`/?view=${view}&status=held`);
  await page.locator('.sheet [role="status"]').first().waitFor();
  expect(await page.locator(sign).count()).toBe(0);
  // Another view and back: the address keeps what was chosen.
  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Table' }).click();
  await page.waitForURL(/view=table/);
  await page.goBack();
  release();
  await page.locator(sign).first().waitFor();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('view'), searchParams.get('status')]).toEqual([view, 'held']);
});

/** Requests wait until the returned function is called. */
async function holdBack(page: Page, url: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(url, async (route) => {
    await released;
    // A request that the page gave up meanwhile cannot go on.
    await route.continue().catch(() => undefined);
  });
  return () => release();
}

describe('an address edited by hand', () => {
  it.each([
    ['/?view=planets', '.map[data-drawn]'],
    ['/?view=matrix&by=planet&pair=country:ZZ,country:IN', '.matrix'],
    ['/?view=matrix&pair=a,b,c', '.matrix'],
    ['/?view=table&sort=-planets', '.rows tbody tr[data-index="0"]'],
    ['/?view=map&place=Atlantis', '.geo .city'],
    ['/?view=timeline&lanes=planets&from=yesterday&to=9999', '.tl .meet'],
    ['/hi?view=list&select=planet:mars&labels=xx', '.outline button'],
    ['/hi?status=perhaps&series=&country=&from=2020&to=2010', '.explorer'],
    ['/embed?country=%3Cscript%3E&view=table', '.map'],
  ])('%s opens on what can be understood of it', async (address, sign) => {
    const page = await visitor.open(address);
    await page.locator(sign).first().waitFor({ state: 'attached' });
    expect(await page.locator('h1').first().textContent()).not.toBe('');
  });
});

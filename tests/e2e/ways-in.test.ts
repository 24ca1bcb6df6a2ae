// The ways to the pages that list everything of one kind: from the bar, the menu of a phone, and from pages that lead nowhere.
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { listViolations } from '@/tests/e2e/list-violations';

const visitor = withBrowser();
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const LISTS = ['/countries', '/organizations', '/series', '/articles'];

describe.each([
  { prefix: '', lists: 'Lists', countries: 'Countries' },
  { prefix: '/hi', lists: 'सूचियाँ', countries: 'देश' },
])('the lists, from $prefix/', ({ prefix, lists, countries }) => {
  it('open from the bar, by mouse and by keys, and the bar says where one is', async () => {
    const page = await visitor.open(`${prefix}/people`);
    const drawer = page.locator('.nav .drawer');
    const summary = drawer.locator('summary');
    expect((await summary.textContent())?.trim()).toBe(lists);
    await summary.focus();
    await page.keyboard.press('Enter');
    for (const path of LISTS) expect(await drawer.locator(`a[href="${prefix}${path}"]`).isVisible()).toBe(true);
    expect(await listViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await drawer.locator('a').first().isVisible()).toBe(false);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await summary.click();
    await drawer.getByRole('link', { name: countries, exact: true }).click();
    await page.waitForURL(`**${prefix}/countries`);
    await page.getByRole('heading', { level: 1, name: countries }).waitFor();
    expect(await drawer.locator('a[aria-current="page"]').getAttribute('href')).toBe(`${prefix}/countries`);
    expect(await drawer.locator('a').first().isVisible()).toBe(false);
  });

  it('open from the menu of a phone, and without scripts', async () => {
    const page = await visitor.open(`${prefix}/events`, { ...PHONE, javaScriptEnabled: false });
    const menu = page.locator('.drawer.phone');
    await menu.locator('summary').click();
    for (const path of LISTS) expect(await menu.locator(`a[href="${prefix}${path}"]`).isVisible()).toBe(true);
    await menu.locator(`a[href="${prefix}/series"]`).click();
    await page.waitForURL(`**${prefix}/series`);
  });

  it('are ways on from a page that leads nowhere', async () => {
    const page = await visitor.open(`${prefix}/nothing`);
    for (const path of ['/events', '/people', ...LISTS])
      expect(await page.locator(`main nav a[href="${prefix}${path}"]`).isVisible()).toBe(true);
  });
});

it('is one line at each width, also where words are long', async () => {
  for (const width of [1280, 1440]) {
    const page = await visitor.open('/ru/people', { viewport: { width, height: 800 } });
    const bar = await page.locator('header.bar').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    const tops = await page
      .locator('.bar .nav > a, .bar .nav > .drawer > summary')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + one.clientHeight / 2)));
    expect({ width, bar, lines: Math.max(...tops) - Math.min(...tops) < 4 }).toEqual({ width, bar: 0, lines: true });
  }
});

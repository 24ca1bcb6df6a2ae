import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { listViolations } from '@/tests/e2e/list-violations';

// Some tests let the server fail.
const visitor = withBrowser({ expected: [/status of 503/] });
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const WORDS = [
  {
    path: '/',
    search: 'Search',
    results: 'Results',
    exact: 'Exact script',
    anyScript: 'Look in every script',
    none: /No name like “Jayshankar” in this script/,
    jaishankar: /Jaishankar/,
    details: 'Details of the selection',
    review: 'Review',
  },
  {
    path: '/hi',
    search: 'खोजें',
    results: 'परिणाम',
    exact: 'केवल यही लिपि',
    anyScript: 'हर लिपि में खोजें',
    none: /इस लिपि में “Jayshankar” जैसा कोई नाम नहीं/,
    jaishankar: /जयशंकर/,
    details: 'चुने हुए का ब्योरा',
    review: 'समीक्षा',
  },
];

describe.each(WORDS)('the palette of $path', (words) => {
  it('leads from a slash to a sentence without a mouse, however fast the keys are', async () => {
    const page = await visitor.open(words.path);
    await page.getByRole('button', { name: words.search }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('जयशंकर');
    await page.keyboard.press('Enter');
    await page.waitForURL(/select=person/);
    const panel = page.getByRole('complementary', { name: words.details });
    await panel.getByRole('heading', { name: words.jaishankar }).waitFor();
    await panel.locator('blockquote').first().waitFor();
    expect(await panel.locator('blockquote').first().getAttribute('lang')).toMatch(/^(hi|bn|en|ru)$/);
    // The focus went along: Tab walks inside of the panel, and Escape closes it.
    await expect.poll(() => panel.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('marks the attested spelling in its own language, and looks in one script alone when asked', async () => {
    const page = await visitor.open(words.path);
    await page.getByRole('button', { name: words.search }).click();
    const field = page.getByRole('combobox', { name: words.search });
    await field.fill('জয়শঙ্কর');
    const hit = page.getByRole('option', { name: words.jaishankar }).first();
    expect(await hit.locator('mark').textContent()).toBe('জয়শঙ্কর');
    expect(await hit.locator('bdi:has(mark)').getAttribute('lang')).toBe('bn');
    await field.fill('Jayshankar');
    await page.getByRole('option', { name: words.jaishankar }).first().waitFor();
    // By keyboard: the switch is the next stop, and Enter presses it instead of taking a result.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(words.none).waitFor();
    expect(await page.getByRole('button', { name: words.exact, pressed: true }).count()).toBe(1);
    await page.getByRole('button', { name: words.anyScript }).click();
    await page.getByRole('option', { name: words.jaishankar }).first().waitFor();
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('find-button');
  });

  it('does what is named: opens a page, changes theme, view and language', async () => {
    const page = await visitor.open(`${words.path}?country=IN`);
    const run = async (text: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: words.search }).fill(text);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
    };
    await page.getByRole('button', { name: words.search }).waitFor();
    await run('русский');
    await page.waitForURL(/\/ru\?country=IN$/);
    await page.goBack();
    await page.waitForURL((url) => !url.pathname.startsWith('/ru'));
    await page.getByRole('button', { name: words.search }).waitFor();
    await run(words.review);
    await page.waitForURL(/\/review$/);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('stands on every page and leads from there to the explorer', async () => {
    const page = await visitor.open(`${words.path === '/' ? '' : words.path}/events`);
    await page.getByRole('button', { name: words.search }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('лавров');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?select=person/);
    await page.getByRole('complementary', { name: words.details }).waitFor();
  });
});

describe('the palette on a phone', () => {
  it('is a full sheet with targets for fingers', async () => {
    const page = await visitor.open('/', PHONE);
    await page.getByRole('button', { name: 'Search' }).tap();
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('lavrov');
    await page.getByRole('option').first().waitFor();
    const dialog = await page.getByRole('dialog').boundingBox();
    expect(dialog).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    const targets = await page
      .getByRole('dialog')
      .locator('button, [role=option]')
      .evaluateAll((elements) => elements.map((element) => Math.round(element.getBoundingClientRect().height)));
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
    await page.getByRole('option').first().tap();
    await page.waitForURL(/select=/);
  });
});

describe('search without JavaScript', () => {
  it.each([
    { path: '/', word: 'লাভরভ', name: /Sergey Lavrov/ },
    { path: '/hi/events', word: 'lavrov', name: /लावरोव/ },
  ])('answers with a page, from $path', async ({ path, word, name }) => {
    const page = await visitor.open(path, { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill(word);
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/\/people\?q=/);
    await page.getByRole('link', { name }).first().click();
    await page.waitForURL(/\/people\/sergey-lavrov/);
  });

  it('says when nothing has such a name', async () => {
    const page = await visitor.open('/people?q=zzzzqqq', { javaScriptEnabled: false });
    await page.getByText('No name like “zzzzqqq” in any script').waitFor();
  });
});

describe('bad conditions', () => {
  it('keeps what was typed when the server fails, and tries again', async () => {
    const page = await visitor.open('/');
    await page.route('**/api/search?**', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/json',
        body: '{"error":{"code":"busy","message":"busy"}}',
      }),
    );
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: 'Search' }).fill('lavrov');
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    expect(await page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('lavrov');
    await page.unroute('**/api/search?**');
    await retry.click();
    await page
      .getByRole('option', { name: /Lavrov/ })
      .first()
      .waitFor();
  });

  it('takes a query from an old address', async () => {
    const page = await visitor.open('/?q=lavrov');
    await page
      .getByRole('option', { name: /Lavrov/ })
      .first()
      .waitFor();
  });
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it('axe finds nothing in the palette, full or empty', async () => {
    const page = await visitor.open('/', { colorScheme });
    await page.getByRole('button', { name: 'Search' }).click();
    const field = page.getByRole('combobox', { name: 'Search' });
    for (const text of ['', 'lavrov', 'zzzzqqq']) {
      await field.fill(text);
      await page
        .getByRole('status')
        .filter({ hasText: text === '' ? /^$/ : /result/i })
        .first()
        .waitFor({ state: 'attached' });
      expect(await listViolations(page)).toEqual([]);
    }
  });
});

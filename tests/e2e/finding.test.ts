import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { listViolations } from '@/tests/e2e/list-violations';

// Some tests let the server fail.
const visitor = withBrowser({ expected: [/status of 503/] });
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

describe('who was where on a day', () => {
  it.each([
    { path: '/', search: 'Search', typed: '3 July 2024', title: 'Who was where on a day', city: /^Astana/ },
    { path: '/hi', search: 'खोजें', typed: '३ जुलाई २०२४', title: 'किसी दिन कौन कहाँ था', city: /^अस्ताना/ },
  ])('is reached from the palette of $path by the day itself', async ({ path, search, typed, title, city }) => {
    const page = await visitor.open(path);
    await page.getByRole('button', { name: search }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await page.waitForURL(/day=2024-07-03/);
    const panel = page.getByRole('complementary', { name: title });
    await panel.getByRole('heading', { level: 3, name: city }).waitFor();
    await panel.locator('.folk button').last().click();
    await page.waitForURL(/select=person/);
    await page.goBack();
    await panel.waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  it('opens from the dates with the last day, and walks to the nearest days', async () => {
    const page = await visitor.open('/');
    await page.getByRole('button', { name: 'Who was where on a day' }).click();
    await page.waitForURL(/day=latest/);
    const panel = page.getByRole('complementary', { name: 'Who was where on a day' });
    await panel.getByRole('button', { name: 'Earlier day with a report' }).click();
    await page.waitForURL(/day=\d{4}-\d\d-\d\d/);
    await panel.getByRole('button', { name: 'Later day with a report' }).waitFor();
    await panel.locator('.folk button, .meetings li').first().waitFor();
    const empty = await visitor.open('/?day=1999-01-01');
    await empty.getByText('Nothing is reported with the day Friday, 1 January 1999.').waitFor();
    expect(await visitor.open('/?day=tomorrow').then((other) => other.locator('.panel').count())).toBe(0);
  });
});

describe('empty results', () => {
  it.each([
    { path: '/?series=SCO:summit&status=cancelled', drop: /Any status/, clear: 'Clear filters' },
    { path: '/hi?series=SCO:summit&status=cancelled', drop: /कोई भी स्थिति/, clear: 'फ़िल्टर हटाएँ' },
  ])('say which filter to drop: $path', async ({ path, drop, clear }) => {
    const page = await visitor.open(path);
    await page.getByRole('button', { name: clear, exact: true }).waitFor();
    const button = page.getByRole('button', { name: drop });
    const count = Number(await button.locator('.num').textContent());
    expect(count).toBeGreaterThan(0);
    await button.click();
    await page.waitForURL((url) => !url.searchParams.has('status') && url.searchParams.has('series'));
    await page.locator('.map[data-drawn]').waitFor();
  });
});

describe('a failing connection', () => {
  it('keeps picture and filters, says since when, and tries again', async () => {
    const page = await visitor.open('/');
    await page.locator('.map[data-drawn]').waitFor();
    await page.route('**/api/graph**', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/json',
        body: '{"error":{"code":"busy","message":"busy"}}',
      }),
    );
    const india = page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name: /^India/ });
    await india.check();
    const banner = page.locator('.left-out [role=alert]');
    await banner.waitFor();
    expect(await banner.textContent()).toMatch(/What you see is from \d\d:\d\d; your filters are kept/);
    expect(await india.isChecked()).toBe(true);
    expect(await page.locator('.map[data-drawn]').count()).toBe(1);
    await page.unroute('**/api/graph**');
    await banner.getByRole('button', { name: 'Try again' }).click();
    await banner.waitFor({ state: 'detached' });
  });
});

describe('questions for newcomers', () => {
  it('are answered by the graph at hand, and go for good when closed', async () => {
    const page = await visitor.open('/');
    const questions = page.getByRole('region', { name: 'Start with a question' });
    expect(await questions.getByRole('listitem').count()).toBe(3);
    await questions.getByRole('button', { name: /^How are .* connected\?$/ }).click();
    await page.waitForURL(/path=person/);
    await questions.waitFor({ state: 'detached' });
    await page.goBack();
    await questions.getByRole('button', { name: /^Whom did / }).click();
    await page.waitForURL(/(?=.*select=person)(?=.*focus=gathering)/);
    await page.goBack();
    await questions.getByRole('button', { name: 'Close the questions' }).click();
    await questions.waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.map[data-drawn]').waitFor();
    expect(await questions.isVisible()).toBe(false);
  });

  it('speak Hindi, too', async () => {
    const page = await visitor.open('/hi');
    await page
      .getByRole('region', { name: 'किसी सवाल से शुरू करें' })
      .getByRole('button', { name: /क्या संबंध है/ })
      .click();
    await page.waitForURL(/path=person/);
  });
});

describe('filters on a phone', () => {
  it('are a full sheet that ends with what it will show, and give the focus back', async () => {
    const page = await visitor.open('/', PHONE);
    const opener = page.getByRole('button', { name: 'Filters' });
    await opener.tap();
    const sheet = page.getByRole('complementary', { name: 'Filters' });
    expect(await sheet.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    const show = sheet.getByRole('button', { name: /^Show \d+ meetings$/ });
    const before = await show.textContent();
    await sheet.getByRole('checkbox', { name: /^Russia/ }).tap();
    await page.waitForURL(/country=RU/);
    await expect.poll(() => show.textContent()).not.toBe(before);
    await show.tap();
    await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await sheet.isVisible()).toBe(false);
  });
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it.each(['/?day=2024-07-03', '/?series=SCO:summit&status=cancelled', '/hi?day=2024-07-03'])(
    'axe finds nothing on %s',
    async (path) => {
      const page = await visitor.open(path, { colorScheme });
      await page.waitForLoadState('networkidle');
      expect(await listViolations(page)).toEqual([]);
    },
  );
});

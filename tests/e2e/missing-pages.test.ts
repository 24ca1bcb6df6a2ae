// Addresses that lead nowhere, as a reader meets them: in the site's frame, in words, with a way on.
import { describe, expect, inject, it } from 'vitest';
import { seriesId } from '@/lib/contracts/series';
import { withBrowser } from '@/tests/e2e/browser';
import { listViolations } from '@/tests/e2e/list-violations';

const visitor = withBrowser();
const get = (path: string) => fetch(`${inject('origin')}${path}`, { redirect: 'manual' });

const PERSON = {
  en: ['', 'There is no such person here', 'Search for a name in any script', 'Sergey Lavrov'],
  hi: ['/hi', 'यहाँ ऐसा कोई व्यक्ति नहीं है', 'किसी भी लिपि में नाम खोजें', 'सर्गेई लावरोव'],
} as const;

describe('an address that leads nowhere', () => {
  it.each([
    ['/people/nobody', 'en', 'There is no such person here'],
    ['/countries/ZZ', 'en', 'There is no such country here'],
    ['/hi/organizations/nothing', 'hi', 'यहाँ ऐसा कोई संगठन नहीं है'],
    ['/bn/events/nothing', 'bn', 'এখানে এমন কোনো সম্মেলন বা বৈঠক নেই'],
    ['/ru/articles/nothing', 'ru', 'Такой статьи здесь нет'],
    ['/series/nato-summit', 'en', 'There is no such series of gatherings here'],
    ['/nothing', 'en', 'There is no such page here'],
    ['/zz/people', 'en', 'There is no such page here'],
    ['/nothing.txt', 'en', 'There is no such page here'],
    ['/hi/people/nobody/more', 'hi', 'यहाँ ऐसा कोई पृष्ठ नहीं है'],
    ['/bn/nothing', 'bn', 'এখানে এমন কোনো পাতা নেই'],
    ['/ru/nothing', 'ru', 'Такой страницы здесь нет'],
  ])('%s answers 404 whole, in its language, with the site around it', async (path, lang, title) => {
    for (const time of ['first', 'second']) {
      const answer = await get(path);
      const html = await answer.text();
      expect(answer.headers.get('x-nextjs-cache')).toBeNull();
      expect([time, answer.status, answer.headers.get('cache-control')]).toEqual([time, 404, 'no-store']);
      expect(html).toContain(`<html lang="${lang}"`);
      expect(html).toContain(`<h1>${title}</h1>`);
      expect(html).toContain(`<title>${title} · Sidelines</title>`);
      expect(html).toContain('class="brand"');
      expect(html).toMatch(/<meta name="robots" content="noindex/);
    }
  });

  it.each(['en', 'hi'] as const)('stands in the frame and leads on by a search (%s)', async (lang) => {
    const [prefix, title, label, name] = PERSON[lang];
    const page = await visitor.open(`${prefix}/people/sergej-lavrov-old`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.title()).toBe(`${title} · Sidelines`);
    expect(await page.locator('main .address').textContent()).toBe('/people/sergej-lavrov-old');
    const field = page.getByRole('main').getByRole('searchbox', { name: label });
    expect(await field.inputValue()).toBe('sergej lavrov old');
    await field.fill('lavrov');
    await field.press('Enter');
    await page.waitForURL(`**${prefix}/people?q=lavrov`);
    await page.getByRole('main').getByRole('link', { name, exact: true }).waitFor();
  });

  it('is written in the fonts of the site, on machines without Hindi, too', async () => {
    const page = await visitor.open('/hi/people/nobody');
    await page.evaluate(() => document.fonts.ready);
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family.replaceAll('"', '')),
    );
    expect(loaded).toContain('Noto Serif Devanagari Variable');
    expect(loaded).toContain('Noto Sans Devanagari Variable');
  });

  it('keeps its address in other languages, and has the palette', async () => {
    const page = await visitor.open('/people/nobody');
    await page.locator('.drawer.desk summary').click();
    await page.getByRole('link', { name: 'हिन्दी' }).click();
    await page.waitForURL(/\/hi\/people\/nobody$/);
    await page.getByRole('heading', { level: 1, name: PERSON.hi[1] }).waitFor();
    await page.waitForFunction((title) => document.title === title, `${PERSON.hi[1]} · Sidelines`);
    await page.locator('.find-button').click();
    await page.getByRole('dialog').getByRole('combobox').waitFor();
  });

  it('leads home without JavaScript', async () => {
    const page = await visitor.open('/nothing/at-all', { javaScriptEnabled: false });
    expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe('at all');
    await page.getByRole('main').getByRole('link', { name: 'Open the graph' }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });

  it('leads to the lists, and stands again when one goes back', async () => {
    const page = await visitor.open('/people/nobody');
    await page.getByRole('main').getByRole('link', { name: 'All people' }).click();
    await page.getByRole('heading', { level: 1, name: 'People', exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: PERSON.en[1] }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/people/nobody');
  });

  it.each([1440, 390])('shows an address of any length and script inside %i pixels', async (width) => {
    const page = await visitor.open(`/hi/${encodeURIComponent('कोई-नहीं-'.repeat(60))}`, {
      viewport: { width, height: 900 },
    });
    const shown = (await page.locator('main .address').textContent()) ?? '';
    expect(shown.startsWith('/कोई-नहीं')).toBe(true);
    expect([...shown].length).toBeLessThan(130);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await listViolations(page)).toEqual([]);
  });

  it('tells apart what is typed wrongly from what only looks so', async () => {
    const page = await visitor.open('/people/%E0%A4%ZZ');
    expect(await page.locator('main .address').textContent()).toBe('/people/%E0%A4%ZZ');
    expect((await get(`/series/${seriesId('SCO', 'summit')}`)).status).toBe(200);
    expect((await get('/icon.svg')).headers.get('content-type')).toContain('svg');
    expect((await get('/favicon.ico')).headers.get('content-type')).toContain('svg');
  });
});

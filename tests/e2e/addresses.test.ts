import { describe, expect, inject, it } from 'vitest';
import { findPage } from '@/tests/e2e/api';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();
const get = (path: string) => fetch(`${inject('origin')}${path}`, { redirect: 'manual' });

describe('permalinks', () => {
  it('lead another spelling of an address to the one it has, not to be kept', async () => {
    const answer = await get('/hi/countries/in');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([308, 'no-store']);
    expect(new URL(answer.headers.get('location') ?? '', inject('origin')).pathname).toBe('/hi/countries/IN');
  });

  it('have one canonical address, and their translations beside it', async () => {
    const path = await findPage('जयशंकर', 'person');
    const page = await visitor.open(`/hi${path}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('hi');
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(canonical ?? '', inject('origin')).pathname).toBe(`/hi${path}`);
    expect(await page.locator('link[rel=alternate][hreflang=en]').count()).toBe(1);
    expect((await get(`/en${path}`)).status).toBe(308);
  });

  it('say where the facts come from and how to report an error', async () => {
    for (const path of [await findPage('जयशंकर', 'person'), await findPage('CICA', 'gathering'), '/countries/IN']) {
      const html = await (await get(path)).text();
      expect(html).toContain('extracted from articles by a program');
    }
  });
});

describe('an address of the explorer that was changed by hand', () => {
  it.each([
    ['', 'There is nothing under this address in the graph.'],
    ['/hi', 'इस पते पर ग्राफ़ में कुछ नहीं है।'],
  ])(
    'selects nobody whom the graph does not know, and offers nothing to be done with them, in %s/',
    async (prefix, words) => {
      const page = await visitor.open(`${prefix}/?select=person:nobody`);
      const panel = page.locator('.panel');
      await panel.getByRole('alert').getByText(words).waitFor();
      expect(await panel.locator('header button').count()).toBe(1);
      expect(await panel.locator('header a').count()).toBe(0);
      await panel.locator('header button').click();
      await panel.waitFor({ state: 'detached' });
    },
  );

  it('draws what it can of one that is all wrong', async () => {
    const page = await visitor.open('/?view=nowhere&from=yesterday&lanes=3&confidence=high&pin=x,1,2&labels=klingon');
    await page.locator('.map[data-drawn]').waitFor();
    expect(await page.locator('.sheet [role="alert"]').count()).toBe(0);
  });
});

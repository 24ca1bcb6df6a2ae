// Feeds: a feed reader finds them in the head of a page, and a strict parser reads them.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();

/** What the browser's own XML parser makes of a feed; it throws at the first fault. */
async function readFeed(page: Page, path: string) {
  const answer = await page.request.get(path);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  return page.evaluate(
    (text) => {
      const feed = new DOMParser().parseFromString(text, 'application/xml');
      const fault = feed.querySelector('parsererror');
      if (fault) throw new Error(fault.textContent ?? '');
      const textOf = (element: Element, name: string) => element.querySelector(name)?.textContent?.trim() ?? '';
      return {
        lang: feed.documentElement.getAttribute('xml:lang'),
        title: textOf(feed.documentElement, ':scope > title'),
        self: feed.querySelector('link[rel="self"]')?.getAttribute('href'),
        entries: [...feed.querySelectorAll('entry')].map((entry) => ({
          id: textOf(entry, 'id'),
          updated: textOf(entry, 'updated'),
        })),
      };
    },
    await answer.text(),
  );
}

const feedsOf = (page: Page) =>
  page
    .locator('head link[rel="alternate"][type="application/atom+xml"]')
    .evaluateAll((links) =>
      links.map(
        (link) => new URL((link as HTMLLinkElement).href).pathname + new URL((link as HTMLLinkElement).href).search,
      ),
    );

describe('feeds', () => {
  it.each([
    ['', 'en', 'Sidelines: Who met whom, at which summit'],
    ['/hi', 'hi', 'Sidelines: कौन किससे मिला, किस सम्मेलन में'],
  ])('the newest of everything is linked from the head of %s/ and of pages', async (prefix, lang, title) => {
    for (const path of [prefix || '/', `${prefix}/events`]) {
      const page = await visitor.open(path);
      expect(await feedsOf(page)).toEqual([`${prefix}/feed.xml`]);
    }
    const page = await visitor.open(`${prefix}/people`);
    const feed = await readFeed(page, `${prefix}/feed.xml`);
    expect(feed).toMatchObject({ lang, title, self: `${inject('origin')}${prefix}/feed.xml` });
    expect(feed.entries.length).toBeGreaterThan(20);
    expect(feed.entries.length).toBeLessThanOrEqual(50);
    for (const { updated } of feed.entries) expect(Date.parse(updated)).toBeLessThan(Date.now());
    expect((await page.request.get(new URL(feed.entries[0]?.id ?? '').pathname)).status()).toBe(200);
  });

  it.each([
    ['/people/subrahmanyam-jaishankar', '/api/people/subrahmanyam-jaishankar/feed'],
    ['/events/sco-summit-2024-07-astana', '/api/events/sco-summit-2024-07-astana/feed'],
    ['/ru/events/sco-summit-2024-07-astana', '/api/events/sco-summit-2024-07-astana/feed?lang=ru'],
  ])('%s has one of its own, in the head and to follow', async (path, own) => {
    const page = await visitor.open(path);
    expect(await feedsOf(page)).toContain(own);
    expect(await page.locator('#main').getByRole('link', { name: 'Atom' }).first().getAttribute('href')).toBe(own);
    expect((await readFeed(page, own)).entries.length).toBeGreaterThan(5);
  });
});

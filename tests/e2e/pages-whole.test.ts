// Pages that are only read: whole without JavaScript, in the right language to the last fragment, on paper, and with names that do not fit.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { personDetailSchema } from '@/lib/contracts/api';
import { findPage, postArticle, removeArticle } from '@/tests/e2e/api';
import { withBrowser } from '@/tests/e2e/browser';
import { fetchSampleGraph, listHeld, listTogether } from '@/tests/e2e/sample-graph';

const visitor = withBrowser();
const PERSON = '/people/subrahmanyam-jaishankar';

/** One page of each kind. */
async function listPages(): Promise<string[]> {
  const answer = await fetch(`${inject('origin')}/api${PERSON}`);
  const { meetings } = personDetailSchema.parse(await answer.json());
  const meeting = meetings.items.find(({ gathering, quotes }) => gathering !== null && quotes.length > 0);
  return [
    PERSON,
    `/events/${meeting?.id}`,
    `/events/${meeting?.gathering?.id}`,
    `/articles/${meeting?.quotes[0]?.article.id}`,
    '/countries/IN',
    '/organizations/sco',
    '/series/sco-foreign-ministers',
    '/people',
    '/events',
    '/countries',
    '/organizations',
    '/series',
    '/articles',
    '/about/quality',
    '/people/nobody',
  ];
}

/** What there is to read in a page. */
const readMain = (page: Page) =>
  page.locator('main').evaluate((main) => ({
    headings: [...main.querySelectorAll('h1, h2, h3')].map((heading) => heading.textContent),
    quotes: [...main.querySelectorAll('blockquote')].map((quote) => quote.textContent),
    links: main.querySelectorAll('a[href]').length,
    rows: main.querySelectorAll('tr').length,
  }));

describe.each(['', '/hi'])('without JavaScript, in %s/', (prefix) => {
  it('every page says what it says with it', async () => {
    const [plain, full] = [
      await visitor.open(`${prefix}/people`, { javaScriptEnabled: false }),
      await visitor.open(`${prefix}/people`),
    ];
    for (const path of await listPages()) {
      await Promise.all([plain.goto(`${prefix}${path}`), full.goto(`${prefix}${path}`)]);
      const seen = await readMain(plain);
      expect(seen.headings.length, path).toBeGreaterThan(0);
      expect(seen, path).toEqual(await readMain(full));
    }
  }, 120_000);
});

/** Pages of the explorer, and what stands there once they are drawn. */
const DRAWN = {
  '/': '.map[data-drawn]',
  '/?view=table': '.rows tbody tr[data-index="0"]',
  '/?view=matrix': '.matrix',
  '/?select=person:subrahmanyam-jaishankar': '.panel blockquote',
};

describe.each(['', '/hi', '/ru'])('fragments in another script, in %s/', (prefix) => {
  it('say which language they are in', async () => {
    const page = await visitor.open(`${prefix}/people`);
    const drawn = Object.entries(DRAWN);
    const read = (await listPages()).map((path) => [path, 'main h1'] as const);
    for (const [path, sign] of [...drawn, ...read]) {
      await page.goto(`${prefix}${path}`);
      await page.locator(sign).first().waitFor();
      expect(await listUnmarked(page), path).toEqual([]);
    }
  }, 120_000);
});

/** Texts whose letters belong to no language that is said of them. */
function listUnmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scripts: [RegExp, string][] = [
      [/\p{Script=Devanagari}{2}/u, 'hi'],
      [/\p{Script=Bengali}{2}/u, 'bn'],
      [/\p{Script=Cyrillic}{2}/u, 'ru'],
    ];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement?.closest('script, style, noscript')) continue;
      const said = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      for (const [script, lang] of scripts) {
        if (script.test(node.textContent ?? '') && said !== lang)
          found.push(`${said}: ${node.textContent?.slice(0, 60)}`);
      }
    }
    return found;
  });
}

describe.each([
  ['', 'No meeting reported', 'en'],
  ['/hi', 'मुलाकात की कोई ख़बर नहीं', 'hi'],
] as const)('never met, in %s/', (prefix, title, lang) => {
  it('lists those of the same office at the same gatherings with whom no meeting is reported, and nobody else', async () => {
    const graph = await fetchSampleGraph();
    const me = 'person:narendra-modi';
    const met = new Set([...listHeld(graph).values()].filter((who) => who.includes(me)).flat());
    const page = await visitor.open(`${prefix}/people/narendra-modi`);
    const box = page.locator('.aside-box').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    const links = await box.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(met, link).not.toContain(`person:${link.split('/').pop()}`);
    const answer = await fetch(`${inject('origin')}/api/people/narendra-modi`);
    const { neverMet } = personDetailSchema.parse(await answer.json());
    // His office: heads of state and government, no foreign ministers.
    expect(new Set(neverMet.items.map(({ person }) => person.role))).toEqual(new Set(['president', 'prime_minister']));
    const known = graph.nodes.find(({ id }) => id === 'kassym-jomart-tokayev')?.name[lang] ?? '';
    const item = box.getByRole('listitem').filter({ hasText: known });
    const together = listTogether(graph, me, 'person:kassym-jomart-tokayev').length;
    expect(together).toBeGreaterThan(1);
    expect((await item.textContent())?.match(/[0-9]+/g)).toEqual([String(together)]);
    await item.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: known }).waitFor();
  });
});

describe.each(['', '/hi'])('on paper, in %s/', (prefix) => {
  it('a page is light, without bars, and gives the addresses of its sources', async () => {
    const page = await visitor.open(`${prefix}${PERSON}`, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const part of ['.bar', '.actions', '.foot nav']) {
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false]);
    }
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => {
          const level = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
          const style = getComputedStyle(node);
          return {
            ink: Math.max(...level(style.color)),
            ground: level(style.backgroundColor),
            scheme: style.colorScheme,
          };
        });
    expect((await look('h1')).ink).toBeLessThan(90);
    const article = (await listPages())[3] ?? '';
    const source = await visitor.open(`${prefix}${article}`);
    await source.emulateMedia({ media: 'print' });
    const after = await source
      .locator('main a[href^="http"]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('http');
    expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF');
  });
});

describe('a very long name', () => {
  const LONG = `Aleksandr${'konstantin'.repeat(14)}`;

  it.each([1440, 390])(
    'stays inside a page of %i pixels, in every place where it stands',
    async (width) => {
      const text = `${LONG} talks\n\nRussian Foreign Minister Sergey Lavrov met Kazakh Foreign Minister ${LONG} ${LONG}ov on the sidelines of the SCO foreign ministers' meeting in Astana on 3 May 2033.`;
      const report = await postArticle({ title: `${LONG} talks`, text, published: '2033-05-04' });
      try {
        const person = (await findPage(LONG, 'person')).split('/').pop();
        const told = await fetch(`${inject('origin')}/api/people/${person}`).then((answer) => answer.json());
        const [meeting] = told.meetings.items;
        expect(meeting.gathering).not.toBeNull();
        const paths = [
          `/people/${person}`,
          `/events/${meeting.id}`,
          `/events/${meeting.gathering.id}`,
          `/hi/people/${person}`,
          `/articles/${report.articleId}`,
          '/people?q=Aleksandrkonst',
        ];
        const page = await visitor.open('/people', { viewport: { width, height: 900 } });
        // What scrolls inside itself must not have to: the panel and the outline (one pixel wide while hidden).
        const overflowing = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('.panel, .panel .body, .outline')]
              .filter((box) => box.clientWidth > 1 && box.scrollWidth > box.clientWidth)
              .map((box) => box.className),
          );
        for (const path of [
          ...paths,
          `/?select=person:${person}`,
          `/ru?select=meeting:${meeting.id}`,
          `/?select=gathering:${meeting.gathering.id}`,
          '/?view=list&from=2033',
          '/?view=table&from=2033',
          '/?view=matrix&by=person&from=2033',
        ]) {
          await page.goto(path);
          await page.locator('main').waitFor();
          await page.waitForLoadState('networkidle');
          expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
          expect(await overflowing(), path).toEqual([]);
        }
      } finally {
        await removeArticle(report.articleId ?? '');
      }
    },
    120_000,
  );
});

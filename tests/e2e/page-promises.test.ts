// What pages say of names, gatherings, doubt and time, and the lists that their crumbs lead to.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import {
  articleDetailSchema,
  eventDetailSchema,
  meetingsResponseSchema,
  personDetailSchema,
} from '@/lib/contracts/api';
import { CERTAIN } from '@/lib/contracts/confidence';
import { lastDayOf, standingOf } from '@/lib/contracts/standing';
import { statedTitle } from '@/lib/i18n/entity-names';
import { withBrowser } from '@/tests/e2e/browser';

const visitor = withBrowser();
const get = async (path: string): Promise<Response> => fetch(`${inject('origin')}${path}`);
const read = async (path: string): Promise<unknown> => (await get(`/api${path}`)).json();
const boxOf = (page: Page, title: string) =>
  page.locator('section, .aside-box').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** Meetings of the sample, doubtful ones among them. */
async function listMeetings() {
  const { items } = meetingsResponseSchema.parse(await read('/meetings?confidence=0&limit=200'));
  return items;
}

describe.each(['', '/hi'])('a person, in %s/', (prefix) => {
  it('stands with the sentence of each name, in which the name is marked', async () => {
    const page = await visitor.open(`${prefix}/people/subrahmanyam-jaishankar`);
    const names = page.locator('.attested li');
    expect(await names.count()).toBeGreaterThan(3);
    for (const item of await names.all()) {
      const marked = await item.locator('blockquote mark').allTextContents();
      const sentence = (await item.locator('blockquote').allTextContents()).join('');
      expect(marked.join('').length, sentence).toBeGreaterThan(1);
      expect(sentence.length).toBeGreaterThan(marked.join('').length);
    }
  });

  it('was at as many gatherings as are listed, in the session or beside it', async () => {
    for (const id of ['subrahmanyam-jaishankar', 'sergey-lavrov', 'vladimir-putin']) {
      const { attended, beside } = personDetailSchema.parse(await read(`/people/${id}`));
      const session = attended.items.filter(({ status }) => status === 'held').length;
      const page = await visitor.open(`${prefix}/people/${id}`);
      const deck = (await page.locator('.top .deck').textContent()) ?? '';
      const figures = (deck.match(/\d+/g) ?? []).map(Number);
      expect(figures.slice(2, 5), deck).toEqual([session + beside.total, session, beside.total]);
      const title = prefix === '' ? 'At gatherings' : 'सम्मेलनों में';
      expect(await boxOf(page, title).last().locator('.gathering').count()).toBeGreaterThanOrEqual(
        session + beside.total,
      );
    }
  });
});

it.each(['', '/hi', '/bn', '/ru'])('calls nothing planned whose day is over, in %s/', async (prefix) => {
  const lapsed = (await listMeetings()).filter((row) => standingOf(row.status, lastDayOf(row)) === 'lapsed');
  expect(lapsed.length).toBeGreaterThan(0);
  const page = await visitor.open(`${prefix}/events/${lapsed[0]?.id}`);
  expect(await page.locator('main .state.lapsed').count()).toBe(1);
  expect(await page.locator('main .top .state.planned').count()).toBe(0);
  await page.goto(`${prefix}/events`);
  expect(await page.locator('main .state.planned').count()).toBe(0);
});

it.each([
  ['', 'Only announced', 'Announced; no report that it took place', 'Planned'],
  ['/hi', 'केवल घोषित', 'घोषित; होने की कोई ख़बर नहीं', 'प्रस्तावित'],
])('nor in table and outline, in %s/', async (prefix, short, long, planned) => {
  const rows = (await listMeetings()).filter(({ status }) => status === 'planned');
  const lapsed = rows.filter((row) => standingOf(row.status, lastDayOf(row)) === 'lapsed');
  const page = await visitor.open(`${prefix}/?view=table&status=planned`);
  await page.locator(`.table-view[data-ready="${rows.length}"]`).waitFor();
  const chip = page.locator('.rows .state.lapsed').first();
  expect([(await chip.textContent())?.trim(), await chip.getAttribute('title')]).toEqual([short, long]);
  await page.goto(`${prefix}/?view=list&status=planned`);
  const spoken = (id: string) =>
    page
      .getByRole('treeitem')
      .and(page.locator(`[data-node="meeting:${id}"]`))
      .first();
  await spoken(lapsed[0]?.id ?? '').waitFor();
  for (const { id } of lapsed) {
    const words = (await spoken(id).textContent()) ?? '';
    expect(words).toContain(long);
    expect(words).not.toContain(planned);
  }
});

it('states no doubtful meeting as a fact: not in its title, and in no citation', async () => {
  const rows = await listMeetings();
  const doubtful = rows.find(({ confidence, gathering, date }) => confidence < CERTAIN && gathering && !date);
  const id = encodeURIComponent(doubtful?.id ?? '');
  const event = eventDetailSchema.parse(await read(`/events/${id}`));
  if (event.type !== 'meeting') throw new Error('expected a meeting');
  const page = await visitor.open(`/events/${id}`);
  const title = statedTitle(event, 'en');
  expect(title).toContain('(reported, not certain)');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  expect(await page.title()).toContain(title);
  const year = event.gathering?.start?.slice(0, 4) ?? '';
  expect(await boxOf(page, 'Cite and share').last().locator('p').first().textContent()).toContain(year);
  for (const format of ['bibtex', 'ris', 'csl']) {
    const text = await (await get(`/api/events/${id}/cite?format=${format}`)).text();
    expect(text).toContain('(reported, not certain)');
    expect(text).toContain(`, ${event.gathering?.series} `);
    expect(text).toContain(year);
  }
});

describe.each(['', '/hi'])('lists, in %s/', (prefix) => {
  it.each([
    ['/countries/IN', '/countries'],
    ['/organizations/sco', '/organizations'],
    ['/series/sco-foreign-ministers', '/series'],
  ])('stand where the crumb of %s leads, and lead back', async (path, list) => {
    const page = await visitor.open(`${prefix}${path}`);
    await page.locator(`.crumbs a[href="${prefix}${list}"]`).click();
    await page.waitForURL(`**${prefix}${list}`);
    await page.locator(`main a[href="${prefix}${path}"]`).click();
    await page.waitForURL(`**${prefix}${path}`);
  });
});

it('counts of an article the facts that stand in its margin, and leads to all articles', async () => {
  const [meeting] = await listMeetings();
  const event = eventDetailSchema.parse(await read(`/events/${meeting?.id}`));
  const article = articleDetailSchema.parse(await read(`/articles/${event.quotes[0]?.article.id}`));
  const page = await visitor.open(`/articles/${article.id}`);
  const shown = await page.locator('.margin .t').count();
  expect(await page.locator('.artbar li').first().textContent()).toMatch(new RegExp(`^${shown} fact`));
  await page.locator('.crumbs').getByRole('link', { name: 'Articles' }).click();
  await page.locator(`main a[href="/articles/${article.id}"]`).waitFor();
});

it('lists nobody under people who met nobody and was nowhere', async () => {
  const page = await visitor.open('/people');
  const without = page.locator('.people li').filter({ hasText: /\b0 meetings/ });
  const links = await without
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const link of links) {
    const person = personDetailSchema.parse(await read(link));
    expect(person.attended.total + person.meetings.total, link).toBeGreaterThan(0);
  }
});

it('explains the hatched cell of a series', async () => {
  const page = await visitor.open('/series/sco-summit');
  expect(await page.locator('.roster td.outside').count()).toBeGreaterThan(0);
  expect(
    await page
      .locator('.note li')
      .filter({ has: page.locator('.sw.outside') })
      .textContent(),
  ).toBe('not a member then');
});

it('moves nothing on /review when the cases arrive', async () => {
  const page = await visitor.open('/people');
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        document.documentElement.dataset.shift = String(
          Number(document.documentElement.dataset.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/review');
  await page.locator('.case').first().waitFor();
  const shift = await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
  expect(shift).toBeLessThan(0.05);
});

it('chips of one meeting stand at one height', async () => {
  const doubtful = (await listMeetings()).find(({ confidence, status }) => confidence < CERTAIN && status === 'held');
  const page = await visitor.open(`/events/${doubtful?.id}`);
  const tops = await page
    .locator('.top .facts li')
    .first()
    .locator('.state')
    .evaluateAll((all) => all.map((chip) => Math.round(chip.getBoundingClientRect().top)));
  expect(tops.length).toBe(2);
  expect(tops[0]).toBe(tops[1]);
});

// What a cell of the matrix tells, compared with what the picture of the same graph holds.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { GraphResponse } from '@/lib/contracts/api';
import { withBrowser } from '@/tests/e2e/browser';
import { fetchSampleGraph, listHeld } from '@/tests/e2e/sample-graph';

const visitor = withBrowser();

const WORDS = {
  en: {
    prefix: '',
    rail: 'Selected pair',
    never: 'No meeting reported',
    path: 'Show the path',
    cell: (a: string, b: string, count: number) => `${a} and ${b}: ${count} meetings`,
    none: (a: string, b: string) => `${a} and ${b}: no meeting reported`,
    count: (count: number) => `${count} meetings`,
    last: (year: string) => new RegExp(`^Last met .*${year}\\.`),
  },
  hi: {
    prefix: '/hi',
    rail: 'चुनी हुई जोड़ी',
    never: 'किसी मुलाकात की ख़बर नहीं',
    path: 'मार्ग दिखाएँ',
    cell: (a: string, b: string, count: number) => `${a} और ${b}: ${count} मुलाकातें`,
    none: (a: string, b: string) => `${a} और ${b}: किसी मुलाकात की ख़बर नहीं`,
    count: (count: number) => `${count} मुलाकातें`,
    last: (year: string) => new RegExp(`^पिछली मुलाकात .*${year}।`),
  },
} as const;

/** The two people who met most often, the meetings, and the year of the last. */
function findBusiest(graph: GraphResponse) {
  const pairs = new Map<string, string[]>();
  for (const [meeting, who] of listHeld(graph)) {
    const sorted = who.toSorted();
    for (const [at, a] of sorted.entries()) {
      for (const b of sorted.slice(at + 1)) pairs.set(`${a},${b}`, [...(pairs.get(`${a},${b}`) ?? []), meeting]);
    }
  }
  const [[pair, meetings] = ['', []]] = [...pairs].toSorted((x, y) => y[1].length - x[1].length);
  const starts = graph.nodes.filter(({ key }) => meetings.includes(key)).map(({ event }) => event?.start ?? '');
  return { people: pair.split(','), meetings, year: starts.toSorted().at(-1)?.slice(0, 4) ?? '' };
}

const cellOf = (page: Page, name: (a: string, b: string) => string, [a, b]: [string, string]) =>
  page
    .getByRole('button', { name: name(a, b), exact: true })
    .or(page.getByRole('button', { name: name(b, a), exact: true }))
    .first();

describe.each(['en', 'hi'] as const)('a cell of two people in %s', (lang) => {
  const words = WORDS[lang];

  it('opens all of their meetings, each of them, and says when the last was', async () => {
    const graph = await fetchSampleGraph();
    const { people, meetings, year } = findBusiest(graph);
    expect(meetings.length).toBeGreaterThan(3);
    const names = people.map((key) => graph.nodes.find((node) => node.key === key)?.name[lang] ?? '');
    const page = await visitor.open(`${words.prefix}/?view=matrix&by=person`);
    const cell = cellOf(page, (a, b) => words.cell(a, b, meetings.length), names as [string, string]);
    expect(await cell.textContent()).toBe(`${meetings.length}`);
    await cell.click();
    await page.waitForURL(/pair=person/);
    const rail = page.getByRole('complementary', { name: words.rail });
    await rail.getByText(words.count(meetings.length), { exact: true }).waitFor();
    await rail.getByText(words.last(year)).waitFor();
    const shown = rail.locator('ol').first().getByRole('button');
    const opened: string[] = [];
    for (let at = 0; at < meetings.length; at += 1) {
      await shown.nth(at).click();
      await rail
        .locator('ol')
        .first()
        .locator(`li:nth-child(${at + 1}) button[aria-current="true"]`)
        .waitFor();
      opened.push(await selected(page, opened.at(-1)));
    }
    expect(opened.toSorted()).toEqual(meetings.toSorted());
  });

  it('says of two who never met that no meeting is reported, and leads to their path', async () => {
    const page = await visitor.open(`${words.prefix}/?view=matrix&by=person`);
    await page.locator('.matrix').waitFor();
    const heads = await page.locator('.matrix th[scope="row"] .name').allTextContents();
    const graph = await fetchSampleGraph();
    const byName = new Map(graph.nodes.filter(({ kind }) => kind === 'person').map((node) => [node.name[lang], node]));
    const [first = ''] = heads;
    const met = [...listHeld(graph).values()].filter((who) => who.includes(byName.get(first)?.key ?? ''));
    const planned = graph.edges.filter(({ source }) => source === byName.get(first)?.key).map(({ target }) => target);
    const known = new Set([
      ...met.flat(),
      ...graph.edges.filter(({ target }) => planned.includes(target)).map(({ source }) => source),
    ]);
    const other = heads.find((name) => name !== first && !known.has(byName.get(name)?.key ?? ''));
    if (other === undefined) throw new Error('the busiest person met everybody in the matrix');
    const cell = cellOf(page, words.none, [first, other]);
    expect(await cell.textContent()).toBe('');
    await cell.click();
    const rail = page.getByRole('complementary', { name: words.rail });
    await rail.getByText(words.never, { exact: true }).waitFor();
    await rail.getByRole('button', { name: words.path }).click();
    await page.waitForURL((url) => url.searchParams.has('path') && !url.searchParams.has('view'));
    await page.locator('.path-panel h2').filter({ hasText: other }).waitFor();
  });
});

/** The selection in the address, once it is another than before. */
async function selected(page: Page, before: string | undefined): Promise<string> {
  const read = (url: URL) => url.searchParams.get('select') ?? '';
  await page.waitForURL((url) => read(url) !== '' && read(url) !== before);
  return read(new URL(page.url()));
}

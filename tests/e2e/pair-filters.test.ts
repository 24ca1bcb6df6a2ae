// Two people who met, though not within the filters of the address: that is no silence of the articles.
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { fetchSampleGraph, listHeld } from '@/tests/e2e/sample-graph';

const visitor = withBrowser();

const WORDS = {
  en: {
    prefix: '',
    rail: 'Selected pair',
    noneFits: 'No meeting of the two fits the filters',
    without: (count: number) => `Without the filters: ${count} meetings.`,
    drop: 'Any date',
    count: (count: number) => `${count} meetings`,
    leftOut: (count: number) => `${count} more ${count === 1 ? 'is' : 'are'} left out.`,
    cell: 'no meeting among those shown',
  },
  hi: {
    prefix: '/hi',
    rail: 'चुनी हुई जोड़ी',
    noneFits: 'दोनों की कोई मुलाकात इन फ़िल्टरों में नहीं आती',
    without: (count: number) => `फ़िल्टर के बिना: ${count} मुलाकातें।`,
    drop: 'कोई भी तारीख़',
    count: (count: number) => `${count} मुलाकातें`,
    leftOut: (count: number) =>
      count === 1 ? '1 और मुलाकात यहाँ नहीं दिखाई गई है।' : `${count} और मुलाकातें यहाँ नहीं दिखाई गई हैं।`,
    cell: 'दिखाई गई मुलाकातों में कोई नहीं',
  },
} as const;

/** Pairs of people all of whose meetings were held, those first who met most, with the days; '' where none is known. */
async function listPairs() {
  const graph = await fetchSampleGraph();
  const held = listHeld(graph);
  const events = new Map(graph.nodes.map(({ key, event }) => [key, event]));
  const dayOf = (key: string) => {
    const event = events.get(key);
    return event?.start ?? events.get(event?.gathering ?? '')?.start ?? '';
  };
  const companies = new Map<string, string[]>();
  for (const { kind, source, target } of graph.edges) {
    if (kind === 'took_part') companies.set(target, [...(companies.get(target) ?? []), source].toSorted());
  }
  const pairs = new Map<string, string[]>();
  const others = new Set<string>();
  for (const [meeting, who] of companies) {
    for (const [at, a] of who.entries()) {
      for (const b of who.slice(at + 1)) {
        pairs.set(`${a},${b}`, [...(pairs.get(`${a},${b}`) ?? []), dayOf(meeting)]);
        if (!held.has(meeting)) others.add(`${a},${b}`);
      }
    }
  }
  return [...pairs]
    .filter(([pair]) => !others.has(pair))
    .map(([pair, days]) => ({ pair, days: days.toSorted() }))
    .toSorted((one, other) => other.days.length - one.days.length);
}

const yearOf = (day = '') => Number(day.slice(0, 4));

describe.each(['en', 'hi'] as const)('a pair and filters in %s', (lang) => {
  const words = WORDS[lang];

  it('says that no meeting fits, how many there are without the filters, and drops the one that hides them', async () => {
    const found = (await listPairs()).find(({ days }) => days.length > 1 && days.every((day) => day > '2000'));
    const { pair, days } = found ?? { pair: '', days: [] };
    const page = await visitor.open(`${words.prefix}/?from=${yearOf(days.at(-1)) + 1}&pair=${pair}`);
    const panel = page.getByRole('complementary', { name: words.rail });
    await panel.getByText(words.noneFits, { exact: true }).waitFor();
    await panel.getByText(words.without(days.length), { exact: true }).waitFor();
    await panel.getByRole('button', { name: `${words.drop} ${days.length}`, exact: true }).click();
    await page.waitForURL((url) => !url.searchParams.has('from') && url.searchParams.get('pair') === pair);
    await panel.getByText(words.count(days.length), { exact: true }).waitFor();
    expect(await panel.locator('ol').first().getByRole('button').count()).toBe(days.length);
  });

  it('counts beside those that fit how many are left out, and takes none of them for the last', async () => {
    const [{ pair, days } = { pair: '', days: [] }] = await listPairs();
    const first = yearOf(days.find((day) => day > '2000'));
    const fit = days.filter((day) => yearOf(day) === first).length;
    expect(fit).toBeLessThan(days.length);
    const page = await visitor.open(`${words.prefix}/?view=matrix&by=person&to=${first}&pair=${pair}`);
    const rail = page.getByRole('complementary', { name: words.rail });
    await rail.getByText(words.leftOut(days.length - fit), { exact: true }).waitFor();
    expect(await rail.locator('ol').first().getByRole('button').count()).toBe(fit);
    expect(await page.locator('.matrix td.gap button').first().getAttribute('aria-label')).toContain(words.cell);
  });
});

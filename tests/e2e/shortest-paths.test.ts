// All shortest chains between two people, reckoned here from the picture and compared with what the panel lists.
import { describe, expect, it } from 'vitest';
import type { GraphResponse } from '@/lib/contracts/api';
import { withBrowser } from '@/tests/e2e/browser';
import { entryOf, waitForGraph } from '@/tests/e2e/canvas';
import { fetchSampleGraph, listHeld } from '@/tests/e2e/sample-graph';

const visitor = withBrowser();

interface Pair {
  from: string;
  to: string;
  /** Those in the middle, with how many meetings lead to them and from them. */
  between: Map<string, [number, number]>;
}

/** Two who never met and whom several people join, one of them by more than one meeting. */
function findPair(graph: GraphResponse): Pair {
  const meetings = [...listHeld(graph).values()];
  const people = [...new Set(meetings.flat())].sort();
  const count = (a: string, b: string) => meetings.filter((who) => who.includes(a) && who.includes(b)).length;
  for (const from of people) {
    for (const to of people.filter((one) => one > from && count(from, one) === 0)) {
      const joints = people.filter((one) => count(from, one) > 0 && count(one, to) > 0);
      const between = new Map(joints.map((one) => [one, [count(from, one), count(one, to)] as [number, number]]));
      if (between.size > 1 && [...between.values()].some((steps) => Math.max(...steps) > 1))
        return { from, to, between };
    }
  }
  throw new Error('no two of the sample are joined by several chains');
}

describe.each([
  { prefix: '', lang: 'en', title: 'Path', heading: (at: number, of: number) => `Chain ${at} of ${of}` },
  { prefix: '/hi', lang: 'hi', title: 'रास्ता', heading: (at: number, of: number) => `रास्ता ${at}, कुल ${of}` },
] as const)('several shortest chains in $lang', ({ prefix, lang, title, heading }) => {
  it('are all listed, each with every meeting on its way', async () => {
    const graph = await fetchSampleGraph();
    const { from, to, between } = findPair(graph);
    const names = new Map(graph.nodes.map(({ key, name }) => [key, name[lang]]));
    const page = await visitor.open(`${prefix}/?path=${from},${to}`);
    const panel = page.getByRole('complementary', { name: title, exact: true });
    const lists = panel.locator('.chain');
    await expect.poll(() => lists.count()).toBe(between.size);
    const seen: Record<string, [number, number]> = {};
    for (let at = 0; at < between.size; at += 1) {
      await panel.getByRole('heading', { level: 3, name: heading(at + 1, between.size), exact: true }).waitFor();
      const people = lists.nth(at).locator(':scope > li');
      const whole = await people.locator(':scope > button b').allTextContents();
      expect([whole[0], whole[2], whole.length]).toEqual([names.get(from), names.get(to), 3]);
      const steps = [0, 1].map((step) => people.nth(step).locator('ul button').count());
      seen[whole[1] ?? ''] = (await Promise.all(steps)) as [number, number];
    }
    expect(seen).toEqual(Object.fromEntries([...between].map(([key, steps]) => [names.get(key), steps])));
  });

  it('lie open on the sheet, and one leads to each of its meetings and people', async () => {
    const graph = await fetchSampleGraph();
    const { from, to, between } = findPair(graph);
    const page = await visitor.open(`${prefix}/?path=${from},${to}`);
    await waitForGraph(page);
    const panel = page.getByRole('complementary', { name: title, exact: true });
    const lists = panel.locator('.chain');
    await expect.poll(() => lists.count()).toBe(between.size);
    for (const key of between.keys()) await entryOf(page, key).waitFor({ state: 'attached' });
    const last = lists.last().locator('ul button').last();
    const day = (await last.locator('span span, span').last().textContent()) ?? '';
    await last.click();
    await page.waitForURL(/select=meeting/);
    const opened = new URL(page.url()).searchParams.get('select') ?? '';
    expect(listHeld(graph).get(opened)).toContain(to);
    expect(day).not.toBe('');
    await page.goBack();
    await lists.first().locator(':scope > li > button').first().click();
    await page.waitForURL((url) => url.searchParams.get('select') === from);
  });
});

// The first questions: what they open answers them wholly.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { entryOf, waitForGraph } from '@/tests/e2e/canvas';
import { fetchSampleGraph, listHeld } from '@/tests/e2e/sample-graph';

const visitor = withBrowser();

async function open(address: string): Promise<Page> {
  const page = await visitor.open(address);
  await waitForGraph(page);
  return page;
}

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe.each([
  {
    address: '/',
    questions: 'Start with a question',
    fitting: /^On this sheet: ([0-9]+) of [0-9]+/,
    none: 'No meeting reported',
  },
  {
    address: '/hi',
    questions: 'किसी सवाल से शुरू करें',
    fitting: /^इस पन्ने पर: [0-9]+ में से ([0-9]+)/,
    none: 'किसी मुलाकात की ख़बर नहीं',
  },
])('the first questions at $address', ({ address, questions, fitting, none }) => {
  it('show all whom somebody met at a gathering, on whatever day, and list them first', async () => {
    const graph = await fetchSampleGraph();
    const page = await open(address);
    await page.getByRole('region', { name: questions }).getByRole('listitem').first().getByRole('button').click();
    await page.waitForURL(/focus=gathering/);
    const [person, gathering] = [parameter(page, 'select') ?? '', parameter(page, 'focus') ?? ''];
    const held = listHeld(graph);
    const meetings = graph.nodes.filter(
      ({ key, event }) => event?.gathering === gathering && held.get(key)?.includes(person),
    );
    expect(meetings.length).toBeGreaterThan(1);
    for (const { key } of meetings) await entryOf(page, key).waitFor({ state: 'attached' });
    for (const key of meetings.flatMap((meeting) => held.get(meeting.key) ?? []))
      await entryOf(page, key).waitFor({ state: 'attached' });
    const words = await page.locator('.panel').getByText(fitting).textContent();
    expect(Number(fitting.exec(words ?? '')?.[1])).toBeGreaterThanOrEqual(meetings.length);
    const first = page.locator('.panel .meetings').first();
    expect(await first.locator('h3.group').count()).toBe(1);
  });

  it('list who never met of those in one office, none of them twice', async () => {
    const graph = await fetchSampleGraph();
    const page = await open(address);
    await page.getByRole('region', { name: questions }).getByRole('listitem').nth(1).getByRole('button').click();
    await page.waitForURL(/role=/);
    const list = page.locator('.silent.never');
    await list.getByRole('heading', { name: none }).waitFor();
    await list.getByRole('button').first().click();
    await page.waitForURL(/pair=/);
    await page.locator('.pairbox .big').getByText(none).waitFor();
    const pair = (parameter(page, 'pair') ?? '').split(',');
    const role = parameter(page, 'role');
    expect(pair.map((key) => graph.nodes.find((node) => node.key === key)?.role)).toEqual([role, role]);
    expect([...listHeld(graph).values()].some((who) => pair.every((key) => who.includes(key)))).toBe(false);
  });
});

import { describe, expect, inject, it } from 'vitest';
import { graphResponseSchema } from '@/lib/contracts/api';
import { withBrowser } from '@/tests/e2e/browser';
import { entryOf, waitForGraph } from '@/tests/e2e/canvas';

const visitor = withBrowser();
const LAVROV = 'person:sergey-lavrov';

describe('the path between two people', () => {
  it.each([
    {
      address: '/',
      path: 'Path to…',
      title: 'Path',
      second: 'নুর্তলেউ',
      found: /2 meetings in a row/,
      day: /2 July 2024/,
    },
    {
      address: '/hi',
      path: 'किस तक रास्ता…',
      title: 'रास्ता',
      second: 'नुर्तलेउ',
      found: /लगातार 2 मुलाकातें/,
      day: /2 जुलाई 2024/,
    },
  ])('is chosen by name in any script and listed with its meetings at $address', async (words) => {
    const page = await visitor.open(`${words.address}?select=${LAVROV}`);
    await waitForGraph(page);
    await page.getByRole('button', { name: words.path }).click();
    await page.keyboard.type(words.second);
    await page.locator('.path-search').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/path=/);
    const panel = page.getByRole('complementary', { name: words.title, exact: true });
    await panel.getByText(words.found).waitFor();
    const meeting = panel.getByRole('button', { name: words.day });
    await meeting.waitFor();
    // The meetings of the chain lie open on the sheet.
    await meeting.click();
    await page.waitForURL(/select=meeting/);
    const key = new URL(page.url()).searchParams.get('select') ?? '';
    await entryOf(page, key).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await panel.getByText(words.found).waitFor();
  });

  it.each([
    ['', 'Path', 'Not certain'],
    ['/hi', 'रास्ता', 'पक्का नहीं'],
  ])(
    '%s marks a meeting on the way that is not certain, and says where its gathering was',
    async (prefix, title, doubt) => {
      const graph = graphResponseSchema.parse(
        await (await fetch(`${inject('origin')}/api/graph?confidence=0&status=held`)).json(),
      );
      const weak = graph.nodes.find(({ kind, event }) => kind === 'meeting' && (event?.confidence ?? 1) < 0.6);
      const [one, other] = graph.edges.flatMap(({ kind, source, target }) =>
        kind === 'took_part' && target === weak?.key ? [source] : [],
      );
      const page = await visitor.open(`${prefix}/?path=${one},${other}`);
      const panel = page.getByRole('complementary', { name: title, exact: true });
      await panel.getByText(doubt).first().waitFor();
      const away = await visitor.open('/?path=person:sergey-lavrov,person:xi-jinping');
      await away.getByRole('button', { name: /SCO foreign ministers, Tianjin · Beijing/ }).waitFor();
    },
  );

  it('says when no chain of meetings joins two', async () => {
    const page = await visitor.open(`/?path=${(await findApart()).join()}`);
    const panel = page.getByRole('complementary', { name: 'Path', exact: true });
    await panel.getByText('No chain of meetings joins these two in the articles we have.').waitFor();
    await panel.getByRole('button', { name: 'Close the path' }).click();
    await panel.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('path')).toBe(false);
  });

  it('names the gatherings that both attended when they never met', async () => {
    const page = await visitor.open('/?path=person:maxim-ryzhenkov,person:murat-nurtleu');
    const panel = page.getByRole('complementary', { name: 'Path', exact: true });
    await panel.getByText(/2 meetings in a row/).waitFor();
    await panel.getByText('No meeting of the two is reported.').waitFor();
    await panel.getByText('Both were at the same gathering:').waitFor();
    await panel.getByRole('listitem').filter({ hasText: 'SCO summit' }).last().waitFor();
  });

  it('says when one of the two is unknown, and ignores half a path', async () => {
    const page = await visitor.open(`/?path=${LAVROV},person:nobody-at-all`);
    await page.getByText('One of the two is not in the graph.').waitFor();
    const half = await visitor.open(`/?path=${LAVROV}`);
    await waitForGraph(half);
    expect(await half.getByRole('complementary', { name: 'Path', exact: true }).count()).toBe(0);
  });
});

/** Two people of the picture whom no chain of its meetings joins. */
async function findApart(): Promise<[string, string]> {
  const graph = graphResponseSchema.parse(await (await fetch(`${inject('origin')}/api/graph`)).json());
  const reached = new Set([LAVROV]);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    const met = graph.edges.filter(({ kind, source }) => kind === 'took_part' && reached.has(source));
    const meetings = new Set(met.map(({ target }) => target));
    for (const { source, target } of graph.edges) if (meetings.has(target)) reached.add(source);
  }
  const other = graph.nodes.find(({ kind, key }) => kind === 'person' && !reached.has(key));
  if (!other) throw new Error('everybody in the sample is joined by meetings');
  return [LAVROV, other.key];
}

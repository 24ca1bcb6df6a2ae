import { readFile } from 'node:fs/promises';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { graphEdgeSchema, graphNodeSchema, graphResponseSchema } from '@/lib/contracts/api';
import { withBrowser } from '@/tests/e2e/browser';
import { saveExport } from '@/tests/e2e/save-export';

const visitor = withBrowser();

async function openGraph(path = '/'): Promise<Page> {
  const page = await visitor.open(path);
  await page.locator('.map[data-drawn]').waitFor();
  return page;
}

describe('exports', () => {
  it('gives the graph as a picture, with the colours of day at night', async () => {
    const page = await visitor.open('/', { colorScheme: 'dark' });
    await page.locator('.map[data-drawn]').waitFor();
    const svg = (await saveExport(page, 'SVG picture')).toString();
    const names = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      if (file.querySelector('parsererror')) throw new Error('not well formed');
      return [...file.querySelectorAll('text')].map((node) => node.textContent ?? '');
    }, svg);
    expect(names).toEqual(
      expect.arrayContaining([
        'Jaishankar',
        'planned or announced',
        'sources disagree',
        'several meetings',
        'South Asia',
      ]),
    );
    expect(names).toContainEqual(expect.stringMatching(/^Who met whom, \d{4} to \d{4}$/));
    // What is drawn, counted: people are circles with the code of their country.
    const said = names.find((name) => name.endsWith(' are drawn.'));
    expect(Number(said?.split(' ')[0])).toBe((svg.match(/<text[^>]* font-weight="650"/g) ?? []).length);
    expect(svg).toContain('rgb(223, 233, 236)');
    const png = await saveExport(page, 'PNG picture');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(800);
  });

  it('says in its key how what was called off is drawn', async () => {
    const page = await visitor.open('/?status=cancelled');
    await page.locator('.map[data-drawn]').waitFor();
    const svg = (await saveExport(page, 'SVG picture')).toString();
    expect(svg).toContain('>called off<');
    expect(svg).not.toContain('>planned or announced<');
  });

  it('gives the same graph to Gephi, yEd and programs', async () => {
    const page = await openGraph('/?country=RU');
    const json = z
      .object({ nodes: z.array(graphNodeSchema), edges: z.array(graphEdgeSchema) })
      .parse(JSON.parse((await saveExport(page, 'Graph as JSON')).toString()));
    const graphml = parseGraphml(Graph, (await saveExport(page, 'Graph as GraphML')).toString());
    const gexf = parseGexf(Graph, (await saveExport(page, /GEXF/)).toString());
    expect(json.nodes.length).toBeGreaterThan(5);
    for (const graph of [graphml, gexf]) {
      expect([graph.order, graph.size]).toEqual([json.nodes.length, json.edges.length]);
    }
  });

  it('gives the meetings that fit as CSV, from any view', async () => {
    const page = await visitor.open('/hi?view=table&country=RU&sort=-sources');
    await page.locator('.rows tbody tr[data-index="0"]').waitFor();
    await page.getByRole('button', { name: 'निर्यात करें' }).first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'मुलाकातें CSV में' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const lines = text.split('\r\n').filter(Boolean);
    const total = Number(await page.locator('.rows').getAttribute('aria-rowcount')) - 1;
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(lines).toHaveLength(total + 1);
    expect(lines[1]).toContain('रूस');
  });

  it('gives all that fits as data when the sheet shows only a part, and says what even that leaves out', async () => {
    const page = await visitor.open('/about/quality');
    const asked: URL[] = [];
    await page.route('**/api/graph?*', async (route) => {
      const url = new URL(route.request().url());
      asked.push(url);
      const graph = graphResponseSchema.parse(await (await route.fetch()).json());
      if (url.searchParams.has('limit')) {
        return route.fulfill({ json: { ...graph, cut: true, meetings: { ...graph.meetings, total: 12_345 } } });
      }
      const kept = graph.nodes.filter(({ kind }) => kind === 'meeting').slice(0, 5);
      const nodes = graph.nodes.filter((node) => node.kind !== 'meeting' || kept.includes(node));
      const known = new Set(nodes.map(({ key }) => key));
      const edges = graph.edges.filter(({ source, target }) => known.has(source) && known.has(target));
      return route.fulfill({ json: { ...graph, nodes, edges, cut: true, meetings: { ...graph.meetings, shown: 5 } } });
    });
    await page.goto('/?country=RU');
    await page.locator('.map[data-drawn]').waitFor();
    const file = z
      .object({ nodes: z.array(graphNodeSchema) })
      .parse(JSON.parse((await saveExport(page, 'Graph as JSON')).toString()));
    expect(file.nodes.filter(({ kind }) => kind === 'meeting').length).toBeGreaterThan(15);
    expect(asked.at(-1)?.searchParams.get('country')).toBe('RU');
    await page
      .getByText(/^JSON saved with [0-9]+ of 12,345 meetings/)
      .first()
      .waitFor();

    await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Timeline' }).click();
    await expect.poll(() => page.locator('.tl .meet').count()).toBeGreaterThan(15);
    await page
      .getByText(/12,345/)
      .first()
      .waitFor();
  });

  it('says how much of the meetings a file holds when that is not all', async () => {
    const page = await openGraph();
    await page.route('**/api/meetings?*', async (route) => {
      const response = await route.fetch();
      const answer = await response.json();
      await route.fulfill({ response, json: { ...answer, total: 12_345, next: null } });
    });
    await saveExport(page, 'Meetings as CSV');
    await page
      .getByText(/^CSV saved with [0-9]+ of 12,345 meetings/)
      .first()
      .waitFor();
  });

  it.each([
    ['/', 'Export', 'PNG picture'],
    ['/hi', 'निर्यात करें', 'PNG चित्र'],
  ])('opens from the palette of %s', async (path, word, item) => {
    const page = await openGraph(path);
    await page.keyboard.press('/');
    const palette = page.getByRole('dialog');
    await palette.getByRole('combobox').fill(word);
    await palette.getByRole('option', { name: word }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: item }).waitFor();
  });

  it('copies a link and a frame that shows the same graph in another page', async () => {
    const page = await openGraph('/?country=RU');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Export' }).first().click();
    await page.getByRole('menuitem', { name: 'Copy embed code' }).click();
    await page.getByText('Embed code copied').first().waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain(`${inject('origin')}/embed?country=RU`);

    const other = await visitor.open('/api/health');
    await other.setContent(code);
    const frame = other.frameLocator('iframe');
    await frame.locator('.map[data-drawn]').waitFor();
    expect(await frame.getByRole('link', { name: 'Open in Sidelines' }).getAttribute('href')).toBe('/?country=RU');
    expect(await frame.locator('.facets, .sheetbar').count()).toBe(0);
  });

  it('lets nothing but the embedded graph be framed', async () => {
    const policy = async (path: string) =>
      (await fetch(`${inject('origin')}${path}`)).headers.get('content-security-policy') ?? '';
    for (const path of ['/embed', '/hi/embed']) expect(await policy(path)).toContain('frame-ancestors *');
    for (const path of ['/', '/hi', '/people', '/embed/more', '/api/health']) {
      expect(await policy(path)).toContain("frame-ancestors 'none'");
    }
  });
});

// What stands in the files for programs, value by value, beside what the API says of the same things.
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, inject, it } from 'vitest';
import { type GraphNode, graphResponseSchema, meetingsResponseSchema, type QuotedRow } from '@/lib/contracts/api';
import { chooseName, countryName, gatheringName, type Locale } from '@/lib/i18n';
import { withBrowser } from '@/tests/e2e/browser';
import { waitForGraph } from '@/tests/e2e/canvas';
import { saveExport } from '@/tests/e2e/save-export';

const visitor = withBrowser();
const LANGUAGES = [
  ['en', '', 'Export', { graphml: 'Graph as GraphML', gexf: /GEXF/, csv: 'Meetings as CSV' }],
  ['hi', '/hi', 'निर्यात करें', { graphml: /GraphML/, gexf: /GEXF/, csv: 'मुलाकातें CSV में' }],
] as const;

/** What a program should read of a node beside its label: what is not known, or means nothing of this kind, is not there at all. */
function wantedOf({ kind, country, role, event }: GraphNode, locale: Locale) {
  const all = {
    kind,
    country,
    role,
    date: event?.start,
    end: event?.end,
    city: event?.city && chooseName(event.city, locale).text,
    status: event?.status,
    sources: event?.sources,
    confidence: event?.confidence,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}

const FOLDERS = {
  person: 'people',
  country: 'countries',
  organization: 'organizations',
  gathering: 'events',
  meeting: 'events',
};

describe.each(LANGUAGES)('files for graph programs in %s', (locale, prefix, button, items) => {
  it.each([
    ['graphml', (text: string) => parseGraphml(Graph, text) as Graph],
    ['gexf', (text: string) => parseGexf(Graph, text) as Graph],
  ] as const)('hold every value of every node and line as %s', async (format, read) => {
    const url = `${inject('origin')}/api/graph?country=RU`;
    const answer = graphResponseSchema.parse(await (await fetch(url)).json());
    const page = await visitor.open(`${prefix}/?country=RU`);
    await waitForGraph(page);
    const text = (await saveExport(page, items[format], button)).toString();
    const isWhole = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror') === null,
      text,
    );
    expect(isWhole).toBe(true);
    const graph = read(text);
    expect(graph.order).toBe(answer.nodes.length);
    for (const node of answer.nodes) {
      const { label, page: address, x, y, size, color, ...found } = graph.getNodeAttributes(node.key);
      expect(new URL(address).pathname).toBe(`${prefix}/${FOLDERS[node.kind]}/${encodeURIComponent(node.id)}`);
      expect({ key: node.key, ...found }).toEqual({ key: node.key, ...wantedOf(node, locale) });
      if (node.kind === 'gathering') expect(label).not.toBe('');
      else expect(label).toBe(chooseName(node.name, locale).text);
    }
    for (const { key, source, target, kind, status } of answer.edges) {
      expect([graph.source(key), graph.target(key)]).toEqual([source, target]);
      expect(graph.getEdgeAttributes(key)).toEqual({ kind, ...(status && { status }) });
    }
  });

  it('hold every column of every meeting as CSV', async () => {
    const rows = await fetchRows('country=RU');
    const page = await visitor.open(`${prefix}/?view=table&country=RU`);
    await page.locator('.rows tbody tr[data-index="0"]').waitFor();
    const [head = [], ...lines] = readCsv((await saveExport(page, items.csv, button)).toString());
    expect(head).toEqual(Object.keys(cellsOf(rows[0] as QuotedRow, locale, '')));
    expect(lines).toHaveLength(rows.length);
    const prefixOf = `${inject('origin')}${prefix}`;
    const byId = new Map(
      lines.map((cells) => [cells[0], Object.fromEntries(head.map((name, at) => [name, cells[at]]))]),
    );
    for (const row of rows) expect(byId.get(row.id)).toEqual(cellsOf(row, locale, prefixOf));
    expect((await fetch(byId.get(rows[0]?.id ?? '')?.page ?? '')).status).toBe(200);
  });
});

/** The cells that a spreadsheet should show of a meeting. */
function cellsOf(row: QuotedRow, locale: Locale, prefix: string): Record<string, string> {
  const countries = [...new Set(row.participants.flatMap(({ country }) => country ?? []))];
  const place = row.city ?? row.gathering?.city ?? null;
  const { quotes = [] } = row;
  return {
    id: row.id,
    date: row.date ?? '',
    other_dates: row.otherDates.join('; '),
    participants: row.participants.map(({ name }) => chooseName(name, locale).text).join('; '),
    participant_ids: row.participants.map(({ id }) => id).join('; '),
    countries: countries.map((code) => countryName(code, locale)).join('; '),
    gathering: row.gathering ? gatheringName(row.gathering, locale) : '',
    gathering_id: row.gathering?.id ?? '',
    city: place ? chooseName(place, locale).text : '',
    status: row.status,
    disputed: row.disputed ? 'yes' : 'no',
    sources: `${row.sources}`,
    confidence: `${row.confidence}`,
    page: `${prefix}/events/${row.id}`,
    gathering_start: row.gathering?.start ?? '',
    gathering_end: row.gathering?.end ?? '',
    source_names: quotes.map(({ article }) => article.source ?? article.title).join(' | '),
    source_addresses: quotes.map(({ article }) => article.url ?? '').join(' | '),
    quotations: quotes.map(({ text }) => text).join(' | '),
  };
}

async function fetchRows(filters: string): Promise<QuotedRow[]> {
  const rows: QuotedRow[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const query: string = after ? `&after=${encodeURIComponent(after)}` : '';
    const response = await fetch(`${inject('origin')}/api/meetings?quotes=true&${filters}${query}`);
    const page = meetingsResponseSchema.parse(await response.json());
    rows.push(...page.items);
    after = page.next;
  }
  return rows;
}

/** Cells of the lines of a file as RFC 4180 has it, whatever stands in quotation marks. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\uFEFF/u, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
    else if (end === '') break;
  }
  return lines.filter((cells) => cells.length > 1);
}

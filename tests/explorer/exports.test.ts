import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { SheetTheme } from '@/app/components/explorer/canvas/sheet-theme';
import { drawSheet } from '@/app/components/explorer/export/draw-sheet';
import { escapeXml } from '@/app/components/explorer/export/escape-xml';
import { writeCell, writeCsv } from '@/app/components/explorer/export/write-csv';
import { writeEmbedCode } from '@/app/components/explorer/export/write-embed-code';
import { writeSvg } from '@/app/components/explorer/export/write-svg';
import type { SheetElement } from '@/app/components/explorer/scene/sheet-element';
import type { MeetingRow } from '@/lib/contracts/api';

const ROW: MeetingRow = {
  id: 'a-b-2024',
  participants: [
    {
      id: 'a',
      name: { en: 'Anna "Anya", Petrova', hi: 'आन्ना' },
      country: 'RU',
      organization: null,
      role: null,
      title: null,
    },
    { id: 'b', name: { en: '=HYPERLINK("x")' }, country: 'IN', organization: null, role: null, title: null },
  ],
  date: '2024-07-03',
  otherDates: [],
  city: { en: 'Astana', hi: 'अस्ताना' },
  status: 'held',
  gathering: null,
  confidence: 0.9,
  sources: 2,
  disputed: false,
};

/** Reads what RFC 4180 writes. */
function readCsv(text: string): string[][] {
  return text
    .replace(/^\uFEFF/u, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
}

describe('CSV', () => {
  it('has a mark for Excel, a heading, and every value whole', () => {
    const text = writeCsv([ROW], 'en', (id) => `http://x/events/${id}`);
    expect(text.startsWith('\uFEFFid,date,')).toBe(true);
    const [head = [], row = []] = readCsv(text);
    expect(row).toHaveLength(head.length);
    const value = (column: string) => row[head.indexOf(column)];
    expect(value('participants')).toBe('Anna "Anya", Petrova; =HYPERLINK("x")');
    expect(value('countries')).toBe('Russia; India');
    expect(value('confidence')).toBe('0.9');
    expect(value('page')).toBe('http://x/events/a-b-2024');
    expect(readCsv(writeCsv([ROW], 'hi', String))[1]).toContain('अस्ताना');
  });

  it('says who reports each meeting, where and in which words, and when its gathering was', () => {
    const article = { id: 'x', title: 'A talk', lang: null, published: null, source: null, url: null };
    const quote = (text: string, of: Partial<typeof article>) => ({
      ...{ claimId: text, text, start: 0, end: 1, marks: [], confidence: 1, doubts: [], topics: [] },
      ...{ date: null, status: null, article: { ...article, ...of } },
    });
    const gathering = {
      ...{ id: 'sco-summit-2024', series: 'SCO' as const, kind: 'summit' as const, ordinal: null },
      ...{ start: '2024-07-03', end: '2024-07-04', city: null, country: null, status: 'held' as const },
    };
    const quotes = [
      quote('They met.', { source: 'Dawn', url: 'https://dawn.example/1' } as object),
      quote('They "spoke".', {}),
    ];
    const text = writeCsv([{ ...ROW, date: null, gathering, quotes }], 'en', String);
    const [head = [], row = []] = readCsv(text);
    const value = (column: string) => row[head.indexOf(column)];
    expect([value('date'), value('gathering_start'), value('gathering_end')]).toEqual(['', '2024-07-03', '2024-07-04']);
    expect(value('source_names')).toBe('Dawn | A talk');
    expect(value('source_addresses')).toBe('https://dawn.example/1 | ');
    expect(value('quotations')).toBe('They met. | They "spoke".');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('keeps %j a text', (value) => {
    expect(writeCell(value).replaceAll('"', '')).toBe(`'${value}`);
  });

  it.each<[string | number, string]>([
    ['a, b', '"a, b"'],
    ['a\nb', '"a\nb"'],
    ['plain', 'plain'],
    [-0.5, '-0.5'],
  ])('writes %j as %j', (value, cell) => {
    expect(writeCell(value)).toBe(cell);
  });
});

const COLOURS = new Proxy({} as SheetTheme['colours'], { get: (_target, name) => `rgb(${String(name).length}, 0, 0)` });
const node = (id: string, x: number, classes: string[], data = {}): SheetElement => ({
  group: 'nodes',
  data: { id, label: id, size: 28, code: 'IN', region: 'south', ...data },
  position: { x, y: 0 },
  classes,
});
const ELEMENTS: SheetElement[] = [
  {
    group: 'edges',
    data: { id: 'e', source: 'A & <B>', target: 'meeting', width: 2, count: '' },
    classes: ['spoke', 'planned'],
  },
  node('A & <B>', 0, ['person', 'right', 'selected']),
  node('meeting', 200, ['meeting', 'above', 'planned']),
  node('island', 100, ['gathering'], { w: 400, h: 200 }),
  node('island#title', 100, ['caption', 'title'], { label: 'island', w: 400, h: 200, dx: -386, dy: -188 }),
];
const WORDS = {
  ...{ person: 'a person', country: 'a country', meeting: 'a meeting', doubtful: 'not sure', gathering: 'a summit' },
  ...{
    held: 'was held',
    planned: 'was planned',
    cancelled: 'was called off',
    disputed: 'is disputed',
    several: 'many',
  },
  regions: { south: 'the south', north: 'the north' },
};
const draw = (elements = ELEMENTS) =>
  drawSheet(elements, {
    colours: COLOURS,
    language: 'en',
    caption: { title: 'Who met whom', counts: '1 person', left: '2 are doubtful', source: 'http://x/?a=1&b=2' },
    key: WORDS,
    width: ({ text, size }) => text.length * size * 0.6,
  });

describe('SVG', () => {
  const svg = writeSvg(
    draw(),
    { sans: '"Source Sans 3", sans-serif', serif: '"Source Serif 4", serif' },
    { title: 'Who met whom', fonts: '@font-face{font-family:"A"}' },
  );
  const document = parseDocument(svg, { xmlMode: true });
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

  it('is well formed and draws every element, with the caption', () => {
    const root = document.children.find((child) => 'name' in child && child.name === 'svg');
    expect(root).toBeDefined();
    expect((svg.match(/<path/g) ?? []).length).toBe((svg.match(/<path[^>]*\/>/g) ?? []).length);
    expect(texts).toEqual(expect.arrayContaining(['Who met whom', '1 person', 'A &amp; &lt;B&gt;', 'island', 'IN']));
    expect(svg).toContain('&amp;b=2');
    expect(svg).toContain('Source Sans 3');
    expect(svg).toContain('<style>@font-face{font-family:&quot;A&quot;}');
  });

  it('says what its marks mean, of those that occur, and what is not drawn', () => {
    expect(texts).toEqual(
      expect.arrayContaining(['a person', 'a meeting', 'a summit', 'was planned', 'the south', '2 are doubtful']),
    );
    for (const absent of ['a country', 'not sure', 'was held', 'many', 'the north'])
      expect(texts).not.toContain(absent);
  });

  it('bends a line as the sheet does', () => {
    const bent = ELEMENTS.map((one) =>
      one.data.id === 'e' ? { ...one, data: { ...one.data, bend: 60, at: 0.5 } } : one,
    );
    const marks = draw(bent).marks.flatMap((mark) => (mark.kind === 'shape' ? mark.d : []));
    expect(marks).toContain('M0 0Q100 60 200 0');
    expect(svg).not.toContain('Q100');
  });

  it('writes each line of a caption under the other', () => {
    const folded = node('f#place', 100, ['caption', 'folded'], {
      label: 'Astana\n3 people',
      w: 90,
      h: 60,
      dx: 0,
      dy: 0,
    });
    const words = draw([folded]).marks.filter((mark) => mark.kind === 'text');
    const [place, counts] = ['Astana', '3 people'].map((text) => words.find((mark) => mark.text === text));
    expect(counts?.y).toBeGreaterThan((place?.y ?? Number.NaN) + 8);
    expect(counts?.x).toBe(place?.x);
  });

  it('dashes what is planned', () => {
    expect(svg).toMatch(/stroke-dasharray="7 5"/);
  });

  it('puts land under lines, and lines under titles and people', () => {
    const order = draw().marks.map((mark) => {
      if (mark.kind === 'text') return mark.text;
      if (mark.fill === COLOURS.land) return 'land';
      return mark.dash?.join() === '7,5' ? 'line' : '';
    });
    expect(order).toContain('land');
    expect(order.indexOf('land')).toBeLessThan(order.indexOf('line'));
    expect(order.indexOf('line')).toBeLessThan(order.indexOf('island'));
    expect(order.indexOf('line')).toBeLessThan(order.indexOf('A & <B>'));
  });

  it('holds everything inside its frame', () => {
    const { box, marks } = draw();
    for (const mark of marks) {
      if (mark.kind !== 'text') continue;
      expect(mark.x).toBeGreaterThan(box[0]);
      expect(mark.x).toBeLessThan(box[2]);
      expect(mark.y).toBeGreaterThan(box[1]);
      expect(mark.y).toBeLessThan(box[3]);
    }
  });
});

describe('text in XML', () => {
  it('escapes what means something, and leaves out what XML does not know', () => {
    expect(escapeXml('<a href="x">\u0000\u000B&\'\uD800 क्‍ष 😀</a>')).toBe(
      '&lt;a href=&quot;x&quot;&gt;&amp;&apos; क्‍ष 😀&lt;/a&gt;',
    );
  });
});

describe('embed code', () => {
  it('frames the graph of the same view, whatever stands in the address', () => {
    const code = writeEmbedCode(
      new URL('https://x.example/hi/embed?view=table&q=a&country=IN&select=person:a'),
      'A "title"',
    );
    expect(code).toContain('src="https://x.example/hi/embed?country=IN&amp;select=person%3Aa"');
    expect(code).toContain('title="A &quot;title&quot;"');
  });
});

// Files for graph programs, read back by the readers that they are for.
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it, vi } from 'vitest';
import type { SheetTheme } from '@/app/components/explorer/canvas/sheet-theme';
import { type FileOptions, toGraphFile, toPeopleFile } from '@/app/components/explorer/export/graph-file';
import { readLooks } from '@/app/components/explorer/export/read-looks';
import { pickSeen } from '@/app/components/explorer/export/seen-graph';
import { writeGexf } from '@/app/components/explorer/export/write-gexf';
import { writeGraphml } from '@/app/components/explorer/export/write-graphml';
import type { SheetElement } from '@/app/components/explorer/scene/sheet-element';
import { sampleGraph } from './fixtures/sample-graph';

// The browser's half of the GEXF package looks for them when it is loaded; only its writer is used here.
vi.hoisted(() => {
  vi.stubGlobal('DOMParser', class {});
  vi.stubGlobal('Document', class {});
});

const GRAPH = sampleGraph();
const SEEN = pickSeen(GRAPH, { select: null, expand: [] });
const OPTIONS: FileOptions = {
  locale: 'hi',
  pageOf: ({ kind, id }) => `http://x/${kind}/${id}`,
  lookOf: ({ key }) =>
    key === 'person:sergey-lavrov' ? { x: 12, y: -40, size: 30, color: 'rgb(1, 2, 3)' } : undefined,
};
const FILE = toGraphFile(SEEN, OPTIONS);
const SOURCE = { description: 'Who met whom', day: '2026-01-02' };

describe('what is seen', () => {
  it('leaves out what is hidden, with its edges', () => {
    const key = 'person:subrahmanyam-jaishankar';
    const without = pickSeen(GRAPH, { select: null, expand: [], hide: [key] });
    expect(SEEN.nodes.map((node) => node.key)).toContain(key);
    expect(without.nodes.map((node) => node.key)).not.toContain(key);
    const keys = new Set(without.nodes.map((node) => node.key));
    expect(without.edges.filter(({ source, target }) => !keys.has(source) || !keys.has(target))).toEqual([]);
    expect(without.edges.length).toBeLessThan(SEEN.edges.length);
  });
});

describe.each([
  ['GraphML', (): Graph => parseGraphml(Graph, writeGraphml(FILE)) as Graph],
  ['GEXF', (): Graph => parseGexf(Graph, writeGexf(FILE, SOURCE)) as Graph],
])('%s', (_format, read) => {
  const graph = read();

  it('opens with every node and edge', () => {
    expect([graph.order, graph.size]).toEqual([SEEN.nodes.length, SEEN.edges.length]);
    expect(graph.nodes().toSorted()).toEqual(SEEN.nodes.map(({ key }) => key).toSorted());
  });

  it('keeps labels in the reader’s language, kinds, dates and states', () => {
    expect(graph.getNodeAttribute('person:sergey-lavrov', 'label')).toBe('सर्गेई लावरोव');
    expect(graph.getNodeAttribute('person:sergey-lavrov', 'country')).toBe('RU');
    const meeting = SEEN.nodes.find(({ kind, event }) => kind === 'meeting' && event?.start === '2024-07-02');
    expect(graph.getNodeAttributes(meeting?.key ?? '')).toMatchObject({
      kind: 'meeting',
      date: '2024-07-02',
      status: 'held',
      sources: 2,
    });
    const kinds = new Set(graph.mapEdges((_edge, { kind }) => kind));
    expect(kinds).toContain('took_part');
    expect(graph.getNodeAttribute('person:sergey-lavrov', 'page')).toBe('http://x/person/sergey-lavrov');
  });
});

describe('a file for Gephi', () => {
  const text = writeGexf(FILE, SOURCE);

  it('is of a version whose namespaces are there, and says what it is of', () => {
    expect(text).toContain('xmlns:viz="http://gexf.net/1.3/viz"');
    expect(text).toContain('lastmodifieddate="2026-01-02"');
    expect(text).toContain('<creator>Sidelines</creator>');
    expect(text).toContain('<description>Who met whom</description>');
  });

  it('has places, sizes and colours of what is drawn', () => {
    const graph = parseGexf(Graph, text) as Graph;
    expect(graph.getNodeAttributes('person:sergey-lavrov')).toMatchObject({ x: 12, y: -40, size: 30 });
    expect(graph.getNodeAttribute('person:sergey-lavrov', 'color')).toMatch(/^#010203$|^rgb\(1, ?2, ?3\)$/);
    expect(graph.getNodeAttribute('person:subrahmanyam-jaishankar', 'x')).toBeUndefined();
  });
});

describe.each([
  ['GraphML', (text: ReturnType<typeof toPeopleFile>): Graph => parseGraphml(Graph, writeGraphml(text)) as Graph],
  ['GEXF', (text: ReturnType<typeof toPeopleFile>): Graph => parseGexf(Graph, writeGexf(text, SOURCE)) as Graph],
])('people alone as %s', (_format, read) => {
  it('share an edge with the weight of their meetings', () => {
    const graph = read(toPeopleFile(SEEN, OPTIONS));
    const shared = (a: string, b: string) =>
      SEEN.nodes.filter(({ kind, key }) => {
        const took = (who: string) =>
          SEEN.edges.some((edge) => edge.kind === 'took_part' && edge.source === who && edge.target === key);
        return kind === 'meeting' && took(a) && took(b);
      }).length;
    expect(graph.nodes().every((key) => key.startsWith('person:'))).toBe(true);
    expect(graph.size).toBeGreaterThan(10);
    graph.forEachEdge((_edge, { weight, held, planned, cancelled }, a, b) => {
      expect(weight).toBe(shared(a, b));
      expect(held + planned + cancelled).toBe(weight);
    });
    const [lavrov, jaishankar] = ['person:sergey-lavrov', 'person:subrahmanyam-jaishankar'];
    expect(graph.hasEdge(lavrov, jaishankar)).toBe(shared(lavrov, jaishankar) > 0);
  });
});

describe('where things are drawn', () => {
  it('counts upwards, and has no place for lines and words', () => {
    const colours = { ink: 'black', coast: 'grey', 'ink-3': 'pale', 'bloc-south': 'red' } as SheetTheme['colours'];
    const node = (id: string, classes: string[], data = {}): SheetElement => ({
      ...{
        group: 'nodes',
        data: { id, size: 28, region: 'south', h: 90, ...data },
        position: { x: 1.4, y: 20 },
        classes,
      },
    });
    const looks = readLooks(
      [
        node('a', ['person', 'right']),
        node('b', ['person'], { region: 'elsewhere' }),
        node('m', ['meeting']),
        node('g', ['gathering']),
        node('g#title', ['caption', 'title']),
        { group: 'edges', data: { id: 'e' }, classes: ['spoke'] },
      ],
      colours,
    );
    expect(Object.fromEntries(looks)).toEqual({
      a: { x: 1, y: -20, size: 28, color: 'red' },
      b: { x: 1, y: -20, size: 28, color: 'pale' },
      m: { x: 1, y: -20, size: 13, color: 'black' },
      g: { x: 1, y: -20, size: 90, color: 'grey' },
    });
  });
});

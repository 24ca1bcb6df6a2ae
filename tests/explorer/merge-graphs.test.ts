import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '@/app/components/explorer/state/filters';
import { graphUrl } from '@/app/components/explorer/state/graph-query';
import { keepCentre, keepKind, mergeGraphs } from '@/app/components/explorer/state/merge-graphs';

import { sampleGraph } from './fixtures/sample-graph';

describe('a picture from several answers', () => {
  it('adds what is new, once, and keeps the counts of the overview', () => {
    const base = sampleGraph();
    const extra = { key: 'person:new', kind: 'person' as const, id: 'new', name: { en: 'New' }, country: null };
    const more = { ...sampleGraph(), nodes: [...base.nodes, extra], cut: true };
    const { graph, steps } = mergeGraphs(base, [more, more]);
    expect(graph.nodes).toHaveLength(base.nodes.length + 1);
    expect(graph.edges).toHaveLength(base.edges.length);
    expect(graph.counts).toEqual(base.counts);
    expect(graph.cut).toBe(base.cut);
    expect(steps).toEqual({ 'person:new': 1 });
  });

  it('remembers in which addition each thing came first', () => {
    const person = (id: string) => ({
      key: `person:${id}`,
      kind: 'person' as const,
      id,
      name: { en: id },
      country: null,
    });
    const empty = { ...sampleGraph(), nodes: [], edges: [] };
    const { steps } = mergeGraphs(empty, [
      { ...empty, nodes: [person('a')] },
      { ...empty, nodes: [person('a'), person('b')] },
    ]);
    expect(steps).toEqual({ 'person:a': 1, 'person:b': 2 });
  });

  it('is the overview itself when nothing is added', () => {
    const base = sampleGraph();
    expect(mergeGraphs(base, []).graph).toBe(base);
  });
});

describe('the centre of a neighbourhood alone', () => {
  it('is a person without meetings', () => {
    const alone = keepCentre(sampleGraph(), 'person:sergey-lavrov');
    expect(alone.nodes.map(({ key }) => key)).toEqual(['person:sergey-lavrov']);
    expect(alone.edges).toEqual([]);
  });

  it('is a meeting with those who took part', () => {
    const graph = sampleGraph();
    const meeting = graph.nodes.find((node) => node.kind === 'meeting');
    expect(keepCentre(graph, meeting?.key ?? '').nodes).toHaveLength(3);
  });
});

describe('one kind of a neighbourhood', () => {
  const JAISHANKAR = 'person:subrahmanyam-jaishankar';
  const kinds = (graph: { nodes: { kind: string }[] }) => [...new Set(graph.nodes.map(({ kind }) => kind))].sort();

  it('is meetings with who took part and where', () => {
    const graph = keepKind(sampleGraph(), JAISHANKAR, 'meetings');
    expect(kinds(graph)).toEqual(['gathering', 'meeting', 'person']);
  });

  it('is gatherings without their meetings', () => {
    const sample = sampleGraph();
    const gathering = sample.edges.find(({ kind }) => kind === 'attended');
    const graph = keepKind(sample, gathering?.source ?? '', 'gatherings');
    expect(kinds(graph)).toEqual(['gathering', 'person']);
    expect(graph.nodes.filter(({ kind }) => kind === 'person')).toHaveLength(1);
  });

  it('is the node alone where there is nothing of the kind', () => {
    expect(keepKind(sampleGraph(), JAISHANKAR, 'offices').nodes.map(({ key }) => key)).toEqual([JAISHANKAR]);
  });
});

describe('the address of a picture', () => {
  it('is plain without filters', () => {
    expect(graphUrl(NO_FILTERS)).toBe('/api/graph');
  });

  it('names filters and the node around which it is wanted', () => {
    const url = graphUrl({ ...NO_FILTERS, country: ['IN', 'RU'], from: '2024' });
    expect(url).toBe('/api/graph?country=IN%2CRU&from=2024');
    expect(graphUrl(NO_FILTERS, 'person:a')).toBe('/api/graph?around=person%3Aa');
  });
});

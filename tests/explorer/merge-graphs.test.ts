import { describe, expect, it } from 'vitest';
import { keepCentre, mergeGraphs } from '@/app/components/explorer/state/merge-graphs';
import { graphUrl } from '@/app/components/explorer/state/queries';
import { sampleGraph } from './fixtures/sample-graph';

const none = { series: [], country: [], status: [], from: null, to: null };

describe('a picture from several answers', () => {
  it('adds what is new, once, and keeps the counts of the overview', () => {
    const base = sampleGraph();
    const extra = { key: 'person:new', kind: 'person' as const, id: 'new', name: { en: 'New' }, country: null };
    const more = { ...sampleGraph(), nodes: [...base.nodes, extra], cut: true };
    const merged = mergeGraphs(base, [more, more]);
    expect(merged.nodes).toHaveLength(base.nodes.length + 1);
    expect(merged.edges).toHaveLength(base.edges.length);
    expect(merged.counts).toEqual(base.counts);
    expect(merged.cut).toBe(true);
  });

  it('is the overview itself when nothing is added', () => {
    const base = sampleGraph();
    expect(mergeGraphs(base, [])).toBe(base);
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

describe('the address of a picture', () => {
  it('is plain without filters', () => {
    expect(graphUrl(none)).toBe('/api/graph');
  });

  it('names filters and the node around which it is wanted', () => {
    const url = graphUrl({ ...none, country: ['IN', 'RU'], from: '2024' });
    expect(url).toBe('/api/graph?country=IN%2CRU&from=2024');
    expect(graphUrl(none, 'person:a')).toBe('/api/graph?around=person%3Aa');
  });
});

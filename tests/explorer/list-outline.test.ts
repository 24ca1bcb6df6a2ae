import { describe, expect, it } from 'vitest';
import { listOutline } from '@/app/components/explorer/no-script/list-outline';
import { type GraphResponse, type ViewFilters, viewFiltersSchema } from '@/lib/contracts/api';
import { crowdedGraph } from './fixtures/crowded-graph';
import { sampleGraph } from './fixtures/sample-graph';

const outlineOf = (graph: GraphResponse | null, filters: Partial<ViewFilters> = {}) =>
  listOutline({ graph, filters: viewFiltersSchema.parse(filters) });
const keysOf = ({ parts }: ReturnType<typeof outlineOf>) =>
  parts.flatMap(({ meetings }) => meetings.map(({ node }) => node.key));

describe('the outline without scripts', () => {
  it('lists each meeting once, under its gathering, the newest gathering first', () => {
    const graph = sampleGraph();
    const outline = outlineOf(graph);
    const keys = keysOf(outline);
    expect(new Set(keys).size).toBe(keys.length);
    expect(outline).toMatchObject({ shown: keys.length, total: graph.meetings.total });
    for (const { gathering, meetings } of outline.parts)
      for (const meeting of meetings) expect(meeting.gathering).toBe(gathering?.key ?? null);
    const starts = outline.parts.flatMap(({ gathering }) => gathering?.event?.start ?? []);
    expect(starts).toEqual(starts.toSorted().toReversed());
  });

  it('leaves out what is taken out, and counts only what is left', () => {
    const whole = keysOf(outlineOf(sampleGraph()));
    const [first = ''] = whole;
    const left = outlineOf(sampleGraph(), { hide: [first] });
    expect(keysOf(left)).toEqual(whole.filter((key) => key !== first));
    expect(left.total).toBe(whole.length - 1);
    expect(outlineOf(sampleGraph(), { off: ['meeting', 'gathering'] }).parts).toEqual([]);
  });

  it('is bounded, and says how much there is', () => {
    const graph = crowdedGraph(900);
    const total = graph.nodes.filter(({ kind }) => kind === 'meeting').length;
    const outline = outlineOf({ ...graph, meetings: { shown: total, total } });
    expect(outline.parts.length).toBeLessThanOrEqual(30);
    expect(keysOf(outline)).toHaveLength(60);
    expect(outline).toMatchObject({ shown: 60, total });
    expect(outlineOf(null)).toEqual({ parts: [], shown: 0, total: 0 });
  });
});

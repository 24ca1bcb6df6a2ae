import { describe, expect, it } from 'vitest';
import { buildScene } from '@/app/components/explorer/scene/build-scene';
import { sampleGraph } from './fixtures/sample-graph';

const JAISHANKAR = 'person:subrahmanyam-jaishankar';
const LAVROV = 'person:sergey-lavrov';
const nothing = { select: null, expand: [] };

describe('folding meetings into lines', () => {
  it('folds every meeting of two people while nobody is selected', () => {
    const scene = buildScene(sampleGraph(), nothing);
    expect(scene.meetings).toHaveLength(18);
    expect(scene.meetings.every((meeting) => meeting.isFolded)).toBe(true);
    expect(scene.folds).toHaveLength(17);
  });

  it('lets several meetings of one pair share a line', () => {
    const { folds } = buildScene(sampleGraph(), nothing);
    const shared = folds.filter(({ meetings }) => meetings.length > 1);
    expect(shared.map(({ source, target, meetings }) => [source, target, meetings.length])).toEqual([
      [LAVROV, JAISHANKAR, 2],
    ]);
  });

  it('unfolds the meetings of the selected person, and only those', () => {
    const scene = buildScene(sampleGraph(), { ...nothing, select: JAISHANKAR });
    const open = scene.meetings.filter((meeting) => !meeting.isFolded);
    expect(open).toHaveLength(10);
    expect(open.every(({ participants }) => participants.includes(JAISHANKAR))).toBe(true);
    expect(scene.folds).toHaveLength(8);
  });

  it('unfolds a selected meeting', () => {
    const graph = sampleGraph();
    const meeting = graph.nodes.find((node) => node.kind === 'meeting' && node.event?.start === '2021-10-12');
    const scene = buildScene(graph, { ...nothing, select: meeting?.key ?? null });
    expect(scene.meetings.filter((each) => !each.isFolded).map(({ node }) => node.key)).toEqual([meeting?.key]);
  });

  it('never folds a meeting of three', () => {
    const graph = sampleGraph();
    const meeting = graph.nodes.find((node) => node.kind === 'meeting');
    if (!meeting) throw new Error('the sample has no meeting');
    const third = { key: 'third', kind: 'took_part' as const, source: 'person:narendra-modi', status: null };
    const scene = buildScene({ ...graph, edges: [...graph.edges, { ...third, target: meeting.key }] }, nothing);
    const open = scene.meetings.filter((each) => !each.isFolded);
    expect(open.map(({ participants }) => participants.length)).toEqual([3]);
  });
});

describe('who was seen where', () => {
  it('counts the session and the meetings beside it', () => {
    const { seenAt } = buildScene(sampleGraph(), nothing);
    expect(seenAt.get('person:narendra-modi')).toEqual(['gathering:sco-summit-2017-06-astana']);
    expect(seenAt.get(JAISHANKAR)).toHaveLength(2);
    expect(seenAt.has('person:denis-manturov')).toBe(false);
  });

  it('leaves out who is in the answer but in no meeting and at no gathering', () => {
    const graph = sampleGraph();
    const stray = { key: 'person:x', kind: 'person' as const, id: 'x', name: { en: 'X' }, country: null };
    const withStray = { ...graph, nodes: [...graph.nodes, stray] };
    expect(buildScene(withStray, nothing).persons).toHaveLength(21);
    expect(buildScene(withStray, { ...nothing, select: 'person:x' }).persons).toHaveLength(22);
  });
});

describe('countries and offices', () => {
  it('shows none until something is expanded', () => {
    expect(buildScene(sampleGraph(), { ...nothing, select: JAISHANKAR }).extras).toEqual([]);
  });

  it('shows an expanded country with all its people', () => {
    const scene = buildScene(sampleGraph(), { ...nothing, expand: ['country:IN'] });
    expect(scene.extras.map(({ key }) => key)).toEqual(['country:IN']);
    expect(scene.offices).toHaveLength(4);
  });

  it('shows the country of an expanded person with that person alone', () => {
    const scene = buildScene(sampleGraph(), { ...nothing, expand: [LAVROV] });
    expect(scene.offices.map(({ source, target }) => [source, target])).toEqual([[LAVROV, 'country:RU']]);
  });

  it('shows the organisation of who speaks for no country', () => {
    const scene = buildScene(sampleGraph(), { ...nothing, expand: ['person:antonio-guterres'] });
    expect(scene.extras.map(({ key, name }) => [key, name.en])).toEqual([['organization:un', 'UN']]);
  });
});

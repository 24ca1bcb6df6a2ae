import { describe, expect, it } from 'vitest';
import { buildScene } from '@/app/components/explorer/scene/build-scene';
import { narrowScene } from '@/app/components/explorer/scene/narrow-scene';
import type { SceneView } from '@/app/components/explorer/scene/scene-types';
import { sampleGraph } from './fixtures/sample-graph';

const JAISHANKAR = 'person:subrahmanyam-jaishankar';
const SINGH = 'person:rajnath-singh';
const nothing: SceneView = { select: null, expand: [] };

function show(view: Partial<SceneView>, graph = sampleGraph()) {
  const whole = { ...nothing, ...view };
  return narrowScene(buildScene(graph, whole), whole);
}
const keys = (nodes: { key: string }[]) => nodes.map(({ key }) => key);

describe('meetings as nodes', () => {
  it('opens every meeting when asked', () => {
    const { meetings, folds } = show({ meetings: true });
    expect(meetings.every(({ isFolded }) => !isFolded)).toBe(true);
    expect(folds).toEqual([]);
  });

  it('opens the meetings of a chain', () => {
    const meeting = sampleGraph().nodes.find(({ kind }) => kind === 'meeting')?.key ?? '';
    const open = show({ trail: new Set([meeting]) }).meetings.filter(({ isFolded }) => !isFolded);
    expect(open.map(({ node }) => node.key)).toEqual([meeting]);
  });
});

describe('meetings that are not sure enough', () => {
  const doubtful = () => {
    const graph = sampleGraph();
    const weak = graph.nodes.find(({ kind, event }) => kind === 'meeting' && event?.start === '2021-10-12');
    if (!weak?.event) throw new Error('the sample has lost its meeting of 12 October');
    weak.event = { ...weak.event, confidence: 0.59 };
    return { graph, key: weak.key };
  };

  it('are left out until they are asked for or selected', () => {
    const { graph, key } = doubtful();
    expect(show({}, graph).meetings.map(({ node }) => node.key)).not.toContain(key);
    expect(show({ confidence: 0 }, graph).meetings.map(({ node }) => node.key)).toContain(key);
    expect(show({ select: key }, graph).meetings.map(({ node }) => node.key)).toContain(key);
  });

  it('stay when they are just sure enough', () => {
    const { graph, key } = doubtful();
    for (const node of graph.nodes) if (node.key === key && node.event) node.event.confidence = 0.6;
    expect(show({}, graph).meetings.map(({ node }) => node.key)).toContain(key);
  });
});

describe('the key as a filter', () => {
  it('takes out a state with those who are on the sheet for nothing else', () => {
    const all = show({});
    const { meetings, persons } = show({ off: ['planned'] });
    expect(meetings.some(({ node }) => node.event?.status === 'planned')).toBe(false);
    expect(all.persons.length - persons.length).toBe(2);
    expect(keys(persons)).not.toContain('person:ararat-mirzoyan');
  });

  it('takes out a region, but never who is selected', () => {
    expect(show({ off: ['south'] }).persons.some(({ country }) => country === 'IN')).toBe(false);
    expect(keys(show({ off: ['south'], select: JAISHANKAR }).persons)).toContain(JAISHANKAR);
  });

  it('takes out meetings and leaves the people', () => {
    const { meetings, folds, persons } = show({ off: ['meeting'] });
    expect([meetings, folds]).toEqual([[], []]);
    expect(persons).toHaveLength(21);
  });

  it('takes out the islands', () => {
    expect(show({ off: ['gathering'] }).gatherings).toEqual([]);
  });
});

describe('hiding', () => {
  it('takes out a person with the lines that end there', () => {
    const { persons, folds } = show({ hide: [JAISHANKAR] });
    expect(keys(persons)).not.toContain(JAISHANKAR);
    expect(folds.some(({ source, target }) => [source, target].includes(JAISHANKAR))).toBe(false);
  });

  it('takes out one meeting and leaves who met', () => {
    const meeting = sampleGraph().nodes.find(({ kind }) => kind === 'meeting')?.key ?? '';
    const { meetings, persons } = show({ hide: [meeting] });
    expect(meetings).toHaveLength(17);
    expect(persons).toHaveLength(21);
  });

  it('ignores what is not there', () => {
    expect(show({ hide: ['person:nobody'] }).persons).toHaveLength(21);
  });
});

describe('focus', () => {
  it('keeps a person, whom they met, and where', () => {
    const { persons, gatherings, meetings } = show({ focus: SINGH });
    expect(meetings.every(({ participants }) => participants.includes(SINGH))).toBe(true);
    expect(persons).toHaveLength(new Set(meetings.flatMap(({ participants }) => participants)).size);
    expect(keys(gatherings)).toEqual(['gathering:sco-defence-ministers-2023-04-new-delhi']);
  });

  it('keeps a gathering with those who were there', () => {
    const { gatherings, persons } = show({ focus: 'gathering:sco-summit-2017-06-astana' });
    expect(gatherings).toHaveLength(1);
    expect(keys(persons)).toContain('person:narendra-modi');
  });

  it('keeps everything when the address names what is not here', () => {
    expect(show({ focus: 'person:nobody' }).persons).toHaveLength(21);
  });
});

describe('folded islands', () => {
  const DEFENCE = 'gathering:sco-defence-ministers-2023-04-new-delhi';
  const SUMMIT = 'gathering:sco-summit-2024-07-astana';

  it('become one node that says what it holds', () => {
    const { islands, persons } = show({ fold: [DEFENCE] });
    expect(islands).toEqual([{ key: DEFENCE, people: 6, meetings: 5 }]);
    expect(keys(persons)).not.toContain(SINGH);
  });

  it('gather the lines of their people, with the count', () => {
    const { folds } = show({ fold: [SUMMIT] });
    const line = folds.find(({ source, target }) => [source, target].includes(SUMMIT));
    expect([line?.source, line?.target]).toEqual([SUMMIT, JAISHANKAR].sort());
    expect(line?.meetings).toHaveLength(4);
  });

  it('stay open around the selected person', () => {
    const { islands, persons } = show({ fold: [DEFENCE], select: SINGH });
    expect(islands).toEqual([]);
    expect(keys(persons)).toContain(SINGH);
  });
});

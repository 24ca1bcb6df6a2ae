import { describe, expect, it } from 'vitest';
import { applyPins } from '@/app/components/explorer/layout/apply-pins';
import { labelRect, overlaps, rectAround } from '@/app/components/explorer/layout/box-index';
import { islandRect, layoutSheet } from '@/app/components/explorer/layout/layout-sheet';
import type { Layout, LayoutInput, Rect } from '@/app/components/explorer/layout/layout-types';
import { DATE_GAP, DIAMOND } from '@/app/components/explorer/layout/place-meetings';
import { buildScene } from '@/app/components/explorer/scene/build-scene';
import { toLayoutInput } from '@/app/components/explorer/scene/layout-input';
import { crowdedGraph } from './fixtures/crowded-graph';
import { measureByGraphemes, plainTexts } from './fixtures/plain-texts';
import { sampleGraph } from './fixtures/sample-graph';

const context = {
  texts: plainTexts('en'),
  measure: measureByGraphemes,
  compact: false,
  fixed: null as Layout | null,
};

function inputOf(graph = sampleGraph(), change: Partial<typeof context> = {}): LayoutInput {
  return toLayoutInput(buildScene(graph, { select: null, expand: [] }), { ...context, ...change });
}

/** Bodies and labels of people, each with the key of whom they belong to. */
function peopleBoxes(input: LayoutInput, layout: Layout): { key: string; rect: Rect }[] {
  return [...input.persons, ...input.extras].flatMap((person) => {
    const place = layout[person.key];
    if (!place) throw new Error(`${person.key} has no place`);
    const body = rectAround(place.x, place.y, person.radius * 2, person.radius * 2);
    return [body, labelRect(place, person.radius, person.label)].map((rect) => ({ key: person.key, rect }));
  });
}

function findOverlaps(input: LayoutInput, layout: Layout): string[] {
  const boxes = peopleBoxes(input, layout);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.key !== b.key && overlaps(a.rect, b.rect))
      .map((b) => `${a.key} × ${b.key}`),
  );
}

/** One island with six people: four met the busiest person at sea, two met another one at sea, who met a third. */
function twoVisitors(compact: boolean): LayoutInput {
  const gathering = { key: 'gathering:g', title: { w: 90, h: 34 }, start: '2024-07-03' };
  const person = (key: string, gatherings: string[]) => ({
    key,
    radius: 14,
    label: { w: 60, h: 34 },
    gatherings,
    sessions: [],
  });
  const meet = (a: string, b: string, at: string | null) => {
    return { key: `meeting:${a}-${b}`, participants: [a, b], gathering: at, label: { w: 40, h: 16 } };
  };
  const guests = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => person(key, [gathering.key]));
  return {
    persons: [person('hub', []), person('other', []), person('third', []), ...guests],
    gatherings: [gathering],
    meetings: [
      ...guests.map(({ key }) => meet('be'.includes(key) ? 'other' : 'hub', key, gathering.key)),
      meet('other', 'third', null),
    ],
    extras: [],
    compact,
    fixed: null,
    steps: {},
    pins: {},
  };
}

function runsOver(layout: Layout, [a, b]: [string, string], rect: Rect): boolean {
  const [from, to] = [layout[a], layout[b]];
  if (!from || !to) throw new Error(`${a} or ${b} has no place`);
  return Array.from({ length: 101 }, (_, at) => at / 100).some((part) => {
    const point = rectAround(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, 1, 1);
    return overlaps(point, rect);
  });
}

describe.each([
  ['the sample in Latin', inputOf()],
  ['the sample in Devanagari', inputOf(sampleGraph(), { texts: plainTexts('hi') })],
  ['the sample on a phone', inputOf(sampleGraph(), { compact: true })],
  ['several centres', inputOf(crowdedGraph(60))],
  ['four hundred people', inputOf(crowdedGraph(400))],
])('layout of %s', (_name, input) => {
  const layout = layoutSheet(input);

  it('gives everything a place', () => {
    const keys = [...input.persons, ...input.gatherings, ...input.meetings].map(({ key }) => key);
    expect(keys.filter((key) => !layout[key])).toEqual([]);
    expect(Object.values(layout).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it('lets no name lie on another person or name', () => {
    expect(findOverlaps(input, layout)).toEqual([]);
  });

  it('keeps islands apart, and whoever was seen at one gathering on its island', () => {
    const islands = input.gatherings.map(({ key }) => ({ key, rect: islandRect(layout, key) }));
    for (const [index, a] of islands.entries()) {
      for (const b of islands.slice(index + 1)) {
        expect(a.rect && b.rect && overlaps(a.rect, b.rect), `${a.key} × ${b.key}`).toBe(false);
      }
    }
    for (const person of input.persons) {
      const place = layout[person.key];
      const inside = islands.filter(({ rect }) => rect && place && overlaps(rect, rectAround(place.x, place.y, 1, 1)));
      expect(inside.map(({ key }) => key)).toEqual(person.gatherings.length === 1 ? person.gatherings : []);
    }
  });

  it('draws the same picture again', () => {
    expect(layoutSheet(structuredClone(input))).toEqual(layout);
  });
});

describe('what is added', () => {
  it('moves nobody, also where it tells that meetings were not held, and however much it is', () => {
    const graph = sampleGraph();
    const isOld = (key: string) => !graph.nodes.some((node) => node.key === key && node.event?.status === 'planned');
    const keys = new Set(graph.nodes.filter(({ key }) => isOld(key)).map(({ key }) => key));
    const edges = graph.edges.filter(({ source, target }) => keys.has(source) && keys.has(target));
    const before = layoutSheet(inputOf({ ...graph, nodes: graph.nodes.filter(({ key }) => keys.has(key)), edges }));
    const steps = Object.fromEntries(graph.nodes.filter(({ key }) => !before[key]).map(({ key }) => [key, 1]));
    const whole = inputOf(graph);
    // By the link, and by hand.
    for (const after of [layoutSheet({ ...whole, steps }), layoutSheet({ ...whole, steps, fixed: before })]) {
      expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
      expect(after).toMatchObject(before);
    }
  });
});

describe('the sample on the sheet', () => {
  it('has room for each date: no diamond or date lies on a name', () => {
    const input = inputOf();
    const layout = layoutSheet(input);
    const names = peopleBoxes(input, layout);
    const hits = input.meetings.filter((meeting) => {
      const place = layout[meeting.key];
      if (!place || !meeting.label) return true;
      const date = labelRect(place, DIAMOND, meeting.label, DATE_GAP);
      return names.some(({ rect }) => overlaps(rect, date));
    });
    expect(hits.map(({ key }) => key)).toEqual([]);
  });

  it.each([false, true])('draws no line of a second visitor over other people or names (phone: %s)', (compact) => {
    const input = twoVisitors(compact);
    const layout = layoutSheet(input);
    const boxes = peopleBoxes(input, layout);
    const crossed = input.meetings.flatMap(({ key, participants: [a = '', b = ''] }) =>
      boxes
        .filter((box) => box.key !== a && box.key !== b && runsOver(layout, [a, b], box.rect))
        .map((box) => `${key} over ${box.key}`),
    );
    expect(crossed).toEqual([]);
  });

  it('does not depend on the order of the answer', () => {
    const graph = sampleGraph();
    const turned = { ...graph, nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() };
    expect(layoutSheet(inputOf(turned))).toEqual(layoutSheet(inputOf(graph)));
  });

  it('moves nobody when a country is expanded', () => {
    const before = layoutSheet(inputOf());
    const scene = buildScene(sampleGraph(), { select: null, expand: ['country:IN'] });
    const input = toLayoutInput(scene, { ...context, fixed: before });
    const after = layoutSheet(input);
    expect(input.extras.map(({ key }) => key)).toEqual(['country:IN']);
    expect(after).toMatchObject(before);
    expect(findOverlaps(input, after)).toEqual([]);
  });
});

describe('a sheet that grew', () => {
  const graph = crowdedGraph(40);
  const late = new Set(['person:p3', 'person:p8', 'person:p21']);
  const isEarly = (key: string) => !late.has(key);
  const early = {
    ...graph,
    nodes: graph.nodes.filter(({ key }) => isEarly(key)),
    edges: graph.edges.filter(({ source, target }) => isEarly(source) && isEarly(target)),
  };

  it('opens from a link as it stood when it was shared', () => {
    const steps = Object.fromEntries([...late].map((key, at) => [key, at + 1]));
    const grown = [1, 2, 3].reduce(
      (fixed, step) => {
        const there = (key: string) => (steps[key] ?? 0) <= step;
        const nodes = graph.nodes.filter(({ key }) => there(key));
        const edges = graph.edges.filter(({ source, target }) => there(source) && there(target));
        return layoutSheet(inputOf({ ...graph, nodes, edges }, { fixed }));
      },
      layoutSheet(inputOf(early)),
    );
    const opened = layoutSheet({ ...inputOf(graph), steps });
    for (const { key } of graph.nodes) if (key.startsWith('person:')) expect(opened[key], key).toEqual(grown[key]);
  });
});

describe('pins', () => {
  const input = { ...inputOf(), pins: { 'person:denis-manturov': { x: -900, y: 700 } } };
  const layout = layoutSheet(input);
  const pinned = applyPins(input, layout);

  it('put a node where the reader wants it, and its diamonds between the people', () => {
    expect(pinned['person:denis-manturov']).toMatchObject({ x: -900, y: 700 });
    const meeting = input.meetings.find(({ participants }) => participants.includes('person:denis-manturov'));
    expect(pinned[meeting?.key ?? '']).not.toEqual(layout[meeting?.key ?? '']);
  });

  it('move nobody else, and can be taken out again', () => {
    const others = input.persons.filter(({ key }) => key !== 'person:denis-manturov');
    for (const { key } of others) expect(pinned[key]).toEqual(layout[key]);
    expect(applyPins({ ...input, pins: {} }, layout)).toBe(layout);
  });

  it('of what is not on the sheet do nothing', () => {
    expect(applyPins({ ...input, pins: { 'person:nobody': { x: 1, y: 1 } } }, layout)).toBe(layout);
  });
});

// No line runs through somebody who was not part of its meeting, or as few as can be.
import { describe, expect, it } from 'vitest';
import { layoutSheet } from '@/app/components/explorer/layout/layout-sheet';
import { bendLines } from '@/app/components/explorer/scene/bend-lines';
import { buildElements } from '@/app/components/explorer/scene/build-elements';
import { buildScene } from '@/app/components/explorer/scene/build-scene';
import { toLayoutInput } from '@/app/components/explorer/scene/layout-input';
import { narrowScene } from '@/app/components/explorer/scene/narrow-scene';
import type { SceneView } from '@/app/components/explorer/scene/scene-types';
import type { SheetElement } from '@/app/components/explorer/scene/sheet-element';
import { bendOf, distanceTo, lengthOf, pointAlong, traceWay } from '@/app/components/explorer/scene/trace-way';
import type { GraphResponse } from '@/lib/contracts/api';
import { crowdedGraph } from './fixtures/crowded-graph';
import { measureByGraphemes, plainTexts } from './fixtures/plain-texts';
import { sampleGraph } from './fixtures/sample-graph';

const texts = plainTexts('en');

function draw(graph: GraphResponse, change: Partial<SceneView>, compact = false): SheetElement[] {
  const view = { select: null, expand: [], ...change };
  const scene = buildScene(graph, view);
  const layout = layoutSheet(toLayoutInput(scene, { texts, measure: measureByGraphemes, compact, fixed: null }));
  return buildElements(narrowScene(scene, view), { layout, texts, measure: measureByGraphemes, view });
}

/** Lines with whom they run through, as drawn or as they would be if all were straight. */
function listHits(elements: SheetElement[], { edges }: GraphResponse, isStraight = false): string[] {
  const places = new Map(elements.flatMap(({ data, position }) => (position ? [[data.id, position] as const] : [])));
  const people = elements.filter(({ classes }) => classes.includes('person'));
  const tookPart = (person: string, meeting: string) =>
    edges.some(({ kind, source, target }) => kind === 'took_part' && source === person && target === meeting);
  return elements.flatMap(({ group, data }) => {
    const [from, to] = [places.get(`${data.source}`), places.get(`${data.target}`)];
    if (group !== 'edges' || !from || !to) return [];
    const way = traceWay(from, to, isStraight ? null : bendOf(data));
    const others = people.filter(
      ({ data: { id } }) => id !== data.source && id !== data.target && !tookPart(id, `${data.target}`),
    );
    const hit = others.filter(
      ({ data: { size }, position }) => position && distanceTo(way, position) < Number(size) / 2,
    );
    return hit.map(({ data: { id } }) => `${data.id} through ${id}`);
  });
}

describe.each<[string, GraphResponse, Partial<SceneView>, boolean]>([
  ['a graph with several centres', crowdedGraph(60), {}, false],
  ['all of its meetings', crowdedGraph(60), { meetings: true }, false],
  ['somebody selected in it', crowdedGraph(60), { select: 'person:p0' }, false],
  ['the same on a phone', crowdedGraph(60), {}, true],
  ['the sample', sampleGraph(), {}, false],
])('lines of %s', (_name, graph, view, compact) => {
  it('go round nine of ten whom they would run through, the same way each time', () => {
    const drawn = draw(graph, view, compact);
    const [before, after] = [listHits(drawn, graph, true), listHits(drawn, graph)];
    expect(after.length).toBeLessThanOrEqual(before.length / 10);
    expect(draw(graph, view, compact)).toEqual(drawn);
  });
});

describe('a line', () => {
  const person = (id: string, x: number, y: number): SheetElement => ({
    group: 'nodes',
    data: { id, label: id, size: 30 },
    position: { x, y },
    classes: ['person', 'below'],
  });
  const line = (source: string, target: string): SheetElement => ({
    group: 'edges',
    data: { id: `${source}-${target}`, source, target, width: 2 },
    classes: ['fold'],
  });
  const ends = [person('a', 0, 0), person('b', 400, 0)];

  it('stays straight where nobody stands on it', () => {
    const free = line('a', 'b');
    bendLines([free], [...ends, person('c', 200, 40)]);
    expect(free.classes).toEqual(['fold']);
    expect(free.data.bend).toBeUndefined();
  });

  it('goes round whoever does, on the side that is free', () => {
    const bent = line('a', 'b');
    bendLines([bent], [...ends, person('c', 200, 0), person('d', 200, 40)]);
    expect(bent.classes).toContain('bent');
    const way = traceWay({ x: 0, y: 0 }, { x: 400, y: 0 }, bendOf(bent.data));
    expect(distanceTo(way, { x: 200, y: 0 })).toBeGreaterThan(18);
    expect(way[8]?.y).toBeLessThan(0);
  });

  it('may touch all who took part in its meeting', () => {
    const spokes = ['a', 'c'].map((id) => ({ ...line(id, 'm'), classes: ['spoke'] }));
    const meeting = { ...person('m', 400, 0), classes: ['meeting', 'above'] };
    bendLines(spokes, [person('a', 0, 0), person('c', 200, 0), meeting]);
    expect(spokes.some(({ classes }) => classes.includes('bent'))).toBe(false);
  });

  it('has places along its bend', () => {
    const way = traceWay({ x: 0, y: 0 }, { x: 300, y: 0 }, { away: 100, at: 0.5 });
    expect(pointAlong(way, 0)).toEqual({ x: 0, y: 0 });
    expect(pointAlong(way, lengthOf(way) / 2)).toMatchObject({ x: expect.closeTo(150, 0), y: expect.closeTo(50, 0) });
    expect(pointAlong(way, 10_000).x).toBeGreaterThanOrEqual(300);
  });
});

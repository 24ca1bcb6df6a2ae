import { describe, expect, it } from 'vitest';
import { layoutSheet } from '@/app/components/explorer/layout/layout-sheet';
import type { Layout, Place } from '@/app/components/explorer/layout/layout-types';
import { buildElements, type SheetElement } from '@/app/components/explorer/scene/build-elements';
import { buildLines } from '@/app/components/explorer/scene/build-lines';
import { buildScene } from '@/app/components/explorer/scene/build-scene';
import { diffElements } from '@/app/components/explorer/scene/diff-elements';
import { toLayoutInput } from '@/app/components/explorer/scene/layout-input';
import { narrowScene } from '@/app/components/explorer/scene/narrow-scene';
import { placeCounts, placeOfCount } from '@/app/components/explorer/scene/place-counts';
import type { SceneView } from '@/app/components/explorer/scene/scene-types';
import type { GraphNode } from '@/lib/contracts/api';
import { makeGraph } from '@/tests/bench/ui/made-graph';
import { measureByGraphemes, plainTexts } from './fixtures/plain-texts';
import { sampleGraph } from './fixtures/sample-graph';

const JAISHANKAR = 'person:subrahmanyam-jaishankar';
const texts = plainTexts('en');
const nothing: SceneView = { select: null, expand: [] };

function elementsOf(view: SceneView) {
  const scene = buildScene(sampleGraph(), view);
  const layout = layoutSheet(toLayoutInput(scene, { texts, measure: measureByGraphemes, compact: false, fixed: null }));
  return buildElements(narrowScene(scene, view), { layout, texts, measure: measureByGraphemes, view });
}

const nodeAt = (id: string, x: number, y: number): SheetElement => ({
  group: 'nodes',
  data: { id, label: '', size: 28 },
  position: { x, y },
  classes: ['person', 'below'],
});
const emptyScene = buildScene(makeGraph({ people: 0, meetings: 0, gatherings: 0 }), nothing);

const find = (elements: ReturnType<typeof elementsOf>, text: string) =>
  elements.find(({ data }) => data.id.includes(text));

describe('elements of the canvas', () => {
  it('draws islands first, then people, and only lines whose ends are there', () => {
    const elements = elementsOf(nothing);
    const nodes = elements.filter(({ group }) => group === 'nodes');
    expect(nodes[0]?.classes).toEqual(['water']);
    expect(nodes.filter(({ classes }) => classes.includes('gathering'))).toHaveLength(5);
    expect(nodes.filter(({ classes }) => classes.includes('person'))).toHaveLength(21);
    const ids = new Set(nodes.map(({ data }) => data.id));
    const edges = elements.filter(({ group }) => group === 'edges');
    expect(edges).toHaveLength(17);
    expect(edges.every(({ data }) => ids.has(`${data.source}`) && ids.has(`${data.target}`))).toBe(true);
  });

  it('tells the status of a line by class and its sources by width', () => {
    const elements = elementsOf(nothing);
    expect(find(elements, 'fold:person:ararat-mirzoyan')?.classes).toContain('planned');
    expect(find(elements, 'fold:person:baktybek-bekbolotov')?.classes).toContain('disputed');
    expect(find(elements, 'fold:person:rajnath-singh~person:sergei-shoigu')?.data.width).toBe(5);
    expect(find(elements, 'fold:person:rajnath-singh~person:zhang-ming')?.data.width).toBe(2);
  });

  it('draws thousands of lines thinner, in proportion', () => {
    const scene = buildScene(makeGraph({ people: 400, meetings: 1600, gatherings: 0 }), nothing);
    const few = buildScene(makeGraph({ people: 400, meetings: 600, gatherings: 0 }), nothing);
    const widths = (of: typeof scene) => new Set(buildLines(of, nothing).map(({ data }) => data.width));
    expect(scene.folds.length).toBe(1600);
    expect(widths(few)).toEqual(new Set([2, 3.25, 4.25, 5]));
    expect(widths(scene)).toEqual(new Set([1, 1.625, 2.125, 2.5]));
  });

  it('lets a line of several meetings grow with their number, and opens the two who met', () => {
    const line = find(elementsOf(nothing), 'fold:person:sergey-lavrov');
    expect(line?.data).toMatchObject({ width: 3.25, pair: `person:sergey-lavrov,${JAISHANKAR}` });
    const alone = find(elementsOf(nothing), 'fold:person:rajnath-singh~person:zhang-ming');
    expect(alone?.data.pair).toBe('');
    const chosen = elementsOf({ ...nothing, pair: `${JAISHANKAR},person:sergey-lavrov` });
    expect(chosen.filter(({ classes }) => classes.includes('live')).map(({ data }) => data.id)).toEqual([
      line?.data.id,
    ]);
  });

  it('gives a line of several meetings their count', () => {
    const line = find(elementsOf(nothing), 'fold:person:sergey-lavrov');
    expect(line?.data.count).toBe('2');
    expect(line?.classes).toContain('several');
  });

  it('puts the count in the middle of a free line, and beside whoever stands there, at the same place each time', () => {
    const ends = [nodeAt('a', 0, 0), nodeAt('b', 300, 0)];
    const place = (between: SheetElement[]) => {
      const line: SheetElement = {
        group: 'edges',
        data: { id: 'a-b', source: 'a', target: 'b', count: '2' },
        classes: ['several'],
      };
      placeCounts([line], [...ends, ...between], emptyScene, { texts, measure: measureByGraphemes });
      return placeOfCount(line.data, { x: 0, y: 0 }, { x: 300, y: 0 });
    };
    expect(place([])).toEqual({ x: 150, y: 0 });
    const aside = place([nodeAt('c', 150, 0)]);
    expect(aside.y).toBe(0);
    expect(Math.abs(aside.x - 150)).toBeGreaterThan(14);
    expect(place([nodeAt('c', 150, 0)])).toEqual(aside);
    // Where people stand along the whole line, the number leaves it.
    const row = Array.from({ length: 12 }, (_, at) => nodeAt(`r${at}`, at * 26, 0));
    expect(Math.abs(place(row).y)).toBeGreaterThan(14);
  });

  it('marks the selected person, opens the diamonds and makes their lines live', () => {
    const elements = elementsOf({ ...nothing, select: JAISHANKAR });
    expect(find(elements, JAISHANKAR)?.classes).toContain('selected');
    expect(elements.filter(({ classes }) => classes.includes('meeting'))).toHaveLength(10);
    expect(elements.filter(({ classes }) => classes.includes('live'))).toHaveLength(20);
  });

  it('grows people with the root of their held meetings, between 28 and 52', () => {
    const elements = elementsOf(nothing);
    expect(find(elements, 'person:narendra-modi')?.data.size).toBe(28);
    // Two of the ten were only planned.
    expect(find(elements, JAISHANKAR)?.data.size).toBeCloseTo(18 + 10 * Math.sqrt(8));
  });

  it('writes the year over a diamond that does not lie on its own island', () => {
    const graph = sampleGraph();
    const view = { ...nothing, meetings: true };
    const scene = buildScene(graph, view);
    const dated = { ...texts, meetingDate: (_node: GraphNode, isAtHome: boolean) => (isAtHome ? 'home' : 'away') };
    const placed = layoutSheet(
      toLayoutInput(scene, { texts: dated, measure: measureByGraphemes, compact: false, fixed: null }),
    );
    const drawn = (layout: Layout) => buildElements(scene, { layout, texts: dated, measure: measureByGraphemes, view });
    const meeting = graph.nodes.find(({ event }) => event?.kind === 'meeting' && event.gathering);
    const home = placed[meeting?.event?.gathering ?? ''];
    if (!meeting || !home) throw new Error('the sample has lost its gatherings');
    const at = (place: Partial<Place>) => find(drawn({ ...placed, [meeting.key]: { ...home, ...place } }), meeting.key);
    expect(at({})?.data.label).toBe('home');
    expect(at({ x: home.x + (home.w ?? 0) })?.data.label).toBe('away');
    expect(find(drawn(placed), 'meeting:')?.data.label).toMatch(/home|away/);
  });

  it('keeps title, place and date of a folded island over what it holds', () => {
    const key = 'gathering:sco-defence-ministers-2023-04-new-delhi';
    const folded = elementsOf({ ...nothing, fold: [key] });
    const caption = find(folded, `${key}#place`);
    expect(`${caption?.data.label}`.split('\n')).toEqual(['New Delhi, 2023-04', '6 people, 5 meetings']);
    const land = folded.find(({ data }) => data.id === key);
    expect(Number(land?.data.h)).toBeGreaterThan(3 * 14);
  });

  it('puts people of several gatherings at sea and the others on land', () => {
    const elements = elementsOf(nothing);
    expect(find(elements, 'person:sergey-lavrov')?.classes).toContain('on-land');
    expect(find(elements, JAISHANKAR)?.classes).not.toContain('on-land');
  });
});

describe('the way from one picture to the next', () => {
  it('touches nothing when nothing changed', () => {
    expect(diffElements(elementsOf(nothing), elementsOf(nothing))).toEqual({ added: [], changed: [], removed: [] });
  });

  it('selecting moves nobody: lines give way to diamonds and one person changes', () => {
    const diff = diffElements(elementsOf(nothing), elementsOf({ ...nothing, select: JAISHANKAR }));
    expect(diff.removed).toHaveLength(9);
    expect(diff.removed.every((id) => id.startsWith('fold:'))).toBe(true);
    expect(diff.added).toHaveLength(30);
    expect(diff.changed.map(({ data }) => data.id)).toEqual([JAISHANKAR]);
  });

  it('goes back to where it came from', () => {
    const there = elementsOf({ ...nothing, select: JAISHANKAR });
    const back = diffElements(there, elementsOf(nothing));
    expect(back.added).toHaveLength(9);
    expect(back.removed).toHaveLength(30);
  });
});

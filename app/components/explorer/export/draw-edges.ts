// Lines of the sheet as marks: solid, dashed, dotted, and in survey ink where sources disagree.
import type { SheetTheme } from '../canvas/sheet-theme';
import { countSize, placeOfCount } from '../scene/place-counts';
import type { SheetElement } from '../scene/sheet-element';
import { bendOf, controlOf } from '../scene/trace-way';
import { curvePath, linePath, type Mark, rectPath } from './marks';

type Colours = SheetTheme['colours'];
type Point = { x: number; y: number };
type Places = ReadonlyMap<string, Point>;

const DASHES: Record<string, number[]> = { planned: [7, 5], cancelled: [1.5, 5], disputed: [10, 3, 2, 3] };

/** A line between two nodes that have places, with how many meetings it stands for. */
export function drawEdge({ data, classes }: SheetElement, places: Places, colours: Colours): Mark[] {
  const [a, b] = [places.get(`${data.source}`), places.get(`${data.target}`)];
  if (!a || !b) return [];
  const has = (name: string) => classes.includes(name);
  const state = Object.keys(DASHES).find(has);
  const bend = bendOf(data);
  const d = bend ? curvePath(a, controlOf(a, b, bend), b) : linePath(a.x, a.y, b.x, b.y);
  const glow: Mark[] = has('trail')
    ? [{ kind: 'shape', d, fill: null, stroke: colours.beacon, width: Number(data.width) + 8, opacity: 0.5 }]
    : [];
  const line: Mark = {
    kind: 'shape',
    d,
    fill: null,
    stroke: strokeOf(has, colours),
    width: Number(data.width),
    ...(state && { dash: DASHES[state] ?? [] }),
    ...(state === 'cancelled' && { isRound: true }),
  };
  return [...glow, line, ...drawCount(data, a, b, colours)];
}

function strokeOf(has: (name: string) => boolean, colours: Colours): string {
  if (has('disputed')) return colours.survey;
  if (has('office')) return colours.coast;
  return has('live') || has('trail') ? colours.route : colours['ink-3'];
}

function drawCount(data: SheetElement['data'], a: Point, b: Point, colours: Colours): Mark[] {
  const count = `${data.count ?? ''}`;
  if (!count) return [];
  const { x, y } = placeOfCount(data, a, b);
  const { w, h } = countSize(count);
  return [
    { kind: 'shape', d: rectPath(x, y, [w, h], 4), fill: colours.raised, stroke: colours['ink-3'], width: 1 },
    {
      kind: 'text',
      x,
      y: y + 4.2,
      text: count,
      size: 12,
      weight: 700,
      face: 'sans',
      fill: colours.ink,
      anchor: 'middle',
    },
  ];
}

// What the marks of a picture mean, beside the picture: only of what occurs in it, and drawn by what draws the sheet itself.
import type { SheetTheme } from '../canvas/sheet-theme';
import { REGIONS, type Region } from '../scene/regions';
import type { SheetElement } from '../scene/sheet-element';
import { drawEdge } from './draw-edges';
import { drawNode } from './draw-nodes';
import { type Box, type Mark, rectPath, type TextMark } from './marks';

const NODES = ['person', 'country', 'meeting', 'doubtful', 'gathering'] as const;
const LINES = ['held', 'planned', 'cancelled', 'disputed'] as const;

/** The words of the key in the reader's language. */
export type KeyWords = Record<(typeof NODES)[number] | (typeof LINES)[number] | 'several', string> & {
  regions: Partial<Record<Region, string>>;
};

interface KeyDrawing {
  words: KeyWords;
  colours: SheetTheme['colours'];
  width: (mark: Pick<TextMark, 'text' | 'size'>) => number;
}

interface Sign {
  label: string;
  /** Width of the sign. */
  span: number;
  draw: (x: number, y: number) => Mark[];
}

const SIZE = 12;
const ROW = 22;
const GAP = 6;
const BETWEEN = 18;

/** The key in rows from the upper left corner of a box as wide as it; nothing of it lies below `bottom`. */
export function drawKey(
  elements: SheetElement[],
  [left, top, right]: Box,
  { words, colours, width }: KeyDrawing,
): { marks: Mark[]; bottom: number } {
  let [x, y] = [left, top + ROW / 2];
  const marks = listSigns(elements, words, colours).flatMap(({ label, span, draw }) => {
    const whole = span + GAP + width({ text: label, size: SIZE });
    if (x > left && x + whole > right) [x, y] = [left, y + ROW];
    const at = x;
    x += whole + BETWEEN;
    const text: Mark = {
      ...{ kind: 'text', x: at + span + GAP, y: y + SIZE * 0.35, text: label, size: SIZE, weight: 400 },
      ...{ face: 'sans', fill: colours['ink-2'], anchor: 'start' },
    };
    return [...draw(at, y), text];
  });
  return { marks, bottom: marks.length === 0 ? top : y + ROW / 2 };
}

function listSigns(elements: SheetElement[], words: KeyWords, colours: SheetTheme['colours']): Sign[] {
  const [nodes, edges] = [elements.filter(({ group }) => group === 'nodes'), elements.filter(isLine)];
  const occurs = (name: string) => nodes.some(({ classes }) => classes.includes(name));
  const regions = REGIONS.filter((region) => nodes.some(({ data }) => data.region === region));
  return [
    ...NODES.filter(occurs).map((name) => nodeSign(name, words[name], colours)),
    ...LINES.filter((name) => edges.some(({ classes }) => stateOf(classes) === name)).map((name) =>
      lineSign([name], words[name], colours),
    ),
    ...(edges.some(({ classes }) => classes.includes('several'))
      ? [lineSign(['several'], words.several, colours)]
      : []),
    ...regions.map((region) => nodeSign('person', words.regions[region] ?? region, colours, region)),
  ];
}

const isLine = ({ group, classes }: SheetElement) => group === 'edges' && !classes.includes('office');
const stateOf = (classes: string[]) => LINES.find((name) => classes.includes(name)) ?? 'held';

function nodeSign(
  name: (typeof NODES)[number],
  label: string,
  colours: SheetTheme['colours'],
  region: Region = 'elsewhere',
): Sign {
  const kind = name === 'doubtful' ? ['meeting', 'doubtful'] : [name];
  const span = name === 'gathering' ? 26 : 14;
  const data = { id: '', code: '', region, size: 13, w: span, h: 14 };
  const classes = [...kind, `region-${region}`];
  const draw = (x: number, y: number) =>
    drawNode({ group: 'nodes', data, position: { x: x + span / 2, y }, classes }, colours).map((mark): Mark => {
      const d = smallPath(name, x, y);
      return d === null || mark.kind === 'text' ? mark : { ...mark, d };
    });
  return { label, span, draw };
}

/** What is too large for the key as it stands on the sheet, or too round when it is small. */
function smallPath(name: string, x: number, y: number): string | null {
  if (name === 'country') return rectPath(x + 7, y, [12, 12], 3);
  return name === 'gathering' ? rectPath(x + 13, y, [26, 14], 5) : null;
}

function lineSign(classes: string[], label: string, colours: SheetTheme['colours']): Sign {
  const span = 34;
  const isSeveral = classes.includes('several');
  const data = {
    id: '',
    source: 'a',
    target: 'b',
    width: 2,
    count: isSeveral ? '3' : '',
    along: span / 2,
    dx: 0,
    dy: 0,
  };
  const draw = (x: number, y: number) => {
    const ends = new Map([
      ['a', { x, y }],
      ['b', { x: x + span, y }],
    ]);
    return drawEdge({ group: 'edges', data, classes }, ends, colours);
  };
  return { label, span, draw };
}

import type { Language } from '@/lib/contracts/vocabulary';
import type { SheetTheme } from '../canvas/sheet-theme';
import type { SheetElement } from '../scene/sheet-element';
import { drawEdge } from './draw-edges';
import { drawKey, type KeyWords } from './draw-key';
import { drawLabel } from './draw-labels';
import { drawNode } from './draw-nodes';
import type { Box, Mark, TextMark } from './marks';

export interface SheetPicture {
  marks: Mark[];
  /** What the picture covers, its caption included. */
  box: Box;
  /** Ground of the sheet. */
  ground: string;
}

export interface Caption {
  title: string;
  /** What is drawn. */
  counts: string;
  /** What is there and not drawn; empty when that is nothing. */
  left: string;
  /** Where the picture is from and of which day. */
  source: string;
}

interface DrawOptions {
  colours: SheetTheme['colours'];
  language: Language;
  caption: Caption;
  key: KeyWords;
  /** Width of a text in pixels. */
  width: (mark: Pick<TextMark, 'text' | 'size'>) => number;
}

const MARGIN = 32;
const HEAD = 64;
const FOOT = 34;
/** Line of the caption; a narrower picture is made as wide as this, so that the key stands in few rows. */
const LINE = 20;
const LEAST_WIDTH = 560;
/** From the lowest to the uppermost, as on the canvas. */
const ORDER = [
  'water',
  'gathering',
  'office',
  'edge',
  'several',
  'caption',
  'meeting',
  'folded',
  'body',
  'selected',
] as const;

/** All elements of the sheet as marks, with title, counts, key and source around them. Pure. */
export function drawSheet(elements: SheetElement[], options: DrawOptions): SheetPicture {
  const { colours, language, caption, key, width } = options;
  const places = new Map(elements.flatMap(({ data, position }) => (position ? [[data.id, position] as const] : [])));
  const sorted = elements.toSorted((a, b) => levelOf(a) - levelOf(b));
  const marks = sorted.flatMap((element): Mark[] =>
    element.group === 'edges'
      ? drawEdge(element, places, colours)
      : [...drawNode(element, colours), ...drawLabel(element, colours, language)],
  );
  const inner = boundsOf(elements, marks, width);
  // Whole units, so that drawings and pictures of any fineness have one size.
  const [left, top, right, bottom] = inner.map(Math.round) as Box;
  const head = caption.left ? HEAD + LINE : HEAD;
  const far = Math.max(right + MARGIN, left - MARGIN + LEAST_WIDTH);
  const inKey: Box = [left - MARGIN + LINE, bottom + MARGIN, far - LINE, bottom + MARGIN];
  const legend = drawKey(elements, inKey, { words: key, colours, width });
  const box: Box = [left - MARGIN, top - MARGIN - head, far, Math.round(legend.bottom) + FOOT];
  return { marks: [...marks, ...drawCaption(caption, box, colours), ...legend.marks], box, ground: colours.sea };
}

function levelOf({ group, classes }: SheetElement): number {
  const has = (name: string) => classes.includes(name);
  if (group === 'edges') return ORDER.indexOf(has('office') ? 'office' : has('several') ? 'several' : 'edge');
  if (has('folded')) return ORDER.indexOf('folded');
  const ground = (['water', 'gathering', 'caption'] as const).find(has);
  if (ground) return ORDER.indexOf(ground);
  if (has('selected')) return ORDER.indexOf('selected');
  return ORDER.indexOf(has('meeting') ? 'meeting' : 'body');
}

function boundsOf(elements: SheetElement[], marks: Mark[], width: DrawOptions['width']): Box {
  const box: Box = [0, 0, 0, 0];
  const take = (x: number, y: number, reach: number) => {
    box[0] = Math.min(box[0], x - reach);
    box[1] = Math.min(box[1], y - reach);
    box[2] = Math.max(box[2], x + reach);
    box[3] = Math.max(box[3], y + reach);
  };
  for (const { position, data } of elements) {
    if (!position) continue;
    const [w, h] = [Number(data.w ?? data.size ?? 14) / 2, Number(data.h ?? data.size ?? 14) / 2];
    take(position.x - w, position.y - h, 0);
    take(position.x + w, position.y + h, 0);
  }
  for (const mark of marks) {
    if (mark.kind !== 'text') continue;
    const w = width(mark);
    const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - w : mark.x - w / 2;
    take(left, mark.y, mark.size);
    take(left + w, mark.y, mark.size);
  }
  return box;
}

function drawCaption({ title, counts, left, source }: Caption, box: Box, colours: SheetTheme['colours']): Mark[] {
  const words = { kind: 'text' as const, x: box[0] + 20, anchor: 'start' as const, fill: colours['ink-2'] };
  return [
    { ...words, y: box[1] + 34, text: title, size: 20, weight: 600, face: 'serif', fill: colours.ink },
    { ...words, y: box[1] + 55, text: counts, size: 14, weight: 400, face: 'sans' },
    ...(left ? [{ ...words, y: box[1] + 55 + LINE, text: left, size: 14, weight: 400, face: 'sans' as const }] : []),
    { ...words, y: box[3] - 14, text: source, size: 12, weight: 400, face: 'sans' },
  ];
}

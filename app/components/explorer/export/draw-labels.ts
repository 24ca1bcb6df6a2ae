// Words of the sheet as marks, where the canvas has them.
import type { Language } from '@/lib/contracts/vocabulary';
import type { SheetTheme } from '../canvas/sheet-theme';
import { LABEL_GAP } from '../layout/box-index';
import { DATE_GAP } from '../layout/place-meetings';
import type { SheetElement } from '../scene/sheet-element';
import { fontSize, lineHeight, type TextStyle } from '../scene/sheet-texts';
import type { TextMark } from './marks';

type Colours = SheetTheme['colours'];

/** The lines of text that belong to a node. */
export function drawLabel(element: SheetElement, colours: Colours, language: Language): TextMark[] {
  const { position, classes, data } = element;
  const lines = `${data.label ?? ''}`.split('\n').filter(Boolean);
  if (!position || lines.length === 0 || classes.includes('water') || classes.includes('gathering')) return [];
  if (classes.includes('caption')) return drawInside(element, colours, language);
  const isMeeting = classes.includes('meeting');
  if (isMeeting && classes.includes('bare')) return [];
  const style: TextStyle = isMeeting ? 'date' : classes.includes('selected') ? 'picked' : 'name';
  const size = fontSize(style, language);
  const step = size * lineHeight(language);
  const r = isMeeting ? 6.5 : Number(data.size) / 2;
  const place = placeLines(classes, {
    ...position,
    r,
    gap: isMeeting ? DATE_GAP : LABEL_GAP,
    height: lines.length * step,
  });
  const mark = {
    kind: 'text' as const,
    size,
    weight: classes.includes('selected') ? 700 : isMeeting ? 600 : 500,
    face: 'sans' as const,
    fill: classes.includes('disputed') ? colours.survey : colours.ink,
    halo: classes.includes('on-land') ? colours.land : colours.sea,
  };
  return lines.map((text, index) => ({
    ...mark,
    text,
    x: place.x,
    y: place.top + step * index + step / 2 + size * 0.35,
    anchor: place.anchor,
  }));
}

interface Body {
  x: number;
  y: number;
  r: number;
  gap: number;
  height: number;
}

/** Where the lines of a label stand: beside, over or under the body. */
function placeLines(
  classes: string[],
  { x, y, r, gap, height }: Body,
): { x: number; top: number; anchor: TextMark['anchor'] } {
  if (classes.includes('left')) return { x: x - r - gap, top: y - height / 2, anchor: 'end' };
  if (classes.includes('right')) return { x: x + r + gap, top: y - height / 2, anchor: 'start' };
  const top = classes.includes('above') ? y - r - gap - height : y + r + gap;
  return { x, top, anchor: 'middle' };
}

/** Title, place and counts of an island hang from its upper left corner. */
function drawInside({ position, classes, data }: SheetElement, colours: Colours, language: Language): TextMark[] {
  const isTitle = classes.includes('title');
  const size = fontSize(isTitle ? 'title' : 'place', language);
  const { x, y } = position ?? { x: 0, y: 0 };
  const [w, h] = [Number(data.w), Number(data.h)];
  // The offsets lead from the lower right corner to where the words begin.
  const left = x + w / 2 + Number(data.dx);
  const top = y + h / 2 + Number(data.dy);
  const step = size * lineHeight(language);
  return `${data.label ?? ''}`.split('\n').map((text, index) => ({
    kind: 'text',
    x: left,
    y: top + step * (index + 0.82),
    text,
    size,
    weight: isTitle ? 600 : 400,
    face: isTitle ? 'serif' : 'sans',
    fill: isTitle ? colours.ink : colours['ink-2'],
    halo: colours.land,
    anchor: 'start',
  }));
}

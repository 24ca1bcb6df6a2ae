// Where nodes and their words lie on the sheet, in pixels at zoom 1.
import { labelRect, rectAround } from '../layout/box-index';
import type { Rect, Side } from '../layout/layout-types';
import { DATE_GAP, DIAMOND } from '../layout/place-meetings';
import { sizeOf, withRoom } from './layout-input';
import type { ElementContext, SheetElement } from './sheet-element';

export type Words = Pick<ElementContext, 'texts' | 'measure'>;

/** What a node covers: itself and its words. Of an island only the words, for lines run over its land. */
export function coverOf(node: SheetElement, words: Words): Rect[] {
  const { data, position, classes } = node;
  if (!position || classes.includes('water')) return [];
  const { x, y } = position;
  const [w, h] = [Number(data.w), Number(data.h)];
  if (classes.includes('gathering')) return classes.includes('folded') ? [rectAround(x, y, w, h)] : [];
  const lines = `${data.label}`.split('\n');
  if (classes.includes('caption')) {
    const label = sizeOf(lines, classes.includes('title') ? 'title' : 'place', words);
    const [left, top] = [x + w / 2 + Number(data.dx), y + h / 2 + Number(data.dy)];
    return [{ x1: left, y1: top, x2: left + label.w, y2: top + label.h }];
  }
  if (classes.includes('meeting'))
    return [diamondRect(node), ...(classes.includes('bare') ? [] : [dateRect(node, words)])];
  const radius = Number(data.size) / 2;
  const label = withRoom(sizeOf(lines, classes.includes('selected') ? 'picked' : 'name', words));
  return [rectAround(x, y, radius * 2 + 4, radius * 2 + 4), labelRect({ x, y, side: sideOf(classes) }, radius, label)];
}

/** Room for a diamond. */
export function diamondRect({ position }: SheetElement): Rect {
  return rectAround(position?.x ?? 0, position?.y ?? 0, DIAMOND * 2 + 4, DIAMOND * 2 + 4);
}

/** Room for the date of a diamond, whether it is written or not. */
export function dateRect({ data, position, classes }: SheetElement, words: Words): Rect {
  const place = { x: position?.x ?? 0, y: position?.y ?? 0, side: sideOf(classes) };
  return labelRect(place, DIAMOND, sizeOf([`${data.label}`], 'date', words), DATE_GAP);
}

function sideOf(classes: string[]): Side {
  return classes.find((name): name is Side => ['left', 'right', 'above'].includes(name)) ?? 'below';
}

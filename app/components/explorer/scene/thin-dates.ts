// Where many meetings lie close together, some go without their date: words that lie on each other say nothing.
import { BoxIndex } from '../layout/box-index';
import type { Rect } from '../layout/layout-types';
import { coverOf, dateRect, diamondRect, type Words } from './cover-of';
import type { SheetElement } from './sheet-element';

/** Between two dates in a row, which would otherwise read as one and are drawn with a rim of 3, and between two lines: signs reach over and under the letters. */
const APART = { x: 7, y: 2 };
/** Words over and under each other need more: they are drawn with a rim, and dates nearer to their diamonds than their rectangles. */
const LINE_GAP = 6;

interface Dated {
  node: SheetElement;
  isChosen: boolean;
  /** On how many other dates this one would lie. */
  crowd: number;
}

/**
 * Turns dates to the other side of their diamond, or takes them off (`bare`), where they would lie on a name, a node or another
 * date. What is selected or on a path keeps its date, then those come first in whose way the fewest stand. The same picture keeps
 * the same dates; a pointer on the diamond or the focus shows one that is not written.
 */
export function thinDates(nodes: SheetElement[], words: Words): void {
  const meetings = nodes.filter(({ classes, data }) => classes.includes('meeting') && data.label !== '');
  if (meetings.length === 0) return;
  const taken = new BoxIndex();
  for (const node of nodes) {
    if (node.classes.includes('meeting')) taken.add(diamondRect(node));
    else for (const rect of coverOf(node, words)) taken.add(lineOf(rect));
  }
  for (const { node, isChosen } of inOrder(meetings, words)) {
    const free = [node.classes, turned(node.classes)].find((classes) =>
      isFree(withMargin(dateRect({ ...node, classes }, words)), node, taken),
    );
    node.classes = free ?? (isChosen ? node.classes : [...node.classes, 'bare']);
    if (free || isChosen) taken.add(lineOf(dateRect(node, words)));
  }
}

function inOrder(meetings: SheetElement[], words: Words): Dated[] {
  const dates = new BoxIndex();
  for (const node of meetings) dates.add(dateRect(node, words));
  const dated = meetings.map((node) => ({
    node,
    isChosen: node.classes.includes('selected') || node.classes.includes('trail'),
    crowd: dates.countHits(withMargin(dateRect(node, words))),
  }));
  return dated.sort(
    (a, b) =>
      Number(b.isChosen) - Number(a.isChosen) || a.crowd - b.crowd || (a.node.data.id < b.node.data.id ? -1 : 1),
  );
}

/** Free but for the diamond that the date belongs to. */
function isFree(rect: Rect, node: SheetElement, taken: BoxIndex): boolean {
  const own = diamondRect(node);
  return [...taken.listHits(rect)].every((hit) => hit.x1 === own.x1 && hit.y1 === own.y1 && hit.x2 === own.x2);
}

function turned(classes: string[]): string[] {
  return classes.map((name) => (name === 'above' ? 'below' : name === 'below' ? 'above' : name));
}

const lineOf = (rect: Rect): Rect => ({ ...rect, y1: rect.y1 - LINE_GAP, y2: rect.y2 + LINE_GAP });

function withMargin({ x1, x2, y1, y2 }: Rect): Rect {
  return { x1: x1 - APART.x, x2: x2 + APART.x, y1: y1 - APART.y, y2: y2 + APART.y };
}

import type { Core, ElementDefinition, NodeCollection } from 'cytoscape';
import { useLayoutEffect, useRef } from 'react';
import type { SheetElement } from '../scene/build-elements';
import { diffElements } from '../scene/diff-elements';
import { growNodes } from './grow-nodes';
import { useSheet } from './sheet-context';
import { styleAnew } from './style-anew';

/** So many new elements at once, then a frame for the reader; an empty sheet is filled in one go. */
const CHUNK = 40;

interface ElementsControllerProps {
  elements: SheetElement[];
  /** The node that was expanded last: what is new grows out of it. Null without any. */
  origin: string | null;
}

/** Brings the canvas to a list of elements: only what differs is touched, and much that is new comes in portions. */
export function ElementsController({ elements, origin }: ElementsControllerProps) {
  const sheet = useSheet();
  const shown = useRef(new Map<string, SheetElement>());
  useLayoutEffect(() => {
    if (sheet.elements().empty()) shown.current.clear();
    const isFirst = shown.current.size === 0;
    const chunk = isFirst ? elements.length : CHUNK;
    const waiting = applyDiff(sheet, shown.current, elements);
    let frame = 0;
    const addNext = () => {
      const next = waiting.splice(0, chunk);
      const nodes = addElements(sheet, next);
      if (!isFirst && origin) growOutOf(sheet.getElementById(origin).nodes(), nodes);
      for (const element of next) shown.current.set(element.data.id, element);
      frame = waiting.length > 0 ? requestAnimationFrame(addNext) : 0;
    };
    addNext();
    return () => cancelAnimationFrame(frame);
  }, [sheet, elements, origin]);
  return null;
}

/**
 * Adds all and answers with the nodes. They get their looks before their lines are there: with each property that gives a node
 * another outline, Cytoscape goes through the lines that it has.
 */
function addElements(sheet: Core, elements: SheetElement[]): NodeCollection {
  const of = (group: SheetElement['group']) => elements.filter((one) => one.group === group).map(toDefinition);
  return styleAnew(sheet, elements, () => {
    const nodes = sheet.add(of('nodes')) as NodeCollection;
    for (const node of nodes) node.numericStyle('width');
    for (const edge of sheet.add(of('edges'))) edge.numericStyle('width');
    return nodes;
  });
}

/** Islands do not grow: they are ground, and what stands on them would float. */
function growOutOf(origin: NodeCollection, added: NodeCollection): void {
  if (origin.nonempty()) growNodes(added.not('.water, .gathering, .caption'), { ...origin.first().position() });
}

/** Takes out and changes at once; answers with what is still to be added, lines after what they join. */
function applyDiff(sheet: Core, shown: Map<string, SheetElement>, after: SheetElement[]): SheetElement[] {
  const { added, changed, removed } = diffElements([...shown.values()], after);
  sheet.batch(() => {
    for (const id of removed) {
      sheet.getElementById(id).remove();
      shown.delete(id);
    }
    for (const element of changed) {
      changeElement(sheet, element);
      shown.set(element.data.id, element);
    }
  });
  return added;
}

function changeElement(sheet: Core, { data, position, classes }: SheetElement): void {
  const element = sheet.getElementById(data.id);
  element.data(data);
  element.classes(classes);
  // One that is still on its way goes where it belongs now.
  if (position)
    element
      .stop(true)
      .nodes()
      .positions(() => position);
}

function toDefinition({ isGround, classes, ...element }: SheetElement): ElementDefinition {
  const ground = isGround ? { grabbable: false, pannable: true, selectable: false } : { selectable: false };
  return { ...element, ...ground, classes: classes.join(' ') };
}

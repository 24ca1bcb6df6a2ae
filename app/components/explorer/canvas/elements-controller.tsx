import type { Core, ElementDefinition } from 'cytoscape';
import { useLayoutEffect, useRef } from 'react';
import type { SheetElement } from '../scene/build-elements';
import { diffElements } from '../scene/diff-elements';
import { useSheet } from './sheet-context';

/** So many new elements at once, then a frame for the reader; an empty sheet is filled in one go. */
const CHUNK = 40;

/** Brings the canvas to a list of elements: only what differs is touched, and much that is new comes in portions. */
export function ElementsController({ elements }: { elements: SheetElement[] }) {
  const sheet = useSheet();
  const shown = useRef(new Map<string, SheetElement>());
  useLayoutEffect(() => {
    if (sheet.elements().empty()) shown.current.clear();
    const chunk = shown.current.size === 0 ? elements.length : CHUNK;
    const waiting = applyDiff(sheet, shown.current, elements);
    let frame = 0;
    const addNext = () => {
      const next = waiting.splice(0, chunk);
      sheet.add(next.map(toDefinition));
      for (const element of next) shown.current.set(element.data.id, element);
      frame = waiting.length > 0 ? requestAnimationFrame(addNext) : 0;
    };
    addNext();
    return () => cancelAnimationFrame(frame);
  }, [sheet, elements]);
  return null;
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
  if (position) element.nodes().positions(() => position);
}

function toDefinition({ isGround, classes, ...element }: SheetElement): ElementDefinition {
  const ground = isGround ? { grabbable: false, pannable: true, selectable: false } : { selectable: false };
  return { ...element, ...ground, classes: classes.join(' ') };
}

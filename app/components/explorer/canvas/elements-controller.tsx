import type { Core, ElementDefinition } from 'cytoscape';
import { useLayoutEffect, useRef } from 'react';
import type { SheetElement } from '../scene/build-elements';
import { diffElements } from '../scene/diff-elements';
import { useSheet } from './sheet-context';

/** Brings the canvas to a list of elements: only what differs is touched, in one batch. */
export function ElementsController({ elements }: { elements: SheetElement[] }) {
  const sheet = useSheet();
  const shown = useRef<SheetElement[]>([]);
  useLayoutEffect(() => {
    applyDiff(sheet, sheet.elements().empty() ? [] : shown.current, elements);
    shown.current = elements;
  }, [sheet, elements]);
  return null;
}

function applyDiff(sheet: Core, before: SheetElement[], after: SheetElement[]): void {
  const { added, changed, removed } = diffElements(before, after);
  sheet.batch(() => {
    for (const id of removed) sheet.getElementById(id).remove();
    sheet.add(added.map(toDefinition));
    for (const { data, position, classes } of changed) {
      const element = sheet.getElementById(data.id);
      element.data(data);
      element.classes(classes);
      if (position) element.nodes().positions(() => position);
    }
  });
}

function toDefinition({ isGround, classes, ...element }: SheetElement): ElementDefinition {
  const ground = isGround ? { grabbable: false, pannable: true, selectable: false } : { selectable: false };
  return { ...element, ...ground, classes: classes.join(' ') };
}

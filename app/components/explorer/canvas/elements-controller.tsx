import type { Core } from 'cytoscape';
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
    sheet.add(added.map((element) => ({ ...element, classes: element.classes.join(' ') })));
    for (const { data, position, classes } of changed) {
      const element = sheet.getElementById(data.id);
      element.data(data);
      element.classes(classes);
      if (position) element.nodes().positions(() => position);
    }
  });
}

import type { SheetElement } from './build-elements';

export interface ElementDiff {
  added: SheetElement[];
  changed: SheetElement[];
  removed: string[];
}

/** What has to happen to get from one list of elements to the next; equal elements are not touched. */
export function diffElements(before: SheetElement[], after: SheetElement[]): ElementDiff {
  const old = new Map(before.map((element) => [element.data.id, element]));
  const next = new Set(after.map((element) => element.data.id));
  const diff: ElementDiff = { added: [], changed: [], removed: [...old.keys()].filter((id) => !next.has(id)) };
  for (const element of after) {
    const previous = old.get(element.data.id);
    if (!previous) diff.added.push(element);
    else if (!isSame(previous, element)) diff.changed.push(element);
  }
  return diff;
}

function isSame(a: SheetElement, b: SheetElement): boolean {
  return JSON.stringify([a.data, a.position, a.classes]) === JSON.stringify([b.data, b.position, b.classes]);
}

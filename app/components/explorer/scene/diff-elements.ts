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
  return (
    a === b ||
    (a.position?.x === b.position?.x &&
      a.position?.y === b.position?.y &&
      a.classes.join(' ') === b.classes.join(' ') &&
      hasSameValues(a.data, b.data) &&
      hasSameValues(b.data, a.data))
  );
}

function hasSameValues(a: SheetElement['data'], b: SheetElement['data']): boolean {
  for (const name in a) if (a[name] !== b[name]) return false;
  return true;
}

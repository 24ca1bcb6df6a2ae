import type { Core } from 'cytoscape';
import { createContext, useContext } from 'react';

/** The mounted canvas, null before it is there. */
export const SheetContext = createContext<Core | null>(null);

/** The canvas for what lives inside `SheetCanvas`. @throws when used elsewhere */
export function useSheet(): Core {
  const sheet = useContext(SheetContext);
  if (!sheet) throw new Error('useSheet is only for children of SheetCanvas');
  return sheet;
}

/** The key of the thing that an element on the canvas stands for; water and captions belong to their island. */
export function keyOfElement(id: string): string {
  return id.replace(/#(?:place|title|water)$/, '');
}

import { useMemo } from 'react';
import { useExplorer } from './explorer-context';
import type { Narrowing } from './narrow-rows';

/** What is taken out of the picture. A focus on what is not in it counts as none, as on the sheet; before the picture is there, nobody knows. */
export function useNarrowing(): Narrowing {
  const { address, graph, nodes } = useExplorer();
  const { hide, off } = address;
  const focus = address.focus && (!graph || nodes.has(address.focus)) ? address.focus : null;
  return useMemo(() => ({ hide, off, focus }), [hide, off, focus]);
}

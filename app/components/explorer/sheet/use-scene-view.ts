import { useMemo } from 'react';
import type { SceneView } from '../scene/scene-types';
import { parseExpansion } from '../state/expansion';
import { useExplorer } from '../state/explorer-context';
import { readPins } from '../state/pins';
import { listTrail } from '../state/use-path';

/** What of the address says how the graph is drawn; the same object until one of these changes. */
export function useSceneView(): SceneView {
  const { address, path } = useExplorer();
  const { select, expand, meetings, fold, hide, focus, off, confidence, pin } = address;
  const pair = address.pair?.join();
  const chains = address.path ? path.data : undefined;
  return useMemo(() => {
    const offices = expand.flatMap((item) => {
      const expansion = parseExpansion(item);
      return expansion && (expansion.kind === null || expansion.kind === 'offices') ? [expansion.key] : [];
    });
    const trail = chains ? listTrail(chains) : undefined;
    const pinned = new Set(Object.keys(readPins(pin)));
    return {
      select,
      expand: offices,
      meetings,
      fold,
      hide,
      focus,
      off,
      confidence,
      pinned,
      ...(pair && { pair }),
      ...(trail && { trail }),
    };
  }, [select, expand, meetings, fold, hide, focus, off, confidence, pin, pair, chains]);
}

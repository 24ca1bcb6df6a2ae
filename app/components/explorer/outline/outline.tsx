import { useTranslations } from 'next-intl';
import { memo, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { GraphResponse } from '@/lib/contracts/api';
import { buildScene } from '../scene/build-scene';
import { narrowScene } from '../scene/narrow-scene';
import type { SceneView } from '../scene/scene-types';
import { useSceneView } from '../sheet/use-scene-view';
import { useExplorer } from '../state/explorer-context';
import { buildTree } from './build-tree';
import { OutlineContext } from './outline-context';
import { OutlineItem } from './outline-item';
import { useTreeKeys } from './use-tree-keys';

/**
 * The same graph as a tree: gatherings, their meetings, who took part, in step with the canvas and the selection. Beside the canvas
 * it shows itself while the keyboard is in it. It is long, so it follows the canvas a little later and never keeps it waiting.
 */
export function Outline({ isFull = false }: { isFull?: boolean }) {
  const { address, graph, select } = useExplorer();
  const shown = useDeferredValue(graph);
  const view = useDeferredValue(useSceneView());
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const turn = useCallback(
    (id: string) =>
      setTurned((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id]))),
    [],
  );
  const nodes = useMemo(() => new Map(shown?.nodes.map((node) => [node.key, node])), [shown]);
  const state = useMemo(
    () => ({ current: address.select, select, turned, turn, nodes }),
    [address.select, select, turned, turn, nodes],
  );
  if (!shown) return null;
  return (
    <OutlineContext value={state}>
      <OutlineTree graph={shown} view={view} isFull={isFull} onTurn={turn} />
    </OutlineContext>
  );
}

interface OutlineTreeProps {
  graph: GraphResponse;
  view: SceneView;
  isFull: boolean;
  onTurn: (id: string) => void;
}

const OutlineTree = memo(function OutlineTree({ graph, view, isFull, onTurn }: OutlineTreeProps) {
  const t = useTranslations('explorer');
  const scene = useMemo(() => narrowScene(buildScene(graph, view), { ...view, fold: [] }), [graph, view]);
  const items = useMemo(() => buildTree(scene, graph.edges), [scene, graph]);
  const list = useRef<HTMLElement>(null);
  const keys = useTreeKeys(list, onTurn);
  if (scene.persons.length === 0) return null;
  return (
    <nav
      ref={list}
      className="outline"
      id={isFull ? undefined : 'outline'}
      tabIndex={-1}
      aria-label={t('outline')}
      {...keys}
    >
      <h2>{t('outline')}</h2>
      <div role="tree" aria-label={t('outline')}>
        {items.map((item) => (
          <OutlineItem key={item.id} item={item} level={1} />
        ))}
      </div>
    </nav>
  );
});

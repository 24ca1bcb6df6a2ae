import type { NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import type { GraphSteps } from '../state/use-graph-steps';
import { findFocused } from './keyboard-controller';
import { keyOfElement, useSheet } from './sheet-context';

interface StepsControllerProps {
  steps: GraphSteps;
  isPinned: (key: string) => boolean;
  focus: string | null;
}

/** Letters that do something to the node in focus: E expands, H hides, P pins, F shows it with its neighbours alone. */
export function StepsController({ steps, isPinned, focus }: StepsControllerProps) {
  const sheet = useSheet();
  useEffect(() => {
    const host = sheet.container();
    const acts: Record<string, (key: string, node: NodeSingular) => void> = {
      e: (key, node) => (node.is('.gathering') ? steps.toggleFold(key) : steps.toggleExpand(key)),
      h: (key) => steps.hide(key),
      p: (key, node) => node.is('.gathering') || steps.pin(key, isPinned(key) ? null : node.position()),
      f: (key) => steps.focus(focus === key ? null : key),
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const act = acts[event.key.toLowerCase()];
      const node = act ? findFocused(sheet) : null;
      if (!act || !node) return;
      act(keyOfElement(node.id()), node);
      event.preventDefault();
    };
    host?.addEventListener('keydown', onKey);
    return () => host?.removeEventListener('keydown', onKey);
  }, [sheet, steps, isPinned, focus]);
  return null;
}

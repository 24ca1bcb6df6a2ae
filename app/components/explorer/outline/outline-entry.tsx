import type { ReactNode } from 'react';
import { useExplorer } from '../state/explorer-context';

interface OutlineEntryProps {
  nodeKey: string;
  className?: string;
  children: ReactNode;
}

/** One thing of the graph in the list; choosing it selects it on the canvas as well. */
export function OutlineEntry({ nodeKey, className, children }: OutlineEntryProps) {
  const { address, select } = useExplorer();
  return (
    <button
      type="button"
      className={className}
      data-node={nodeKey}
      aria-current={address.select === nodeKey ? 'true' : undefined}
      onClick={() => select(nodeKey)}
    >
      {children}
    </button>
  );
}

import { type ReactNode, useContext } from 'react';
import { OutlineContext } from './outline-context';

interface OutlineEntryProps {
  nodeKey: string;
  className?: string;
  children: ReactNode;
}

/** One thing of the graph in the list; choosing it selects it on the canvas as well. */
export function OutlineEntry({ nodeKey, className, children }: OutlineEntryProps) {
  const { current, select } = useContext(OutlineContext);
  return (
    <button
      type="button"
      className={className}
      data-node={nodeKey}
      aria-current={current === nodeKey ? 'true' : undefined}
      onClick={() => select(nodeKey)}
    >
      {children}
    </button>
  );
}

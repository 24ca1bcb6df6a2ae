import { ChevronRight } from 'lucide-react';
import { type MouseEvent, useContext, useId } from 'react';
import type { TreeItem } from './build-tree';
import { OutlineContext } from './outline-context';
import { OutlineWords } from './outline-words';

/** An item of the tree with what is beneath it; choosing it selects it on the canvas as well, its arrow opens and closes it. */
export function OutlineItem({ item, level }: { item: TreeItem; level: number }) {
  const { current, select, turned, turn } = useContext(OutlineContext);
  const group = useId();
  const { id, of, children } = item;
  const key = of.kind === 'meeting' ? of.meeting.node.key : 'node' in of ? of.node.key : null;
  const isOpen = children !== null && item.isOpen !== turned.has(id);
  const onClick = ({ target }: MouseEvent) => {
    const isFold = target instanceof Element && target.closest('.fold') !== null;
    if (children && (isFold || !key)) turn(id);
    else if (key) select(key);
  };
  return (
    <div role="none">
      <button
        type="button"
        role="treeitem"
        className={of.kind === 'gathering' || level === 1 ? 'title' : undefined}
        aria-level={level}
        aria-expanded={children ? isOpen : undefined}
        aria-owns={isOpen ? group : undefined}
        aria-current={key !== null && current === key ? 'true' : undefined}
        data-node={key ?? undefined}
        data-id={id}
        onClick={onClick}
      >
        {children ? (
          <span className="fold" aria-hidden="true">
            <ChevronRight className="icon s" />
          </span>
        ) : null}
        <span>
          <OutlineWords of={of} />
        </span>
      </button>
      {children && isOpen ? (
        // biome-ignore lint/a11y/useSemanticElements: a group of a tree is no fieldset
        <div role="group" id={group}>
          {children.map((child) => (
            <OutlineItem key={child.id} item={child} level={level + 1} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

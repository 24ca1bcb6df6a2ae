import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ExpansionKind } from '../state/expansion';
import { useExplorer } from '../state/explorer-context';
import { useKinds, useNodeState } from './node-actions';

interface NodeMenuItemsProps {
  nodeKey: string;
  /** Where the node stands now, for pinning it there. */
  placeOf: (key: string) => { x: number; y: number } | null;
}

/** Everything that can be done with a node; the letters are the keys that do the same. */
export function NodeMenuItems({ nodeKey, placeOf }: NodeMenuItemsProps) {
  const t = useTranslations('graph');
  const { graphSteps: steps } = useExplorer();
  const { isExpanded, isPinned, isFocused, isFolded, isGathering } = useNodeState(nodeKey);
  return (
    <>
      <Kinds nodeKey={nodeKey} />
      {isExpanded ? <Item onClick={() => steps.collapse(nodeKey)}>{t('collapse')}</Item> : null}
      {isGathering ? <Item onClick={() => steps.toggleFold(nodeKey)}>{isFolded ? t('unfold') : t('fold')}</Item> : null}
      <Item letter="F" onClick={() => steps.focus(isFocused ? null : nodeKey)}>
        {isFocused ? t('unfocus') : t('focus')}
      </Item>
      {isGathering ? null : (
        <Item letter="P" onClick={() => steps.pin(nodeKey, isPinned ? null : placeOf(nodeKey))}>
          {isPinned ? t('unpin') : t('pin')}
        </Item>
      )}
      <Item letter="H" onClick={() => steps.hide(nodeKey)}>
        {t('hide')}
      </Item>
    </>
  );
}

function Kinds({ nodeKey }: { nodeKey: string }) {
  const t = useTranslations('graph');
  const { graphSteps } = useExplorer();
  const kinds = useKinds(nodeKey);
  if (kinds.length === 0) return null;
  const toggle = (kind: ExpansionKind) => {
    const open = kinds.filter((one) => one.isOpen !== (one.kind === kind));
    graphSteps.setKinds(
      nodeKey,
      open.map((one) => one.kind),
    );
  };
  return (
    <Menu.Group>
      <Menu.GroupLabel className="menu-label">{t('expandBy')}</Menu.GroupLabel>
      {kinds.map(({ kind, count, isOpen }) => (
        <Menu.CheckboxItem
          key={kind}
          className="menu-item"
          checked={isOpen}
          disabled={count === 0 && !isOpen}
          closeOnClick
          onCheckedChange={() => toggle(kind)}
        >
          <Menu.CheckboxItemIndicator className="menu-check" keepMounted>
            <Check className="icon s" aria-hidden />
          </Menu.CheckboxItemIndicator>
          {t(`kinds.${kind}`)}
          {count === null || isOpen ? null : <span className="num">{count}</span>}
        </Menu.CheckboxItem>
      ))}
      <Menu.Separator className="menu-rule" />
    </Menu.Group>
  );
}

function Item({ letter, onClick, children }: { letter?: string; onClick: () => void; children: ReactNode }) {
  return (
    <Menu.Item className="menu-item" onClick={onClick}>
      {children}
      {letter ? (
        <span className="letter" aria-hidden="true">
          {letter}
        </span>
      ) : null}
    </Menu.Item>
  );
}

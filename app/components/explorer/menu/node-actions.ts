import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { chooseName } from '@/lib/i18n';
import { type ExpansionKind, parseExpansion } from '../state/expansion';
import { useExplorer } from '../state/explorer-context';
import { useDetail } from '../state/queries';
import { isPinned } from '../state/use-graph-steps';
import { describeGathering } from '../text/sheet-texts-for';
import { countNew } from './count-new';

export interface KindCount {
  kind: ExpansionKind;
  /** How many would be added; null until that is known. */
  count: number | null;
  isOpen: boolean;
}

/** What can be added around a node, with how much of it is new, and what was. */
export function useKinds(nodeKey: string): KindCount[] {
  const { address, nodes } = useExplorer();
  const { data } = useDetail(nodeKey);
  return useMemo(() => {
    const added = address.expand.flatMap((item) => {
      const expansion = parseExpansion(item);
      return expansion?.key === nodeKey ? [expansion.kind] : [];
    });
    const all = added.includes(null);
    return countNew(nodeKey, data, nodes).map(([kind, count]) => ({
      kind,
      count,
      isOpen: all || added.includes(kind),
    }));
  }, [address.expand, nodeKey, data, nodes]);
}

/** What of the address concerns a node. */
export function useNodeState(nodeKey: string) {
  const { address } = useExplorer();
  return {
    isExpanded: address.expand.some((item) => parseExpansion(item)?.key === nodeKey),
    isPinned: isPinned(address.pin, nodeKey),
    isFocused: address.focus === nodeKey,
    isFolded: address.fold.includes(nodeKey),
    isGathering: nodeKey.startsWith('gathering:'),
    isPerson: nodeKey.startsWith('person:'),
  };
}

/** The name of a node in the language of the page; empty when it is not in the picture. */
export function useNodeName(nodeKey: string): string {
  const locale = useLocale();
  const node = useExplorer().nodes.get(nodeKey);
  if (!node) return '';
  return node.kind === 'gathering' ? describeGathering(node, locale) : chooseName(node.name, locale).text;
}

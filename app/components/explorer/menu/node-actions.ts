import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { chooseName } from '@/lib/i18n';
import { type ExpansionKind, parseExpansion } from '../state/expansion';
import { useExplorer } from '../state/explorer-context';
import { type Detail, useDetail } from '../state/queries';
import { isPinned } from '../state/use-graph-steps';
import { describeGathering } from '../text/sheet-texts-for';

export interface KindCount {
  kind: ExpansionKind;
  /** How many there are in the graph; null until that is known. */
  count: number | null;
  isOpen: boolean;
}

/** What can be added around a node, with counts, and what is. */
export function useKinds(nodeKey: string): KindCount[] {
  const { address } = useExplorer();
  const { data } = useDetail(nodeKey);
  return useMemo(() => {
    const added = address.expand.flatMap((item) => {
      const expansion = parseExpansion(item);
      return expansion?.key === nodeKey ? [expansion.kind] : [];
    });
    const all = added.includes(null);
    return countKinds(nodeKey, data).map(([kind, count]) => ({ kind, count, isOpen: all || added.includes(kind) }));
  }, [address.expand, nodeKey, data]);
}

/** By kind of node; nothing can be added around a meeting: those who took part come with it. */
function countKinds(nodeKey: string, detail: Detail | undefined): [ExpansionKind, number | null][] {
  const total = (name: string) => {
    const list: unknown = detail && name in detail ? detail[name as keyof Detail] : undefined;
    return typeof list === 'object' && list !== null && 'total' in list ? Number(list.total) : null;
  };
  switch (nodeKey.slice(0, nodeKey.indexOf(':'))) {
    case 'person':
      return [
        ['meetings', total('meetings')],
        ['gatherings', total('attended')],
        ['offices', null],
      ];
    case 'country':
      return [
        ['people', total('people')],
        ['meetings', total('meetings')],
        ['gatherings', total('hosted')],
      ];
    case 'organization':
      return [
        ['people', total('people')],
        ['gatherings', total('gatherings')],
      ];
    case 'gathering':
      return [
        ['meetings', total('meetings')],
        ['people', total('attendance')],
      ];
    default:
      return [];
  }
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

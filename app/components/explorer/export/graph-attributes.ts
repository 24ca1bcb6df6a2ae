import type { GraphEdge, GraphNode } from '@/lib/contracts/api';
import { chooseName, type Locale } from '@/lib/i18n';
import { describeGathering } from '../text/sheet-texts-for';

/** What graph programs are told of a node and an edge; every value is a text or a number, '' where nothing is known. */
export const NODE_ATTRIBUTES = {
  label: 'string',
  kind: 'string',
  country: 'string',
  role: 'string',
  date: 'string',
  end: 'string',
  city: 'string',
  status: 'string',
  sources: 'int',
  confidence: 'double',
} as const;
export const EDGE_ATTRIBUTES = { kind: 'string', status: 'string' } as const;

export type NodeAttributes = Record<keyof typeof NODE_ATTRIBUTES, string | number>;

/** A node for graph programs. */
export function attributesOfNode(node: GraphNode, locale: Locale): NodeAttributes {
  const { event } = node;
  return {
    label: node.kind === 'gathering' ? describeGathering(node, locale) : chooseName(node.name, locale).text,
    kind: node.kind,
    country: node.country ?? '',
    role: node.role ?? '',
    date: event?.start ?? '',
    end: event?.end ?? '',
    city: event?.city ? chooseName(event.city, locale).text : '',
    status: event?.status ?? '',
    sources: event?.sources ?? 0,
    confidence: event?.confidence ?? 1,
  };
}

/** An edge for graph programs. */
export function attributesOfEdge({ kind, status }: GraphEdge): Record<keyof typeof EDGE_ATTRIBUTES, string> {
  return { kind, status: status ?? '' };
}

import type { GraphEdge, GraphNode } from '@/lib/contracts/api';
import { chooseName, type Locale } from '@/lib/i18n';
import { describeGathering } from '../text/sheet-texts-for';

/** What graph programs are told of a node and an edge: every value is a text or a number, and is left out where nothing is known. */
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
  page: 'string',
} as const;
export const EDGE_ATTRIBUTES = { kind: 'string', status: 'string' } as const;
/** Of an edge between two people that stands for all their meetings. */
export const TIE_ATTRIBUTES = {
  ...{ weight: 'int', held: 'int', planned: 'int', cancelled: 'int' },
  ...{ first: 'string', last: 'string' },
} as const;

export type Attributes = Record<string, string | number>;
type Known<T> = Record<keyof T, string | number | null | undefined>;

/** A node for graph programs; `page` is the address of its page. */
export function attributesOfNode(node: GraphNode, locale: Locale, page: string): Attributes {
  const { event } = node;
  return dropUnknown<typeof NODE_ATTRIBUTES>({
    label: node.kind === 'gathering' ? describeGathering(node, locale) : chooseName(node.name, locale).text,
    kind: node.kind,
    country: node.country,
    role: node.role,
    date: event?.start,
    end: event?.end,
    city: event?.city && chooseName(event.city, locale).text,
    status: event?.status,
    sources: event?.sources,
    confidence: event?.confidence,
    page,
  });
}

/** An edge for graph programs. */
export function attributesOfEdge({ kind, status }: GraphEdge): Attributes {
  return dropUnknown<typeof EDGE_ATTRIBUTES>({ kind, status });
}

function dropUnknown<T>(values: Known<T>): Attributes {
  const known = Object.entries<string | number | null | undefined>(values).filter(
    (entry): entry is [string, string | number] => entry[1] !== null && entry[1] !== undefined && entry[1] !== '',
  );
  return Object.fromEntries(known);
}

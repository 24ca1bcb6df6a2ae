import { isNodeKey } from '@/lib/contracts/node-key';

/** What can be added around a node. */
export const EXPANSION_KINDS = ['meetings', 'people', 'gatherings', 'offices'] as const;
export type ExpansionKind = (typeof EXPANSION_KINDS)[number];

/** One step that made the picture larger; in the address `person:x`, `person:x/gatherings` or `person:x/meetings/240`. */
export interface Expansion {
  key: string;
  /** Null: everything. */
  kind: ExpansionKind | null;
  /** How many meetings, people or gatherings at most; null: as many as the server gives by itself. */
  limit: number | null;
}

/** Limits that are offered when there is more than is drawn. The last is the most that the server gives. */
export const EXPANSION_LIMITS = [240, 500] as const;
const MOST = EXPANSION_LIMITS[1];

/** Reads an item of the address; null when it is none. */
export function parseExpansion(item: string): Expansion | null {
  const [key = '', kind, limit, ...more] = item.split('/');
  if (!isNodeKey(key) || more.length > 0) return null;
  if (kind === undefined) return { key, kind: null, limit: null };
  const known = EXPANSION_KINDS.find((one) => one === kind) ?? null;
  if (known === null && kind !== 'all') return null;
  if (limit === undefined) return known === null ? null : { key, kind: known, limit: null };
  const count = /^[1-9][0-9]{0,3}$/.test(limit) ? Number(limit) : null;
  return count === null ? null : { key, kind: known, limit: Math.min(MOST, count) };
}

/** The item of the address. */
export function formatExpansion({ key, kind, limit }: Expansion): string {
  if (kind === null && limit === null) return key;
  return [key, kind ?? 'all', ...(limit === null ? [] : [limit])].join('/');
}

/** The list without everything that was added around a node. */
export function collapse(items: string[], key: string): string[] {
  return items.filter((item) => parseExpansion(item)?.key !== key);
}

/** The list with a step more; an earlier one of the same node and kind gives way, keeping its place in the order. */
export function addExpansion(items: string[], expansion: Expansion): string[] {
  const text = formatExpansion(expansion);
  const at = items.findIndex((item) => {
    const known = parseExpansion(item);
    return known?.key === expansion.key && known.kind === expansion.kind;
  });
  return at < 0 ? [...items, text] : items.with(at, text);
}

/** The list with exactly these kinds added around a node; those that are there keep their place and limit. */
export function setKinds(items: string[], key: string, kinds: ExpansionKind[]): string[] {
  const kept = items.filter((item) => {
    const known = parseExpansion(item);
    return known?.key !== key || (known.kind !== null && kinds.includes(known.kind));
  });
  const there = kept.flatMap((item) => {
    const known = parseExpansion(item);
    return known?.key === key ? [known.kind] : [];
  });
  const fresh = kinds.filter((kind) => !there.includes(kind));
  return [...kept, ...fresh.map((kind) => formatExpansion({ key, kind, limit: null }))];
}

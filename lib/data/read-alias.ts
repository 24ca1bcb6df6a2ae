import type { Queryable } from '@/graph/engine/types';
import { getAlias } from '@/graph/queries/get-alias';

/** Kinds as addresses have them; gatherings and meetings are both events. */
export type AddressKind = 'person' | 'country' | 'organization' | 'event' | 'article';

/** Where an id went: to another id of the same kind, or away. */
export type Alias = { to: string } | { reason: string; at: string | null };

export async function readAlias(graph: Queryable, kind: AddressKind, id: string): Promise<Alias | null> {
  const alias = await getAlias(graph, `${kind}:${id}`);
  if (!alias) return null;
  return alias.to === null ? { reason: alias.reason ?? 'removed', at: alias.at } : { to: alias.to };
}

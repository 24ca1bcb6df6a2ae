import type { Queryable } from '@/graph/engine/types';
import { hasArticle } from '@/graph/queries/has-article';
import { hasEntity } from '@/graph/queries/has-entity';
import { type AddressKind, type Alias, readAlias } from './read-alias';

/** What stands behind an address: something, its successor or its removal, or nothing at all. */
export type Permalink = 'here' | Alias | 'missing';

/** One indexed look-up where there is something, two where there is not. */
export async function readPermalink(graph: Queryable, kind: AddressKind, id: string): Promise<Permalink> {
  const isHere = kind === 'article' ? await hasArticle(graph, id) : await hasEntity(graph, `${kind}:${id}`);
  if (isHere) return 'here';
  // Country codes are capitals in addresses; a reader may type them small.
  if (kind === 'country' && id !== id.toUpperCase()) return { to: id.toUpperCase() };
  const alias = await readAlias(graph, kind, id);
  if (alias) return alias;
  // All other ids are small letters.
  const small = id.toLowerCase();
  if (kind === 'country' || id === small) return 'missing';
  const found = await readPermalink(graph, kind, small);
  return found === 'here' ? { to: small } : found;
}

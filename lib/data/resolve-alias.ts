import 'server-only';
import { type AddressKind, type Alias, readAlias } from './read-alias';
import { type Permalink, readPermalink } from './read-permalink';
import { getRuntime } from './runtime';

export type { AddressKind, Alias };

/** What became of an id, or null. Never cached: one look-up is cheaper than asking a cache whether it is still right. */
export async function resolveAlias(kind: AddressKind, id: string): Promise<Alias | null> {
  const { graph } = await getRuntime();
  return readAlias(graph, kind, id);
}

/** What stands behind a page's address. Never cached, for the same reason. */
export async function resolvePermalink(kind: AddressKind, id: string): Promise<Permalink> {
  const { graph } = await getRuntime();
  return readPermalink(graph, kind, id);
}

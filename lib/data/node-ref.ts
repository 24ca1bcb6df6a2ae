import { ENTITY_KINDS, type EntityKind } from '@/lib/contracts/vocabulary';

export interface NodeRef {
  kind: EntityKind;
  id: string;
}

/** Reads a node's key, `kind:id`; null when it is none. */
export function parseNodeKey(key: string): NodeRef | null {
  const colon = key.indexOf(':');
  const kind = ENTITY_KINDS.find((known) => known === key.slice(0, colon));
  const id = key.slice(colon + 1);
  return kind && colon > 0 && id !== '' ? { kind, id } : null;
}

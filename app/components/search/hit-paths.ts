import type { SearchHit } from '@/lib/contracts/api';
import type { EntityKind } from '@/lib/contracts/vocabulary';

const FOLDERS: Record<EntityKind, string> = {
  person: 'people',
  country: 'countries',
  organization: 'organizations',
  gathering: 'events',
  meeting: 'events',
};

/** The permalink of a result, without its language. */
export function hitPath({ kind, id }: Pick<SearchHit, 'kind' | 'id'>): string {
  return `/${FOLDERS[kind]}/${encodeURIComponent(id)}`;
}

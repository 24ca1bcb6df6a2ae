import type { Item } from '../document';
import { hasTag, tagOf } from '../document';

/** What follows a noun, or goes on with what it is. */
const NO_NOUN = [
  'verb',
  'case',
  'conj',
  'clause',
  'adverb',
  'then',
  'gathering',
  'council',
  'kind',
  'organization',
  'begin',
  'end',
  'planned',
  'cancelled',
  'attend',
  'host-verb',
  'gather-verb',
  'year',
  'month',
  'weekday',
  'day',
  'city',
  'country',
  'meet',
  'pronoun',
  'delegation',
] as const;

/** "ministerial travel": of something that is no gathering. */
export function isAttributeOfOther(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return tagOf(items[at], 'gathering')?.attribute === true && next?.kind === 'word' && !hasTag(next, ...NO_NOUN);
}

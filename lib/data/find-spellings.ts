// Which spellings in the graph answer a query: first the words of names, which are few, then the names that have them.
import { type AskedWord as FoundWord, findNames, type NameHitRow } from '@/graph/queries/find-names';
import { findWords } from '@/graph/queries/find-words';
import { nameKeys } from '@/lib/names';
import { queryKeys } from '@/lib/resolve/search-keys';
import { LIMITS } from './limits';
import { EXACT, rateWord } from './match-spelling';
import { type AskedWord, prepareQuery, type Query } from './prepare-query';
import type { ReadContext } from './read-context';

/** Kinds of keys that a query is looked up by: letters, sound, and what is only tried where these find nothing. */
const LETTERS = ['p:'];
const SOUNDS = ['p:', 'k:'];
const SLIPS = ['p:', 'k:', 't:', 'd:'];

/** The best spelling of each entity that answers a query, the best entity first. */
export async function findSpellings(context: ReadContext, text: string, exact: boolean): Promise<NameHitRow[]> {
  const query = prepareQuery(text, exact);
  if (query.words.length === 0) return [];
  const found = await findBy(context, query, exact ? LETTERS : SOUNDS);
  // A slip of the keys, or a name for its initial, is looked for only where nothing else is found.
  return found.length > 0 || exact ? found : findBy(context, query, SLIPS);
}

async function findBy({ graph }: ReadContext, query: Query, kinds: string[]): Promise<NameHitRow[]> {
  const keys = query.words.map((asked) => keysOf(asked, kinds, query.words.length > 1));
  const rows = await findWords(graph, [...new Set(keys.flat())], LIMITS.searchWords);
  const found = [...new Set(rows.map(({ text }) => text))];
  const words = query.words.flatMap((asked, place) => answersOf(asked, { found, place, exact: query.exact }));
  if (new Set(words.map(({ place }) => place)).size < query.words.length) return [];
  const { initials, particles, size } = query;
  const asked = { words, places: query.words.length, initials, particles, size, best: EXACT, limit: LIMITS.nameHits };
  const names = await findNames(graph, asked);
  return [...new Map(names.toReversed().map((name) => [name.uid, name])).values()].toReversed();
}

function answersOf(
  asked: AskedWord,
  { found, place, exact }: { found: string[]; place: number; exact: boolean },
): FoundWord[] {
  return found.flatMap((word) => {
    const quality = rateWord(word, asked, exact);
    return quality > 0 ? [{ place, word, quality }] : [];
  });
}

/** A word may also stand for its initial, but not where it is all that is asked. */
function keysOf({ forms }: AskedWord, kinds: string[], isOneOfSeveral: boolean): string[] {
  const keys = forms.flatMap(queryKeys).filter((key) => kinds.some((kind) => key.startsWith(kind)));
  if (kinds !== SLIPS || !isOneOfSeveral) return keys;
  return [...keys, ...forms.flatMap(nameKeys).map((sound) => `k:${sound.charAt(0)}`)];
}

// Which spellings in the graph answer a query: first the words of names, which are few, then the names that have them.
import { type AskedWord as FoundWord, findNames, type NameHitRow } from '@/graph/queries/find-names';
import { findNamesByStart } from '@/graph/queries/find-names-by-start';
import { findWords } from '@/graph/queries/find-words';
import type { Script } from '@/lib/contracts/vocabulary';
import { nameKeys, scriptOf } from '@/lib/names';
import { queryKeys } from '@/lib/resolve/search-keys';
import { LIMITS } from './limits';
import { EXACT, PREFIX, rateWord } from './match-spelling';
import { type AskedWord, prepareQuery, type Query } from './prepare-query';
import type { ReadContext } from './read-context';

/** Kinds of keys that a query is looked up by: letters, sound, and what is only tried where these find nothing. */
const LETTERS = ['p:'];
const SOUNDS = ['p:', 'k:'];
const SLIPS = ['p:', 'k:', 't:', 'd:'];
/** The most letters of a query that too many words begin with to look at each. */
const SHORT = 2;

/** The best spelling of each entity that answers a query, the best entity first. */
export async function findSpellings(context: ReadContext, text: string, exact: boolean): Promise<NameHitRow[]> {
  return distinctEntities(await findNamesOf(context, text, exact), scriptOf(text));
}

async function findNamesOf(context: ReadContext, text: string, exact: boolean): Promise<NameHitRow[]> {
  const query = prepareQuery(text, exact);
  if (query.words.length === 0) return [];
  const [only, ...others] = query.words;
  if (only && others.length + query.initials.length + query.particles.length === 0 && isShort(only)) {
    return findByTwoLetters(context, query, only);
  }
  const found = await findBy(context, query, exact ? LETTERS : SOUNDS);
  // A slip of the keys, or a name for its initial, is looked for only where nothing else is found.
  return found.length > 0 || exact ? found : findBy(context, query, SLIPS);
}

const typedOf = ({ forms }: AskedWord): string => forms[0] ?? '';
const isShort = (asked: AskedWord): boolean => [...typedOf(asked)].length === SHORT;

/** Names that have or sound like the two letters as a word, and the most met of those that begin with them. */
async function findByTwoLetters(context: ReadContext, query: Query, asked: AskedWord): Promise<NameHitRow[]> {
  const { graph } = context;
  const sounding = query.exact ? [] : await findWords(graph, keysOf(asked, ['k:'], false), LIMITS.searchWords);
  const words = [typedOf(asked), ...sounding.map(({ text }) => text)];
  const alike = await findWith(context, query, words);
  const starting = await findNamesByStart(graph, { start: typedOf(asked), quality: PREFIX, limit: LIMITS.startHits });
  const isBetter = ({ quality }: NameHitRow): boolean => quality > PREFIX;
  return [...alike.filter(isBetter), ...starting, ...alike.filter((name) => !isBetter(name))];
}

async function findBy(context: ReadContext, query: Query, kinds: string[]): Promise<NameHitRow[]> {
  const keys = query.words.map((asked) => keysOf(asked, kinds, query.words.length > 1));
  const rows = await findWords(context.graph, [...new Set(keys.flat())], LIMITS.searchWords);
  return findWith(
    context,
    query,
    rows.map(({ text }) => text),
  );
}

/** The spellings that have an answer among the words for each word of the query. */
async function findWith({ graph }: ReadContext, query: Query, among: string[]): Promise<NameHitRow[]> {
  const found = [...new Set(among)];
  const words = query.words.flatMap((asked, place) => answersOf(asked, { found, place, exact: query.exact }));
  if (new Set(words.map(({ place }) => place)).size < query.words.length) return [];
  const { initials, particles, size } = query;
  const asked = { words, places: query.words.length, initials, particles, size, best: EXACT, limit: LIMITS.nameHits };
  return findNames(graph, asked);
}

/** The best spelling of each entity, which is its first; of those that answer as well, one in the script that was typed. */
function distinctEntities(names: NameHitRow[], script: Script | null): NameHitRow[] {
  const best = new Map<string, NameHitRow>();
  for (const name of names) {
    const first = best.get(name.uid);
    const isAsGood = first !== undefined && name.quality === first.quality && name.whole === first.whole;
    if (first === undefined || (isAsGood && first.script !== script && name.script === script))
      best.set(name.uid, name);
  }
  return [...best.values()];
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

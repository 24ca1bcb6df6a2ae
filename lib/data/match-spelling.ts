import { compareNames, nameKeys, type PreparedName, prepareName } from '@/lib/names';
import { foldText } from '@/lib/resolve/search-keys';

/** How well a spelling answers a query: the higher the better. */
const EXACT = 3;
const PREFIX = 2;
const SOUND = 1;
const SLIP = 0.5;
/** Likeness of two words from which one may be the other with a slip of the keys; shorter words are never. */
const NEARLY = 0.75;
const SHORTEST_SLIP = 5;

export interface SpellingMatch {
  /** 3: the whole words; 2: their beginnings; 1: the sound only; ½: nearly the sound. The weakest word counts. */
  quality: number;
  /** Whether the query is the whole spelling. */
  whole: boolean;
  /** The matching part, as offsets into the spelling. */
  from: number;
  to: number;
}

interface Word {
  text: string;
  folded: string;
  from: number;
}

/** What a query asks, prepared once for all spellings. */
export interface Query {
  words: { folded: string; sounds: Set<string>; name: PreparedName }[];
  /** Whether only the letters as typed count, not their sound. */
  exact: boolean;
}

export function prepareQuery(text: string, exact: boolean): Query {
  const words = foldText(text).split(' ').filter(Boolean);
  return {
    words: words.map((folded) => ({ folded, sounds: new Set(nameKeys(folded)), name: prepareName(folded) })),
    exact,
  };
}

/** Null when a word of the query has no counterpart in the spelling. */
export function matchSpelling(query: Query, spelling: string): SpellingMatch | null {
  const words = splitWords(spelling);
  let quality = EXACT;
  let [from, to] = [spelling.length, 0];
  for (const asked of query.words) {
    const best = bestWord(words, asked, query.exact);
    if (!best) return null;
    quality = Math.min(quality, best.quality);
    from = Math.min(from, best.word.from);
    to = Math.max(to, best.word.from + best.length);
  }
  return to === 0 ? null : { quality, whole: quality === EXACT && words.length === query.words.length, from, to };
}

function bestWord(words: Word[], asked: Query['words'][number], exact: boolean) {
  let best: { word: Word; quality: number; length: number } | null = null;
  for (const word of words) {
    const quality = rate(word, asked, exact);
    if (quality > (best?.quality ?? 0)) {
      best = { word, quality, length: quality === PREFIX ? prefixLength(word, asked.folded) : word.text.length };
    }
  }
  return best;
}

function rate(word: Word, asked: Query['words'][number], exact: boolean): number {
  if (word.folded === asked.folded) return EXACT;
  if (word.folded.startsWith(asked.folded)) return PREFIX;
  if (exact) return 0;
  if (nameKeys(word.folded).some((key) => asked.sounds.has(key))) return SOUND;
  const isLong = word.folded.length >= SHORTEST_SLIP && asked.folded.length >= SHORTEST_SLIP;
  return isLong && compareNames(asked.name, prepareName(word.folded)) >= NEARLY ? SLIP : 0;
}

function splitWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}'’ʼ`´\u200c\u200d]+/gu)].map((match) => ({
    text: match[0],
    folded: foldText(match[0]),
    from: match.index,
  }));
}

/** How much of the word as written its folded beginning covers, marks included. */
function prefixLength(word: Word, folded: string): number {
  let length = 0;
  for (const { segment } of GRAPHEMES.segment(word.text)) {
    length += segment.length;
    if (foldText(word.text.slice(0, length)).length >= folded.length) break;
  }
  return length;
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

import { compareNames, nameKeys, prepareName } from '@/lib/names';
import { foldText, isMistyped } from '@/lib/resolve/search-keys';
import type { AskedWord, Query } from './prepare-query';

/** How well a word answers a word of a query: the higher the better. */
export const EXACT = 3;
export const PREFIX = 2;
const SOUND = 1;
const INITIAL = 0.75;
const SLIP = 0.5;
/** Likeness of two words from which one may be the other with a slip of the keys; shorter words are never. */
const NEARLY = 0.75;
const SHORTEST_SLIP = 5;

/**
 * 3: the word as typed; 2: the beginning of it; 1: its sound; ¾: its initial; ½: nearly its letters or its sound; 0: another word. Where only
 * the letters as typed count, the first two.
 */
export function rateWord(word: string, { forms, sounds, slips, name }: AskedWord, exact: boolean): number {
  const [typed = ''] = forms;
  if (word === typed) return EXACT;
  if (word.startsWith(typed)) return PREFIX;
  if (exact) return 0;
  const keys = nameKeys(word);
  if (keys.some((key) => sounds.has(key))) return SOUND;
  if (word.length === 1) return [...sounds].some((sound) => keys.includes(sound.charAt(0))) ? INITIAL : 0;
  if (isMistyped(word, slips)) return SLIP;
  const isLong = word.length >= SHORTEST_SLIP && typed.length >= SHORTEST_SLIP;
  return isLong && compareNames(name, prepareName(word)) >= NEARLY ? SLIP : 0;
}

/** The part of a spelling that answers a query, as offsets; all of it where no word of its own does, only the name as a whole. */
export function markMatch(query: Query, spelling: string): { from: number; to: number } {
  const words = splitWords(spelling);
  let [from, to] = [spelling.length, 0];
  for (const asked of query.words) {
    const best = bestWord(words, asked, query.exact);
    if (!best) return { from: 0, to: spelling.length };
    from = Math.min(from, best.word.from);
    to = Math.max(to, best.word.from + best.length);
  }
  return to === 0 ? { from: 0, to: spelling.length } : { from, to };
}

/** How well a spelling answers a query: as its least matching word does. */
export function rateSpelling(query: Query, spelling: string): number {
  const words = splitWords(spelling);
  return Math.min(...query.words.map((asked) => bestWord(words, asked, query.exact)?.quality ?? 0));
}

interface Word {
  text: string;
  folded: string;
  from: number;
}

function bestWord(words: Word[], asked: AskedWord, exact: boolean) {
  let best: { word: Word; quality: number; length: number } | null = null;
  for (const word of words) {
    const quality = rateWord(word.folded, asked, exact);
    if (quality > (best?.quality ?? 0)) {
      const length = quality === PREFIX ? prefixLength(word, asked.forms[0] ?? '') : word.text.length;
      best = { word, quality, length };
    }
  }
  return best;
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

// What a line of a page is: text, a heading, a credit, furniture of the page or a date.
import type { LanguagePack } from '../languages/pack';
import { fold } from './fold';
import { classOf, LETTER as IS_LETTER, MARK, NUMBER, SPACE } from './sign-classes';

export type BlockKind = 'title' | 'heading' | 'body' | 'furniture' | 'credit' | 'meta';

const MENU = /[|•›>»☰#]/gu;
/** A line so long is a sentence, with or without its full stop. */
const SENTENCE = 140;
const STOPS = new Set('।॥৷!?.;');
/** What ends a sentence inside a line; initials and most abbreviations are shorter than a word. */
const ENDS = new Set('।॥৷!?.');
const WORD = 4;
const NUMBER_DANDA = 0x9f7;
const IN_WORD = IS_LETTER | MARK | NUMBER;
const CLOSERS = new Set('"\'”’)');
const CREDIT_SIGN = /^\s*[([]/;
const BULLET = /^[-–—•*▪●›»]/u;
/** A credit or a line of dates is no longer than this, and a line of several sentences that is longer is text. */
const SHORT = 100;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** A longer line that ends in a colon is no label, but announces the list behind it. */
const LABEL = 40;
/** Behind a label: nothing, or a sign that sets it off. */
const SET_OFF = /^\s*(?:$|[:|•›>»#–—(-])/u;

/** Beginnings of lines as the pack has them, folded, by their first sign. */
export interface LineWords {
  furniture: ReadonlyMap<string, readonly string[]>;
  bylines: ReadonlyMap<string, readonly string[]>;
  labels: readonly string[];
  longestLabel: number;
  abbreviations: ReadonlySet<string>;
  dateAbbreviations: ReadonlySet<string>;
  letterNames: ReadonlySet<string>;
  shortNames: ReadonlySet<string>;
}

const lineWords = new WeakMap<LanguagePack, LineWords>();

/** Those of a pack, folded once. */
export function lineWordsOf(pack: LanguagePack): LineWords {
  const known = lineWords.get(pack);
  if (known) return known;
  const labels = pack.publishedLabels.map(fold);
  const made: LineWords = {
    furniture: byFirstSign(pack.furniture),
    bylines: byFirstSign(pack.bylines),
    labels,
    longestLabel: Math.max(0, ...labels.map((label) => label.length)),
    abbreviations: new Set(pack.abbreviations),
    dateAbbreviations: new Set(pack.dateAbbreviations ?? []),
    shortNames: new Set(pack.shortNames?.split('|').map(fold)),
    letterNames: new Set(pack.letterNames.split('|').flatMap((pair) => pair.split(':')[0] || [])),
  };
  lineWords.set(pack, made);
  return made;
}

function byFirstSign(beginnings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const beginning of beginnings.map(fold)) {
    const group = groups.get(beginning.charAt(0)) ?? [];
    groups.set(beginning.charAt(0), group);
    group.push(beginning);
  }
  return groups;
}

export interface LineState {
  folded: string;
  related: boolean;
  inside: boolean;
  repeated: boolean;
}

/** What a line is that is no headline. Whatever it begins with, several sentences are text. */
export function classifyLine(state: LineState, words: LineWords): BlockKind {
  const { folded } = state;
  const isText = folded.length > SHORT && hasSentences(folded);
  const sentenceLike = isSentenceLike(folded);
  const isShort = folded.length <= SHORT || !sentenceLike;
  if (isShort && hasDateLabel(folded, words)) return 'meta';
  if (state.inside || state.repeated || (!isText && isFurniture(folded, words))) return 'furniture';
  if (isMenu(folded)) return 'furniture';
  if (isShort && !isText && beginningOf(folded.replace(CREDIT_SIGN, ''), words.bylines)) return 'credit';
  if (/^[([][^()[\]]{2,80}[)\]]$/u.test(folded)) return 'credit';
  if (!sentenceLike && state.related && (folded.length < 60 || BULLET.test(folded))) return 'furniture';
  const announces = folded.endsWith(':') && folded.length > LABEL;
  return !sentenceLike && !announces && folded.length < 110 ? 'heading' : 'body';
}

/** Whether a stop behind a word of some length has more text behind it. */
function hasSentences(folded: string): boolean {
  let letters = 0;
  for (let at = 0; at < folded.length - 2; at++) {
    const code = folded.charCodeAt(at);
    // The sign ৷, which often stands for a danda, is a number.
    if ((classOf(code) & IN_WORD) !== 0 && code !== NUMBER_DANDA) {
      letters++;
      continue;
    }
    const sign = folded.charAt(at);
    if (letters >= WORD && ENDS.has(sign) && (classOf(folded.charCodeAt(at + 1)) & SPACE) !== 0) return true;
    if (code === NUMBER_DANDA || isSelector(code)) letters++;
    else if (!CLOSERS.has(sign)) letters = 0;
  }
  return false;
}

/** A variation selector, which is a mark that begins no word. */
const isSelector = (code: number) => code >= 0xfe00 && code <= 0xfe0f;

/** ">> Also read" */
const POINTER = /^[>»›▶►]+ ?/u;

/** "Also read …", "Home |", but not "Home Minister X met Y.": a word that may begin any sentence must be set off. */
function isFurniture(line: string, { furniture }: LineWords): boolean {
  const folded = line.replace(POINTER, '');
  const beginning = beginningOf(folded, furniture);
  if (beginning === undefined) return false;
  const isWord = !/[^\p{L}\p{M}\p{N}]/u.test(beginning);
  return !isWord || SET_OFF.test(folded.slice(beginning.length)) || !isSentenceLike(folded);
}

/** Whether a line is long or ends like a sentence. */
export function isSentenceLike(folded: string): boolean {
  if (folded.length > SENTENCE) return true;
  let end = folded.length;
  while (end > 0 && CLOSERS.has(folded.charAt(end - 1))) end--;
  return STOPS.has(folded.charAt(end - 1));
}

/** "17:30 | X – Y | Room 204" */
const TIMED = /^\p{Nd}{1,2}[:.]\p{Nd}{2}(?!\p{Nd})/u;

/** "Home | World | Elections": several entries and no sentence. */
export function isMenu(folded: string): boolean {
  return !isSentenceLike(folded) && !TIMED.test(folded) && (folded.match(MENU) ?? []).length >= 2;
}

/** The beginning that a line has; one that ends in a letter is a whole word. */
function beginningOf(folded: string, beginnings: ReadonlyMap<string, readonly string[]>): string | undefined {
  return beginnings
    .get(folded.charAt(0))
    ?.find(
      (beginning) =>
        folded.startsWith(beginning) &&
        !(LETTER.test(beginning.slice(-1)) && LETTER.test(folded.charAt(beginning.length))),
    );
}

/** "Also read" alone on its line: what follows are other stories. */
export function isLabel(folded: string, words: LineWords): boolean {
  return folded.length < 30 && beginningOf(folded.replace(POINTER, ''), words.furniture) !== undefined;
}

const DIGIT = /\p{Nd}/u;
const LABEL_REACH = 80;

function hasDateLabel(folded: string, words: LineWords): boolean {
  const head = folded.slice(0, LABEL_REACH + words.longestLabel);
  return words.labels.some((label) => {
    const at = head.indexOf(label);
    return at >= 0 && at < LABEL_REACH && DIGIT.test(folded.slice(at, at + 60));
  });
}

// Lines become blocks (title, body, page furniture, credits), blocks become sentences.
import type { LanguagePack } from '../languages/pack';
import { boundSentences } from './bound-sentences';
import {
  type BlockKind,
  classifyLine,
  isLabel,
  isMenu,
  isSentenceLike,
  type LineWords,
  lineWordsOf,
} from './classify-line';
import type { CleanText } from './clean-markup';
import { foldComposed } from './fold';
import { classOf, SPACE } from './sign-classes';

export type { BlockKind } from './classify-line';
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
}
export interface Range {
  start: number;
  end: number;
}

/** Lines of menus that may stand above the title. */
const MAX_MENUS = 3;
const MENU_REACH = 300;
const FULL_STOP = 0x2e;
/** `!`, `?` and the dandas; the Bengali sign ৷ often stands for one. */
const isTerminator = (code: number) =>
  code === FULL_STOP || code === 0x21 || code === 0x3f || code === 0x964 || code === 0x965 || code === 0x9f7;
const CLOSING = /["'”’»)\].!?।৷]/u;
const LETTER = /[\p{L}\p{M}]/u;
const SMALL = /^[\p{Ll}\p{Lo}]/u;
const GOES_ON = /[\p{Ll}\p{Lo}\p{M},]$/u;
const LAST_WORD = /[\p{L}\p{M}\p{N}]{1,24}$/u;
const IN_WORD = /^[\p{L}\p{M}\p{N}]/u;
const STARTS_WORD = /^[\p{L}\p{N}]/u;
const ONE_LETTER = /^\p{L}$/u;

/** Blocks of the clean text, one a line (a line broken in mid-sentence is joined with the next one). */
export function splitBlocks(clean: CleanText, pack: LanguagePack): Block[] {
  const blocks: Block[] = [];
  const words = lineWordsOf(pack);
  const isInFurniture = furnitureWalk(clean);
  let related = false;
  /** The line before was a label and nothing else. */
  let labelled = false;
  let untitled = true;
  const seen = new Set<string>();
  for (const line of joinLines(clean.text)) {
    const text = clean.text.slice(line.start, line.end);
    const folded = foldComposed(text.trim());
    if (!folded) {
      related = related && labelled;
      continue;
    }
    const inside = isInFurniture(line);
    const kind: BlockKind =
      untitled && !(blocks.length < MAX_MENUS && isMenu(folded)) && !isParagraph(folded)
        ? 'title'
        : classifyLine({ folded, related, inside, repeated: seen.has(folded) }, words);
    labelled = kind === 'furniture' && isLabel(folded, words);
    related = kind === 'furniture' && (related || labelled || folded.endsWith(':'));
    untitled &&= kind === 'furniture';
    seen.add(folded);
    blocks.push({ kind, start: line.start, end: line.end });
  }
  return blocks;
}

/** Whether a line lies in the page's furniture; to be asked of the lines in their order. */
function furnitureWalk({ furniture }: CleanText): (line: Range) => boolean {
  let next = 0;
  return (line) => {
    while ((furniture[next]?.start ?? Number.POSITIVE_INFINITY) <= line.start) next++;
    const range = furniture[next - 1];
    return range !== undefined && line.end <= range.end + 1;
  };
}

/** Longest headline. */
const HEADLINE = 200;

/** A report without a headline begins with its lead: a long line that ends like a sentence. */
const isParagraph = (folded: string) =>
  folded.length > HEADLINE && isSentenceLike(folded) && /[।৷.]["'”’)»]*$/u.test(folded);

/** The headline and the line behind it stand alone. */
const HEADLINES = 2;

/** Lines; a long line that stops in mid-sentence goes on in the next one. */
function joinLines(text: string): Range[] {
  const lines: Range[] = [];
  // The title is a line of its own, menus above it or not.
  let told = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const last = lines.at(-1);
    if (told <= HEADLINES && start < end && !isMenu(text.slice(start, Math.min(end, start + MENU_REACH)))) told++;
    if (last && told > HEADLINES && goesOn(text.slice(last.start, last.end), text.slice(start, end))) last.end = end;
    else lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function goesOn(line: string, next: string): boolean {
  const tail = line.trimEnd();
  return tail.length >= 50 && tail.length <= 120 && SMALL.test(next) && GOES_ON.test(tail.slice(-2));
}

/** Sentences of one block, of bounded length. Stops after initials, abbreviations and inside numbers end none. */
export function splitSentences(text: string, block: Range, pack: LanguagePack): Range[] {
  const sentences: Range[] = [];
  let start = block.start;
  const words = lineWordsOf(pack);
  for (let at = block.start; at < block.end; at++) {
    const sign = text.charCodeAt(at);
    if (!isTerminator(sign) || at < start || (sign === FULL_STOP && !endsSentence(text, at, block, words))) continue;
    let end = at + 1;
    while (end < block.end && CLOSING.test(text.charAt(end))) end++;
    pushTrimmed(sentences, text, { start, end });
    start = end;
  }
  pushTrimmed(sentences, text, { start, end: block.end });
  return boundSentences(text, sentences);
}

const isSpace = (text: string, at: number) => (classOf(text.charCodeAt(at)) & SPACE) !== 0;

function pushTrimmed(sentences: Range[], text: string, range: Range): void {
  let { start, end } = range;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  const last = sentences.at(-1);
  if (!LETTER.test(text.slice(start, end)) && last && end > start) last.end = end;
  else if (end > start) sentences.push({ start, end });
}

function endsSentence(text: string, at: number, block: Range, words: LineWords): boolean {
  const after = text.slice(at + 1, Math.min(block.end, at + 3));
  if (IN_WORD.test(after) || isBlank(text, at + 1, block.end)) return !STARTS_WORD.test(after);
  const before = LAST_WORD.exec(text.slice(Math.max(block.start, at - 24), at))?.[0] ?? '';
  const word = foldComposed(before);
  // "on Jun. 5", but "met Dong Jun. He …"
  if (words.dateAbbreviations.has(word)) return !/^\s*\p{N}/u.test(after);
  if (isInitial(before, words)) return endsInShortName(text.slice(Math.max(block.start, at - SHORT_NAME), at), words);
  return !words.abbreviations.has(word);
}

function isBlank(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isSpace(text, at)) at++;
  return at >= to;
}

const SHORT_NAME = 16;
const LAST_TWO = /(?<![\p{L}\p{M}])\p{L}+ \p{L}$/u;

/** "met Wang Yi." where Yi is one letter: whether a text ends in such a name. */
function endsInShortName(text: string, { shortNames }: LineWords): boolean {
  if (shortNames.size === 0) return false;
  const name = LAST_TWO.exec(text)?.[0];
  return name !== undefined && shortNames.has(foldComposed(name));
}

/** A bare letter, or the name of a Latin letter in another script (`एस.`, `এস.`). Short verbs and case words (`की.`, `है.`) end sentences. */
function isInitial(word: string, words: LineWords): boolean {
  return ONE_LETTER.test(word) || words.letterNames.has(word);
}

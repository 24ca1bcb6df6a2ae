// Lines become blocks (title, body, page furniture, credits), blocks become sentences.
import type { LanguagePack } from '../languages/pack';
import { boundSentences } from './bound-sentences';
import type { CleanText } from './clean-markup';
import { fold, foldComposed } from './fold';
import { classOf, SPACE } from './sign-classes';

export type BlockKind = 'title' | 'heading' | 'body' | 'furniture' | 'credit' | 'meta';
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
}
export interface Range {
  start: number;
  end: number;
}

const MENU = /[|•›>»☰#]/gu;
/** Lines of menus that may stand above the title. */
const MAX_MENUS = 3;
const MENU_REACH = 300;
/** A line so long is a sentence, with or without its full stop. */
const SENTENCE = 140;
const STOPS = new Set('।॥৷!?.;');
const CLOSERS = new Set('"\'”’)');
const CREDIT_SIGN = /^\s*[([]/;
const BULLET = /^[-–—•*▪●›»]/u;
const FULL_STOP = 0x2e;
/** `!`, `?` and the dandas; the Bengali sign ৷ often stands for one. */
const isTerminator = (code: number) =>
  code === FULL_STOP || code === 0x21 || code === 0x3f || code === 0x964 || code === 0x965 || code === 0x9f7;
const CLOSING = /["'”’»)\].!?।৷]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SMALL = /^[\p{Ll}\p{Lo}]/u;
const GOES_ON = /[\p{Ll}\p{Lo}\p{M},]$/u;
const LAST_WORD = /[\p{L}\p{M}\p{N}]{1,24}$/u;
const IN_WORD = /^[\p{L}\p{M}\p{N}]/u;
const STARTS_WORD = /^[\p{L}\p{N}]/u;
const ONE_LETTER = /^\p{L}$/u;

/** Beginnings of lines as the pack has them, folded, by their first sign. */
interface LineWords {
  furniture: ReadonlyMap<string, readonly string[]>;
  bylines: ReadonlyMap<string, readonly string[]>;
  labels: readonly string[];
  longestLabel: number;
  abbreviations: ReadonlySet<string>;
  dateAbbreviations: ReadonlySet<string>;
  letterNames: ReadonlySet<string>;
}

const lineWords = new WeakMap<LanguagePack, LineWords>();

function lineWordsOf(pack: LanguagePack): LineWords {
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

/** Blocks of the clean text, one a line (a line broken in mid-sentence is joined with the next one). */
export function splitBlocks(clean: CleanText, pack: LanguagePack): Block[] {
  const blocks: Block[] = [];
  const words = lineWordsOf(pack);
  const isInFurniture = furnitureWalk(clean);
  let related = false;
  let untitled = true;
  const seen = new Set<string>();
  for (const line of joinLines(clean.text)) {
    const text = clean.text.slice(line.start, line.end);
    const folded = foldComposed(text.trim());
    if (!folded) {
      related = false;
      continue;
    }
    const inside = isInFurniture(line);
    const kind: BlockKind =
      untitled && !(blocks.length < MAX_MENUS && isMenu(folded)) && !isParagraph(folded)
        ? 'title'
        : classifyLine({ folded, related, inside, repeated: seen.has(folded) }, words);
    related = kind === 'furniture' && (related || folded.endsWith(':') || isLabel(folded, words));
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

interface LineState {
  folded: string;
  related: boolean;
  inside: boolean;
  repeated: boolean;
}

function classifyLine(state: LineState, words: LineWords): BlockKind {
  const { folded } = state;
  if (hasDateLabel(folded, words)) return 'meta';
  if (state.inside || state.repeated || startsWith(folded, words.furniture)) return 'furniture';
  const sentenceLike = isSentenceLike(folded);
  if (isMenu(folded)) return 'furniture';
  if (startsWith(folded.replace(CREDIT_SIGN, ''), words.bylines)) return 'credit';
  if (/^[([][^()[\]]{2,80}[)\]]$/u.test(folded)) return 'credit';
  if (!sentenceLike && state.related && (folded.length < 60 || BULLET.test(folded))) return 'furniture';
  return !sentenceLike && folded.length < 110 ? 'heading' : 'body';
}

function isSentenceLike(folded: string): boolean {
  if (folded.length > SENTENCE) return true;
  let end = folded.length;
  while (end > 0 && CLOSERS.has(folded.charAt(end - 1))) end--;
  return STOPS.has(folded.charAt(end - 1));
}

/** Longest headline. */
const HEADLINE = 200;

/** A report without a headline begins with its lead: a long line that ends like a sentence. */
const isParagraph = (folded: string) =>
  folded.length > HEADLINE && isSentenceLike(folded) && /[।৷.]["'”’)»]*$/u.test(folded);

/** "Home | World | Elections": several entries and no sentence. */
function isMenu(folded: string): boolean {
  return !isSentenceLike(folded) && (folded.match(MENU) ?? []).length >= 2;
}

function startsWith(folded: string, beginnings: ReadonlyMap<string, readonly string[]>): boolean {
  return beginnings.get(folded.charAt(0))?.some((beginning) => folded.startsWith(beginning)) ?? false;
}

/** "Also read" alone on its line: what follows are other stories. */
function isLabel(folded: string, words: LineWords): boolean {
  return folded.length < 30 && startsWith(folded, words.furniture);
}

const LABEL_REACH = 80;

function hasDateLabel(folded: string, words: LineWords): boolean {
  const head = folded.slice(0, LABEL_REACH + words.longestLabel);
  return words.labels.some((label) => {
    const at = head.indexOf(label);
    return at >= 0 && at < LABEL_REACH && DIGIT.test(folded.slice(at, at + 60));
  });
}

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
  return !isInitial(before, words) && !words.abbreviations.has(word);
}

function isBlank(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isSpace(text, at)) at++;
  return at >= to;
}

/** A bare letter, or the name of a Latin letter in another script (`एस.`, `এস.`). Short verbs and case words (`की.`, `है.`) end sentences. */
function isInitial(word: string, words: LineWords): boolean {
  return ONE_LETTER.test(word) || words.letterNames.has(word);
}

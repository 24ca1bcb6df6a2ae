// Lines become blocks (title, body, page furniture, credits), blocks become sentences.
import type { LanguagePack } from '../languages/pack';
import type { CleanText } from './clean-markup';
import { fold } from './fold';

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
const CREDIT_SIGN = /^\s*[([]/;
const TERMINATOR = /[।॥.!?]/;
const LETTER = /[\p{L}\p{M}]/u;

/** Blocks of the clean text, one a line (a line broken in mid-sentence is joined with the next one). */
export function splitBlocks(clean: CleanText, pack: LanguagePack): Block[] {
  const blocks: Block[] = [];
  let related = false;
  const seen = new Set<string>();
  for (const line of joinLines(clean.text)) {
    const text = clean.text.slice(line.start, line.end);
    const folded = fold(text.trim());
    if (!folded) {
      related = false;
      continue;
    }
    const first = blocks.length === 0;
    const kind: BlockKind = first
      ? 'title'
      : classifyLine(clean, line, { folded, related, repeated: seen.has(folded) }, pack);
    related = kind === 'furniture' && (related || folded.endsWith(':'));
    seen.add(folded);
    blocks.push({ kind, start: line.start, end: line.end });
  }
  return blocks;
}

interface LineState {
  folded: string;
  related: boolean;
  repeated: boolean;
}

function classifyLine(clean: CleanText, line: Range, state: LineState, pack: LanguagePack): BlockKind {
  const { folded } = state;
  const inside = clean.furniture.some((range) => range.start <= line.start && line.end <= range.end + 1);
  if (hasDateLabel(folded, pack)) return 'meta';
  if (inside || state.repeated || startsWith(folded, pack.furniture)) return 'furniture';
  const sentenceLike = /[।॥!?.]["'”’)]*$/u.test(folded) || folded.length > 140;
  if ((folded.match(MENU) ?? []).length >= 2 && !sentenceLike) return 'furniture';
  if (startsWith(folded.replace(CREDIT_SIGN, ''), pack.bylines)) return 'credit';
  if (/^[([][^()[\]]{2,80}[)\]]$/u.test(folded)) return 'credit';
  if (!sentenceLike && folded.length < 60 && state.related) return 'furniture';
  return !sentenceLike && folded.length < 110 ? 'heading' : 'body';
}

function startsWith(folded: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => folded.startsWith(fold(beginning)));
}

function hasDateLabel(folded: string, pack: LanguagePack): boolean {
  return pack.publishedLabels.some((label) => {
    const at = folded.indexOf(fold(label));
    return at >= 0 && at < 80 && /\p{Nd}/u.test(folded.slice(at, at + 60));
  });
}

/** Lines; a long line that stops in mid-sentence goes on in the next one. */
function joinLines(text: string): Range[] {
  const lines: Range[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const last = lines.at(-1);
    if (last && lines.length > 1 && goesOn(text.slice(last.start, last.end), text.slice(start, end))) last.end = end;
    else lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function goesOn(line: string, next: string): boolean {
  const tail = line.trimEnd();
  return (
    tail.length >= 50 && tail.length <= 120 && /[\p{Ll}\p{Lo}\p{M},]$/u.test(tail) && /^[\p{Ll}\p{Lo}]/u.test(next)
  );
}

/** Sentences of one block. Stops after initials, abbreviations and inside numbers end none. */
export function splitSentences(text: string, block: Range, pack: LanguagePack): Range[] {
  const sentences: Range[] = [];
  let start = block.start;
  for (let i = block.start; i < block.end; i++) {
    if (!TERMINATOR.test(text.charAt(i)) || (text.charAt(i) === '.' && !endsSentence(text, i, block, pack))) continue;
    let end = i + 1;
    while (end < block.end && /["'”’»)\].!?।]/u.test(text.charAt(end))) end++;
    pushTrimmed(sentences, text, { start, end });
    start = end;
    i = end - 1;
  }
  pushTrimmed(sentences, text, { start, end: block.end });
  return sentences;
}

function pushTrimmed(sentences: Range[], text: string, range: Range): void {
  let { start, end } = range;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  const last = sentences.at(-1);
  if (!LETTER.test(text.slice(start, end)) && last && end > start) last.end = end;
  else if (end > start) sentences.push({ start, end });
}

function endsSentence(text: string, at: number, block: Range, pack: LanguagePack): boolean {
  const before = /[\p{L}\p{M}\p{N}]{1,24}$/u.exec(text.slice(Math.max(block.start, at - 24), at))?.[0] ?? '';
  const after = text.slice(at + 1, Math.min(block.end, at + 3));
  if (/^[\p{L}\p{M}\p{N}]/u.test(after) || /^\s*$/.test(text.slice(at + 1, block.end)))
    return !/^[\p{L}\p{N}]/u.test(after);
  if (isInitial(before, pack)) return false;
  return !pack.abbreviations.includes(fold(before));
}

/** A bare letter, or the name of a Latin letter in another script (`एस.`, `এস.`). Short verbs and case words (`की.`, `है.`) end sentences. */
function isInitial(word: string, pack: LanguagePack): boolean {
  return /^\p{L}$/u.test(word) || `|${pack.letterNames}`.includes(`|${word}:`);
}

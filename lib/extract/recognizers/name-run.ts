// A run of words that no lexicon knows can be a name: where it begins and ends.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import type { Case } from '../languages/tags';
import type { Lexer } from '../lexer';
import { isCapital, lengthAt, lettersIn } from '../text/sign-classes';
import { countInitials, isDottedInitial, isShort } from './initials';
import { endingsOf, MIN_STEM } from './name-endings';
import { isHomograph, isSurnameLikeVerb, isUnknownWord, isWordOfName } from './name-words';

export interface NameRun {
  /** Item index after the run. */
  to: number;
  words: number;
  end: number;
  case: Case | null;
}

const MAX_WORDS = 6;
/** A longer word is no name; what names cost grows with their words. */
const LONGEST = 60;
const OPEN_END = /[\p{M}\u0985-\u0994]$/u;
const UNCASED = /^\p{Lo}$/u;
/** Bengali surnames of trades, lands and towns (Talukdar, Sarkar, Nikpur): what looks like their genitive is the name. */
const SURNAME_END = /(?:[\u09a6\u0995]\u09be|\u09aa\u09c1)\u09b0$/u;

/** The longest run of words at `from` that can be one name, or null; `titled` where an office stands before it. */
export function readNameRun(items: readonly Item[], from: number, lexer: Lexer, titled = false): NameRun | null {
  let words = countInitials(items, from, lexer);
  let to = from + words;
  let ending: { end: number; case: Case | null } | null = null;
  while (to < items.length && words < MAX_WORDS) {
    const item = items[to];
    if (
      !item ||
      (!isDottedInitial(items, to, lexer) &&
        !isInnerSyllable(items, { from, to }) &&
        !isLastSyllable(items, { from, to }) &&
        !isPlaceInName(items, { from, to, titled }) &&
        !isWordOfName(items, { from, to, titled }) &&
        !isHomograph(items, { from, to, titled }, (at) => endsAsPartner(items, at, lexer)) &&
        !canBeName(item, {
          lexer,
          first: words === 0,
          closes: closesName(items, { from, to, titled }),
          latin: isLatin(items[from]),
        }))
    )
      break;
    words++;
    to++;
    ending = goesOnWithParticle(items[to], lexer) ? { end: item.end, case: null } : readEnding(item, items[to], lexer);
    if (ending.case && ending.case !== 'plain' && !isBareConsonant(item, ending.end)) break;
    const given = (titled || hasTag(item, 'person')) && words === 1 && lettersIn(item.key) <= 3;
    if (ending.case === 'plain' && ending.end < item.end && !given && startsAnew(items, to, lexer)) break;
    to = skipJoiner(items, to, isShort(item, lexer));
    if (
      items[to - 1]?.text === '.' &&
      !isName(items[to], lexer) &&
      !isDottedInitial(items, to, lexer) &&
      !closesName(items, { from, to, titled })
    )
      break;
  }
  const last = items[to - 1];
  if (!ending || !last || words === 0) return null;
  if (last.text === '-' || last.text === '–') return null;
  if (words === 1 && hasTag(items[from], 'verb') && !isNameBefore(items[to])) return null;
  if (words === 1 && signsIn(items[from]?.key ?? '') < MIN_STEM) return null;
  return { to, words, end: last.text === '.' ? (items[to - 2]?.end ?? last.end) : ending.end, case: ending.case };
}

/** A word of case or a list sign, which a name alone has behind it and a verb has not. */
function isNameBefore(next: Item | undefined): boolean {
  return hasTag(next, 'case', 'conj', 'particle') || (next !== undefined && /^[,–-]$/u.test(next.text));
}

function isLatin(item: Item | undefined): boolean {
  return /^[@#]?[A-Za-z]/.test(item?.text ?? '');
}

function isName(item: Item | undefined, lexer: Lexer): boolean {
  return item !== undefined && canBeName(item, { lexer, first: false, closes: false, latin: isLatin(item) });
}

/** How many signs a word has; of longer ones only that they have several. */
const signsIn = (word: string) => (word.length === 2 && lengthAt(word, 0, 2) === 2 ? 1 : word.length);

interface RunState {
  lexer: Lexer;
  first: boolean;
  closes: boolean;
  latin: boolean;
}

function canBeName(item: Item, state: RunState): boolean {
  if (item.kind !== 'word' || item.key.length > LONGEST || /^[@#]/.test(item.text)) return false;
  const known = item.tags.length > 0 && !hasTag(item, 'person') && !(state.first && isShortVerb(item));
  // An initial is one letter, whatever else that letter may mean.
  if (known && !(state.first && signsIn(item.key) === 1 && hasTag(item, 'word') && !hasTag(item, 'conj'))) return false;
  if (isLatin(item) !== state.latin) return false;
  if (!hasTag(item, 'person') && state.lexer.pack.commonEnding?.test(item.key)) return false;
  if ((state.latin || state.lexer.pack.capitals) && !isCapital(item.text)) return false;
  return state.first || state.closes || hasTag(item, 'person') || !state.lexer.pack.finiteVerb?.test(item.key);
}

const LONG_WORD = 8;

/** A long unknown word right before a case word or a list sign is a surname, even where it ends like a verb; behind an office and a given name a short one too. */
function closesName(items: readonly Item[], at: { from: number; to: number; titled: boolean }): boolean {
  const next = items[at.to + 1];
  if (at.titled && at.to > at.from && isUnknownWord(items[at.to]) && hasTag(next, 'case') && !hasTag(next, 'conj'))
    return true;
  if (isSurnameLikeVerb(items, at)) return true;
  return (items[at.to]?.key.length ?? 0) >= LONG_WORD && (hasTag(next, 'case', 'conj') || next?.text === ',');
}

/** "Nasser al Dosari": what looks like an ending before such a word belongs to the name. */
function goesOnWithParticle(next: Item | undefined, lexer: Lexer): boolean {
  return next !== undefined && next.tags.length === 0 && (lexer.pack.nameParticles?.includes(next.text) ?? false);
}

/** "X too Y's …": behind the particle a known name, or a word with an ending of its own, begins anew. */
function startsAnew(items: readonly Item[], at: number, lexer: Lexer): boolean {
  const next = items[at];
  if (next?.kind !== 'word') return false;
  const { case: own } = readEnding(next, items[at + 1], lexer);
  return hasTag(next, 'person') || (own !== null && own !== 'plain');
}

/** Names of short syllables ("डांग थी थिन्ह") hold one that is also a verb: between two words that no lexicon knows it is the name's. */
function isInnerSyllable(items: readonly Item[], at: { from: number; to: number }): boolean {
  const item = items[at.to];
  if (!item || at.to === at.from || !isShortVerb(item) || hasTag(item, 'case') || !isUnknownWord(items[at.to + 1]))
    return false;
  return isSyllable(items[at.to - 1]);
}

/** "चोए सोन हुई ने": no finite verb stands before a case word, so after two short words it ends the name. */
function isLastSyllable(items: readonly Item[], at: { from: number; to: number }): boolean {
  const item = items[at.to];
  if (at.to - at.from !== 2 || !hasTag(item, 'verb') || hasTag(item, 'case')) return false;
  if (!items.slice(at.from, at.to).every((part) => isUnknownWord(part) && isSyllable(part))) return false;
  return hasTag(items[at.to + 1], 'case') && !hasTag(items[at.to + 1], 'verb', 'conj');
}

function isSyllable(item: Item | undefined): boolean {
  const short = lettersIn(item?.key ?? '') <= 3;
  return item !== undefined && short && (isUnknownWord(item) || isShortVerb(item));
}

/** "Minister Sultan Al X", "Prime Minister Georgia Meloni": behind an office a title, or a place with an unknown word and a case behind it is a given name. */
function isPlaceInName(items: readonly Item[], at: { from: number; to: number; titled: boolean }): boolean {
  const item = items[at.to];
  if (at.titled && at.to === at.from && tagOf(item, 'title')?.givenName) return isUnknownWord(items[at.to + 1]);
  if (!at.titled || at.to !== at.from || !hasTag(item, 'country', 'city') || item?.case !== null) return false;
  const [next, after] = [items[at.to + 1], items[at.to + 2]];
  return isUnknownWord(next) && !next?.case && (hasTag(after, 'case', 'conj') || after?.text === ',');
}

/** One-syllable names look like short verb forms ("ली"); behind an office they are names. */
function isShortVerb(item: Item): boolean {
  return (
    item.kind === 'word' &&
    item.key.length <= 2 &&
    item.tags.every((tag) => ['verb', 'word', 'pronoun'].includes(tag.type))
  );
}

/** Initials' stops and hyphens inside a name. */
function skipJoiner(items: readonly Item[], to: number, isInitial: boolean): number {
  const joiner = items[to];
  if (!joiner || joiner.spaced || joiner.kind !== 'punct') return to;
  if (joiner.text === '.' && isInitial) return to + 1;
  const next = items[to + 1];
  return /^[-–]$/u.test(joiner.text) && next && !next.spaced && next.kind === 'word' && next.tags.length === 0
    ? to + 1
    : to;
}

/** Takes the longest ending of case off a word that the lexicon does not know. */
function readEnding(item: Item, next: Item | undefined, lexer: Lexer): { end: number; case: Case | null } {
  if (item.case) return { end: item.stemEnd, case: item.case };
  const { text } = item;
  for (const { at, ending, bare } of endingsOf(lexer)(text))
    if (!bare || mayBeEnding(text, at, { suffix: ending, next })) return { end: item.start + at, case: ending };
  return { end: item.stemEnd, case: null };
}

/** "X-er সঙ্গে …": whom somebody talks with, by the ending glued to the word; behind a verb that is one the sentence would end. */
function endsAsPartner(items: readonly Item[], at: number, lexer: Lexer): boolean {
  const item = items[at];
  if (lexer.pack.suffixes.length === 0 || !item || !isName(item, lexer)) return false;
  const { case: own } = readEnding(item, items[at + 1], lexer);
  return own === 'of' && tagOf(items[at + 1], 'case')?.case === 'with' && !endsSentence(items[at + 2]);
}

const endsSentence = (item: Item | undefined) => item === undefined || /^[।.!?]$/u.test(item.text);

/** One letter can also belong to the name: a genitive needs a noun or a case word behind it, "too" needs a long name before it. */
function mayBeEnding(text: string, at: number, found: { suffix: Case; next: Item | undefined }): boolean {
  const stem = text.slice(0, at);
  if (found.suffix === 'plain') return mayBeParticle(text, at);
  if (demands(found.next, found.suffix)) return at > MIN_STEM;
  if (SURNAME_END.test(text)) return false;
  const noun = hasTag(found.next, 'case', 'meet', 'memorial', 'title', 'weekday', 'word', 'gathering', 'this');
  return noun && OPEN_END.test(stem) && !/\u09cd$/u.test(stem);
}

/** "too" is sure behind a consonant; behind a vowel sign a short name may end like it ("চাও"). */
function mayBeParticle(text: string, at: number): boolean {
  if (/\u0987$/u.test(text)) return false;
  return at >= 4 || (at === 3 && lettersIn(text.charAt(at - 1)) === 1);
}

/** A case word behind the name that needs this very ending: no letter of the name is mistaken for it. */
function demands(next: Item | undefined, ending: Case): boolean {
  return next?.tags.some((tag) => tag.type === 'case' && tag.after === ending) ?? false;
}

function isBareConsonant(item: Item, end: number): boolean {
  return UNCASED.test(item.text.slice(end - item.start));
}

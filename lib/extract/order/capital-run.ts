// Where names begin with capital letters, a run of capitalised words that no lexicon knows can be a name.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { isCapital } from '../text/sign-classes';

export interface CapitalRun {
  from: number;
  to: number;
  words: number;
  start: number;
  end: number;
  /** Ids of the known name that the run ends with. */
  ids: readonly string[];
}

const MAX_WORDS = 6;
const INITIAL = /^\p{Lu}\p{L}?$/u;
const TWO_LETTERS = /^\p{Lu}\p{Ll}$/u;

/** The longest run of name words at `from`, or null. `headed`: an office or a rank stands before it. */
export function readCapitalRun(items: readonly Item[], from: number, headed: boolean): CapitalRun | null {
  let to = from;
  let words = 0;
  while (to < items.length && words < MAX_WORDS) {
    const step = readWord(items, to, { first: words === 0, headed });
    if (step === null) break;
    if (!/^[-‑]$/u.test(items[to - 1]?.text ?? '') || to === from) words++;
    to = step;
    const item = items[to - 1];
    if (item?.case !== null && item?.stemEnd !== item?.end) break;
    to = joinerAfter(items, to);
  }
  while (to > from && !endsName(items, to - 1, headed)) to--;
  const last = items[to - 1];
  const first = items[from];
  if (!first || !last || words === 0) return null;
  const end = last.text === '.' ? (items[to - 2]?.end ?? last.end) : last.stemEnd;
  return { from, to, words, start: first.start, end, ids: tagOf(last, 'person')?.ids ?? [] };
}

function endsName(items: readonly Item[], at: number, headed: boolean): boolean {
  if (isNameWord(items[at], false) || isSecondHalf(items, at) || items[at]?.text === '.') return true;
  return headed && isShortMonth(items, at);
}

function readWord(items: readonly Item[], at: number, state: { first: boolean; headed: boolean }): number | null {
  const item = items[at];
  if (isInitial(items, at)) return items[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (isNameWord(item, state.first && state.headed && isNameWord(items[at + 1], false))) return at + 1;
  if (state.first && state.headed && isBeforeHyphen(items, at)) return at + 1;
  if (!state.first && isSecondHalf(items, at)) return at + 1;
  // "minister Dong Jun", "China's Sun Yeli"
  if (isShortMonth(items, at) && (state.first ? isNameWord(items[at + 1], false) : state.headed)) return at + 1;
  if (state.headed && isCapitals(item) && isNameWord(items[at + 1], false)) return at + 1;
  // "von der X"
  const double = hasTag(item, 'name-particle') && hasTag(items[at + 1], 'name-particle');
  if (!state.first && double && isNameWord(items[at + 2], false)) return at + 1;
  if (
    !state.first &&
    hasTag(item, 'name-particle') &&
    isNameWord(items[at + 1]?.text === '-' ? items[at + 2] : items[at + 1], false)
  )
    return items[at + 1]?.text === '-' ? at + 2 : at + 1;
  return null;
}

/** A short month or weekday without a number behind it. */
function isShortMonth(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const date = item?.text.length === 3 && item.tags.every(({ type }) => type === 'month' || type === 'weekday');
  return date === true && isCapital(item?.text ?? '') && items[at + 1]?.kind !== 'number';
}

/** "PARK Ji-hoon": a family name in capitals, though the word has another meaning. */
function isCapitals(item: Item | undefined): boolean {
  const letters = item?.text ?? '';
  return /^\p{Lu}{2,}$/u.test(letters) && item?.tags.every((tag) => tag.type === 'word') === true;
}

/** "Park Ji-hoon": a family name before a given name with a hyphen, though the word has another meaning. */
function isBeforeHyphen(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!isCapital(item?.text ?? '') || item?.tags.every((tag) => tag.type === 'word') !== true) return false;
  return isNameWord(items[at + 1], false) && isSecondHalf(items, at + 3);
}

/** "Ji-hoon": a small letter behind the hyphen. */
function isSecondHalf(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const hyphen = items[at - 1];
  if (item?.kind !== 'word' || item.spaced || hyphen?.spaced || !/^[-‑]$/u.test(hyphen?.text ?? '')) return false;
  if (!isNameWord(items[at - 2], false)) return false;
  // "Byung-won": no verb stands behind a hyphen.
  return item.tags.every((tag) => tag.type === 'person') || (/^\p{Ll}/u.test(item.text) && hasTag(item, 'verb'));
}

/** A capitalised word without another meaning; a place may begin a name behind an office. */
function isNameWord(item: Item | undefined, placeToo: boolean): boolean {
  if (item?.kind !== 'word' || !isCapital(item.text)) return false;
  if (item.tags.length === 0) return true;
  if (item.tags.every((tag) => tag.type === 'person' || tag.type === 'name-particle')) return true;
  return (placeToo && hasTag(item, 'city', 'country', 'weekday', 'month')) || tagOf(item, 'title')?.givenName === true;
}

/** "S.", "K" before another word of the name. */
function isInitial(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || item.text.length > 4 || !INITIAL.test(item.text)) return false;
  if (item.text.length > 1 && hasTag(item, 'person')) return false;
  const stopped = items[at + 1]?.text === '.' && !items[at + 1]?.spaced;
  if (!stopped || (item.text.length > 1 && !TWO_LETTERS.test(item.text)) || hasTag(item, 'rank', 'case')) return false;
  // "Minister I. Yousafzai"
  return !hasTag(item, 'pronoun') || isNameWord(items[at + 2], false);
}

/** A hyphen inside a name ("Amir-Abdollahian"). */
function joinerAfter(items: readonly Item[], at: number): number {
  const joiner = items[at];
  const next = items[at + 1];
  if (hasTag(items[at - 1], 'person') && hasTag(next, 'person')) return at;
  const inside = joiner && !joiner.spaced && /^[-‑'’]$/u.test(joiner.text) && next && !next.spaced;
  return inside &&
    (isNameWord(next, false) || /^\p{Ll}/u.test(next.text)) &&
    next.tags.every((tag) => tag.type === 'person' || tag.type === 'name-particle')
    ? at + 1
    : at;
}

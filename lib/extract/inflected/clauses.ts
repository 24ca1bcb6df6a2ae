// Clauses where the order of words is free: a sign or "and" cuts where both sides have a predicate; connectives always cut.
import type { Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { hasAny, tagMask } from '../tag-masks';
import { isGap } from './ellipsis';

/** What a clause may begin with, besides a sign. */
const JOINING = tagMask('clause', 'conj');

/** Item indexes where a new clause begins. */
export function cutsInflected(sentence: Sentence): number[] {
  const { items } = sentence;
  const cuts: number[] = [];
  const borders: number[] = [];
  for (let at = 1; at < items.length; at++) if (isBorder(sentence, at) && !goesOnWithTalk(items, at)) borders.push(at);
  let told = false;
  let ever = false;
  let last = 0;
  for (const [index, at] of borders.entries()) {
    told ||= hasPredicate(sentence, last, at);
    ever ||= told;
    const until = borders.slice(index + 1).find((next) => !isList(sentence, next)) ?? items.length;
    if (isHard(sentence, at) || (told && hasPredicate(sentence, at, until)) || (ever && isGap(sentence, at))) {
      cuts.push(at);
      told = false;
    }
    last = at;
  }
  return cuts;
}

/** Verbs, words of meeting and presence, and short forms like "is planned" can be the verb of a clause. */
export function isPredicate(item: Item | undefined): boolean {
  if (!item) return false;
  if (hasTag(item, 'verb')) return true;
  const meet = tagOf(item, 'meet');
  if (meet) return meet.form === 'verb';
  if (tagOf(item, 'planned')?.attribute || tagOf(item, 'cancelled')?.attribute) return false;
  return hasTag(item, 'attend') || (hasTag(item, 'planned', 'cancelled') && !hasTag(item, 'next'));
}

function hasPredicate(sentence: Sentence, from: number, to: number): boolean {
  if (isInsertion(sentence.items, from)) return false;
  for (let at = from; at < to; at++) if (isPredicate(sentence.items[at]) && !insidePhrase(sentence, at)) return true;
  return false;
}

/** "…, уточнил X, …": who says so, between two commas. */
function isInsertion(items: readonly Item[], from: number): boolean {
  return items[from]?.kind === 'punct' && tagOf(items[from + 1], 'verb')?.speech === true;
}

function isBorder(sentence: Sentence, at: number): boolean {
  const { items } = sentence;
  const item = items[at];
  if (!item || !(item.kind === 'punct' || hasAny(item, JOINING))) return false;
  if (insidePhrase(sentence, at) || isTime(items, at)) return false;
  if (/^[,;:]$/u.test(item.text) || (/^[–—-]$/u.test(item.text) && item.spaced)) return true;
  if (hasTag(item, 'clause')) return items[at - 1]?.text !== ',';
  return hasTag(item, 'conj') && items[at - 1]?.text !== ',';
}

/** "the talks, which he had with X": the talk has its sides in its relative clause. */
function goesOnWithTalk(items: readonly Item[], at: number): boolean {
  return tagOf(items[at - 1], 'meet')?.form === 'noun' && items[at]?.text === ',' && isRelative(items, at + 1);
}

/** Connectives, semicolons, colons, and "which" with its preposition. */
function isHard(sentence: Sentence, at: number): boolean {
  const { items } = sentence;
  // "a row of meetings: with A, with B"
  if (items[at]?.text === ':' && (tagOf(items[at + 1], 'case')?.case === 'with' || namesDoers(sentence, at)))
    return false;
  if (/^[;:]$/u.test(items[at]?.text ?? '') || hasTag(items[at], 'clause')) return true;
  if (resumes(sentence, at)) return true;
  return isRelative(items, at + 1) || (items[at]?.text === ',' && hasTag(items[at + 1], 'clause'));
}

/** "three sat down at one table: A, B and C", "he was received: first by A": behind the colon stand only those who acted. */
function namesDoers({ items, mentions }: Sentence, at: number): boolean {
  const before = mentions.some(
    ({ to, cases, form }) => to <= at && cases?.includes('nom') && form !== 'both' && form !== 'plural',
  );
  const talk = items.slice(0, at).some((item) => tagOf(item, 'meet')?.form === 'verb');
  let next = at + 1;
  while (hasTag(items[next], 'adverb', 'then', 'particle', 'daypart', 'day')) next++;
  const doer = mentions.find(({ from }) => from === next);
  return talk && !before && doer?.cases?.includes('nom') === true && !items.slice(at).some((item) => isPredicate(item));
}

/** "…, whom …, and with Y": behind a relative clause the list of partners goes on. */
function resumes({ items }: Sentence, at: number): boolean {
  const next = hasTag(items[at], 'conj') ? at + 1 : hasTag(items[at + 1], 'conj') ? at + 2 : null;
  return (
    next !== null &&
    tagOf(items[next], 'case')?.case === 'with' &&
    items.slice(0, at).some((item) => tagOf(item, 'pronoun')?.relative)
  );
}

function isRelative(items: readonly Item[], at: number): boolean {
  if (tagOf(items[at], 'pronoun')?.relative) return true;
  return hasTag(items[at], 'case') && tagOf(items[at + 1], 'pronoun')?.relative === true;
}

/** "10:40" */
function isTime(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.kind === 'number' && items[at + 1]?.kind === 'number' && !items[at]?.spaced;
}

/** Between two members of a list of persons. */
function isList(sentence: Sentence, at: number): boolean {
  const before = sentence.mentions.findLast((mention) => mention.to <= at);
  const behind = sentence.mentions.find((mention) => mention.from > at);
  return before !== undefined && behind !== undefined && before.group === behind.group;
}

function insidePhrase(sentence: Sentence, at: number): boolean {
  return (
    isList(sentence, at) ||
    sentence.mentions.some((mention) => mention.from < at && at < mention.to) ||
    sentence.gatherings.some((ref) => ref.from < at && at < ref.to)
  );
}

// Clauses where the doer stands before the verb: cut at connectives, relatives, and before a new predicate.
import type { Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { hasAny, tagMask } from '../tag-masks';

/** What a clause may begin with, besides a sign. */
const JOINING = tagMask('listing', 'clause', 'pronoun', 'case', 'conj');

/** Item indexes where a new clause begins. */
export function cutsBefore(sentence: Sentence): number[] {
  const { items } = sentence;
  const cuts: number[] = [];
  let told = false;
  for (let at = 0; at < items.length; at++) {
    if (at > 0 && isCut(sentence, at, told)) {
      cuts.push(at);
      told = false;
    }
    told ||= (isPredicate(items[at]) || isVerbOfWho(items, at)) && !insidePhrase(sentence, at);
  }
  return cuts;
}

/** "who faces the voters": what stands right behind such a pronoun is its verb, known or not. */
function isVerbOfWho(items: readonly Item[], at: number): boolean {
  if (items[at]?.kind !== 'word' || !tagOf(items[at - 1], 'pronoun')?.relative) return false;
  return items[at]?.tags.every(({ type }) => type === 'word' || type === 'topic') ?? false;
}

function isCut(sentence: Sentence, at: number, told: boolean): boolean {
  const { items } = sentence;
  const item = items[at];
  if (!item || !(item.kind === 'punct' || hasAny(item, JOINING)) || insidePhrase(sentence, at)) return false;
  if (hasTag(item, 'listing') && told) return !hasTag(items[at + 1], 'case');
  if (/^[;:—]$/u.test(item.text) || (/^[–-]$/u.test(item.text) && item.spaced && items[at + 1]?.spaced))
    return (
      !isTime(items, at) && !goesOnWithList(sentence, at) && !namesPartners(sentence, at) && !setsOffNames(sentence, at)
    );
  if (item.text === '-' && items[at - 1]?.text === '-') return true;
  if (hasTag(item, 'clause')) return !(hasTag(item, 'this') && tagOf(items[at - 1], 'meet')?.form === 'noun');
  if (tagOf(item, 'pronoun')?.relative) return !isPreposition(items[at - 1]);
  if (isPreposition(item) && tagOf(items[at + 1], 'pronoun')?.relative) return true;
  if (!told || !(item.text === ',' || hasTag(item, 'conj'))) return false;
  if (item.text === ',' && hasTag(items[at + 1], 'conj')) return false;
  if (hasTag(item, 'conj') && isBetween(sentence, at)) return false;
  return startsPredicate(sentence, at + 1) || startsStatement(sentence, at + 1);
}

/** "between A || and B said": the second of two belongs to the first. */
function isBetween({ mentions }: Sentence, at: number): boolean {
  return mentions.some((mention) => mention.case === 'between' && mention.to === at);
}

/** "with A; B, president of X; and C": names alone stand between the semicolons. */
function goesOnWithList({ items, mentions }: Sentence, at: number): boolean {
  if (items[at]?.text !== ';') return false;
  const first = hasTag(items[at + 1], 'conj') ? at + 2 : at + 1;
  if (!mentions.some(({ from, to, form }) => form === 'name' && from <= first && first < to)) return false;
  for (let next = first; next < items.length && items[next]?.text !== ';'; next++)
    if (isPredicate(items[next]) || hasTag(items[next], 'meet', 'clause', 'travel')) return false;
  return true;
}

/** "Three meetings are planned — with A, B and C": the partners stand behind the sign, and nothing but they. */
function namesPartners({ items, mentions }: Sentence, at: number): boolean {
  if (tagOf(items[at + 1], 'case')?.case !== 'with') return false;
  if (!mentions.some(({ from, form }) => form === 'name' && from === at + 2)) return false;
  return (
    items.slice(0, at).some((item) => tagOf(item, 'meet')?.form === 'noun') && !items.slice(at + 1).some(isPredicate)
  );
}

/** "the ministers of A and B — X and Y — met": names alone between two dashes. */
function setsOffNames(sentence: Sentence, at: number): boolean {
  const dashes = sentence.items.flatMap(({ text }, place) => (/^[—–-]$/u.test(text) ? [place] : []));
  const next = dashes.find((place) => place > at) ?? -1;
  const before = dashes.findLast((place) => place < at) ?? -1;
  return holdsOnlyNames(sentence, at, next) || holdsOnlyNames(sentence, before, at);
}

function holdsOnlyNames({ items, mentions }: Sentence, from: number, to: number): boolean {
  const names = mentions.filter((mention) => mention.form === 'name' && mention.from > from && mention.to <= to);
  if (from < 0 || names.length < 2) return false;
  return items.slice(from + 1, to).every((item, index) => {
    const at = from + 1 + index;
    return item.text === ',' || hasTag(item, 'conj') || names.some((name) => name.from <= at && at < name.to);
  });
}

/** "10:40" */
function isTime(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.kind === 'number' && items[at + 1]?.kind === 'number' && !items[at]?.spaced;
}

const isPreposition = (item: Item | undefined) => hasTag(item, 'case');

/** Verbs and words of meeting or presence that can be the verb of a clause. */
export function isPredicate(item: Item | undefined): boolean {
  if (!item) return false;
  if (hasTag(item, 'verb')) return true;
  const meet = tagOf(item, 'meet');
  return meet?.form === 'verb' || (hasTag(item, 'attend') && !meet);
}

/** "and [then] met", ", was received": a verb directly behind. */
export function startsPredicate(sentence: Sentence, from: number): boolean {
  return isPredicate(sentence.items[skipAdverbs(sentence.items, from)]);
}

/** "and Wang met", ", Lavrov said": a person and a verb directly behind. */
function startsStatement(sentence: Sentence, from: number): boolean {
  let at = from;
  while (hasTag(sentence.items[at], 'adverb', 'particle') || /^["“”'’‘]$/u.test(sentence.items[at]?.text ?? '')) at++;
  // "…, and on Tuesday evening he was to receive Y"
  at = skipAdverbs(sentence.items, at);
  const mention = sentence.mentions.find(
    (candidate) => candidate.from === at && ['plain', 'agent'].includes(candidate.case),
  );
  if (!mention) return false;
  const comma =
    sentence.items[mention.to]?.text === ',' && hasTag(sentence.items[mention.to - 1], 'title', 'country') ? 1 : 0;
  return isPredicate(sentence.items[skipAdverbs(sentence.items, mention.to + comma)]);
}

/** The index after adverbs and times ("on Tuesday", "later"). */
export function skipAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  for (;;) {
    const skipped = hasTag(items[at], 'case') && isTimeWord(items[at + 1]) ? at + 1 : at;
    if (isTimeWord(items[skipped]) || isAdverb(items[at])) at = skipped + 1;
    else return at;
  }
}

const isAdverb = (item: Item | undefined) => hasTag(item, 'adverb', 'particle', 'separately') && !isPredicate(item);
const isTimeWord = (item: Item | undefined) =>
  hasTag(item, 'weekday', 'day', 'carried-day', 'daypart', 'then', 'month') && !isPredicate(item);

function insidePhrase(sentence: Sentence, at: number): boolean {
  return (
    sentence.mentions.some((mention) => mention.from < at && at < mention.to) ||
    sentence.gatherings.some((ref) => ref.from < at && at < ref.to)
  );
}

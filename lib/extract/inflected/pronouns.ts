// Pronouns and "both": what stands for persons named before.
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { commonCases } from '../text/inflect';
import { beginMention } from './begin-mention';
import { isObjectOfVerb } from './head';
import { casesOf, isCapital, prepositionBefore, tagIn } from './item-cases';

/** The pronoun at `at`, or null where there is none or it only owns what follows. */
export function readPronoun(sentence: Sentence, at: number): Mention | null {
  const item = sentence.items[at];
  const governor = prepositionBefore(sentence.items, at);
  // "a room, in it", "a picture, on it": no person.
  if (governor?.case === 'in' && tagOf(item, 'pronoun')?.relative !== true) return null;
  const preposition = governor?.governs;
  // "с ним" is one, "к ним" are several.
  const pronoun = (preposition && tagIn(item, 'pronoun', preposition)) ?? tagOf(item, 'pronoun');
  const both = tagOf(item, 'both');
  if (!item || (!pronoun && !both)) return null;
  // "по просьбе пакистанской стороны": one side.
  if (both && hasTag(sentence.items[at - 1], 'country')) return null;
  const next = sentence.items[at + 1];
  if (both?.counts && tagOf(next, 'meet')?.form === 'noun') return null;
  if (both?.each && isCommonNoun(next)) return null;
  // "the leaders of the SCO": many.
  if (both && hasTag(next, 'organization', 'delegation')) return null;
  if (pronoun?.latter && !isAlone(sentence.items, at)) return null;
  if (pronoun?.case === 'of' && ownsNext(sentence.items, at)) return null;
  const cases = casesOf(item, 'pronoun', 'both');
  const left = preposition ? commonCases(cases, preposition) : cases;
  const base = beginMention(sentence, { from: at, to: at + 1, cases: left.length > 0 ? left : cases });
  base.form = both || pronoun?.plural ? 'both' : 'pronoun';
  base.pronoun = pronoun ?? null;
  return base;
}

/** "с последним", "последний заявил": no noun follows it, nor does it say whose turn it was ("последним был X"). */
function isAlone(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const turn =
    hasTag(items[at], 'turn') || (tagOf(next, 'verb') !== undefined && casesOf(items[at], 'pronoun').includes('ins'));
  const bare = prepositionBefore(items, at) === undefined;
  if (bare && (turn || !(hasTag(next, 'verb') || tagOf(next, 'meet')?.form === 'verb'))) return false;
  return (
    next === undefined ||
    next.kind === 'punct' ||
    tagOf(next, 'meet')?.form === 'verb' ||
    hasTag(
      next,
      'verb',
      'case',
      'adverb',
      'separately',
      'conj',
      'daypart',
      'day',
      'carried-day',
      'then',
      'particle',
      'clause',
      'attend',
      'during',
      'after',
    )
  );
}

/** "с каждым годом": what no person is. */
function isCommonNoun(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || isCapital(item)) return false;
  return item.tags.length === 0 || hasTag(item, 'year', 'month-word', 'weekday', 'daypart', 'word');
}

/** "his colleague", "his plane": the pronoun owns what follows; "their official talks" are a talk of theirs. */
function ownsNext(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (isDescribedTalk(items, at + 1) || isObjectOfVerb(items, at)) return false;
  const owned = [
    'verb',
    'meet',
    'person',
    'conj',
    'clause',
    'case',
    'adverb',
    'separately',
    'jointly',
    'daypart',
    'day',
    'then',
    'particle',
  ] as const;
  return next?.kind === 'word' && !hasTag(next, ...owned) && !isCapital(next);
}

/** "the talks, which …": a word of a talk stands between the last person and the relative. */
export function isOfThing(items: readonly Item[], at: number, before: Mention | undefined): boolean {
  const comma = items[at - 1]?.text === ',' ? at - 1 : at - 2;
  return items.slice(Math.max(before?.to ?? 0, comma - 3), comma).some((item) => hasTag(item, 'meet', 'gathering'));
}

/** One or two adjectives and the word of a talk. */
function isDescribedTalk(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    if (tagOf(items[i], 'meet')?.form === 'noun') return true;
    const item = items[i];
    if (
      item?.kind !== 'word' ||
      (item.tags.length > 0 && !hasTag(item, 'ordinal', 'qualifier', 'visit', 'next', 'planned', 'last'))
    )
      return false;
  }
  return false;
}

// "The first guest was X", "X was his next visitor": who came to whomever the report is about.
import type { Mention, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';
import { mentionsInside, wholeOf } from '../talk-outline';
import { beginsWithTime } from './clock-lines';
import type { Conversation } from './find-meetings';
import { guessedTalk } from './guessed-talk';

const CALLER = tagMask('caller');
const PLANNED = tagMask('planned');
const OTHERWISE = tagMask('negation', 'hoped', 'phone', 'ceremony', 'cancelled', 'memorial');

/** A sentence that says no more than who the guest was is no longer, in items. */
const SHORT = 24;

/** The talk with the guest that a sentence names, of its owner ("his guest") or of `main`; or null. */
export function callerOf(sentence: Sentence, main: string | null): Conversation | null {
  if (!someHave(sentence, CALLER) || someHave(sentence, OTHERWISE) || sentence.items.length > SHORT) return null;
  const at = sentence.items.findIndex((item) => hasTag(item, 'caller'));
  const inside = mentionsInside(sentence, wholeOf(sentence));
  const host = inside.find(
    ({ case: role, form, person, to }) => role === 'of' && form !== 'role' && person && at - to <= 2 && to <= at,
  );
  // An entry of a running report goes on with nobody's round.
  if (!host && (!isOfRound(sentence, at) || beginsWithTime(sentence))) return null;
  const one = host?.person ?? main;
  const guest = inside.find(
    (mention) => isNamed(sentence, mention, host) && mention !== host && isPredicate(sentence, mention, at),
  );
  if (!guest?.person || one === null || guest.person === one) return null;
  // What the sentence goes on to say is another matter where the verb stands right behind the guest.
  const verb = sentence.order.caseWords === 'after' && hasTag(sentence.items[at + 1], 'verb') ? at + 1 : null;
  const ahead =
    verb === null
      ? someHave(sentence, PLANNED) || sentence.items.some(isFutureVerb)
      : isFutureVerb(sentence.items[verb]);
  const groups = [guest, ...guestsBehind(sentence, guest, inside)].flatMap(({ person }) =>
    person ? [[one, person]] : [],
  );
  return { ...guessedTalk(groups, ahead ? 'planned' : 'held', at), announced: true };
}

/** "his guest was X, and in the evening Y": who stands behind the verb, where nothing is said of them. */
function guestsBehind(
  { items, order }: Sentence,
  { to, person: first }: Mention,
  inside: readonly Mention[],
): Mention[] {
  const verb = items.findIndex((item, place) => place >= to && hasTag(item, 'verb'));
  if (order.caseWords !== 'after' || items.slice(verb + 1).some((item) => hasTag(item, 'verb', 'meet', 'encounter')))
    return [];
  return inside.filter(
    ({ from, form, case: role, person }) => from > to && form === 'name' && role === 'plain' && person !== first,
  );
}

/** "the first guest", "Friday's visitor": one of a round, and not "a guest of the summit". */
function isOfRound({ items }: Sentence, at: number): boolean {
  if (tagOf(items[at], 'caller')?.first) return true;
  return hasTag(items[at - 1], 'ordinal', 'next', 'last', ...DAYS);
}

const DAYS = ['weekday', 'day', 'carried-day', 'daypart'] as const;

/** By name; where words of case follow, "he was X's guest" names the host. */
function isNamed({ order }: Sentence, { form, person }: Mention, host: Mention | undefined): boolean {
  return (
    form === 'name' || (order.caseWords === 'after' && form === 'pronoun' && host?.form === 'name' && person !== null)
  );
}

/** Whether somebody is said to be the guest: a verb joins the two, or nothing does. */
function isPredicate({ items, order }: Sentence, mention: Mention, at: number): boolean {
  if (mention.case === 'with' || mention.case === 'of') return false;
  const isVerb = (place: number) => hasTag(items[place], 'verb') || hasTag(items[place], 'encounter');
  if (order.caseWords === 'after')
    return items.some((_, place) => place > at && isVerb(place)) || isBare(items, mention, at);
  return mention.from > at ? isVerb(mention.from - 1) : isVerb(mention.to) && mention.from <= 1;
}

/** "X's guest at lunch, Y.": the two stand side by side and nothing follows. */
const isBare = (items: Sentence['items'], { from, to }: Mention, at: number) =>
  (from === at || from === at + 1) && items.slice(to).every(({ kind }) => kind === 'punct');

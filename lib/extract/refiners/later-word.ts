// What a later clause or sentence says of the talk just told: called off, never arranged, or gone on with somebody else.
import type { Item, Meeting, Mention, Sentence } from '../document';
import { hasTag, isByOrder, isFutureVerb, tagOf } from '../document';
import { goOnInflected } from '../inflected/ellipsis';
import { someHave, tagMask } from '../tag-masks';
import { type Clause, isFiniteVerb } from './clauses';
import type { Conversation } from './find-meetings';
import { holdAfterAll, wasHeldAlready } from './held-after';
import { isBullet } from './is-bullet';
import { dueAgain, moveTalk } from './moved-to';
import type { Timeline } from './timeline';
import { forgetCall } from './told-as-call';

const NO_SUCH = tagMask('no-such');
const PHONE = tagMask('phone');

/** What was moved to another day is still to come. */
const DAYS = ['weekday', 'day', 'carried-day', 'month'] as const;

const itemsOf = (sentence: Sentence, clause: Clause) => sentence.items.slice(clause.from, clause.to);

const mentionsOf = (sentence: Sentence, clause: Clause) =>
  sentence.mentions.filter((mention) => mention.from >= clause.from && mention.from < clause.to);

interface ToldBefore {
  last: Meeting | undefined;
  /** The sentence before. */
  before: Sentence | null;
  timeline: Timeline;
}

/** Words before what became of "it". */
const SAID_WITHIN = 3;

/** Moves the planned talk told just before to another day, or takes it as called off, where a clause says so. */
export function takeLaterWord(sentence: Sentence, clause: Clause, told: ToldBefore): void {
  if (dueAgain(sentence, clause, told) || moveTalk(sentence, clause, told)) return;
  if (holdAfterAll(sentence, clause, told) || wasHeldAlready(sentence, clause, told)) return;
  const dropped = calledOff(sentence, clause, told) ?? fellThrough(sentence, clause, told);
  if (dropped) dropped.status = 'cancelled';
}

/** "…, but the plane was late and the talk fell through": the planned talk told just before, or undefined. */
function calledOff(sentence: Sentence, clause: Clause, { last, before }: ToldBefore): Meeting | undefined {
  if (!last || last.sentence < sentence.index - 1) return undefined;
  // Another entry of a list tells of another talk.
  if (isByOrder(sentence.order) && isBullet(sentence) && before?.block !== sentence.block) return undefined;
  const items = itemsOf(sentence, clause);
  const dropped = items.some((item) => hasTag(item, 'cancelled'));
  const word = items.findIndex((item) => hasTag(item, 'cancelled', 'negation'));
  const isDue = () =>
    wasDue(last, before) ||
    (last.open && sentence.order.caseWords === 'after') ||
    (clause.from === 0 && isSaidOfTalk(sentence, word, before));
  if (last.status !== 'planned' && !(dropped && last.status === 'held' && isDue())) return undefined;
  const failed =
    !sentence.order.inflected &&
    items.some((_, at) => deniesVerb(sentence, items, at)) &&
    items.some((item) => hasTag(item, 'meet'));
  if (!(dropped || failed) || isOpen(sentence, items, word)) return undefined;
  const until = sentence.order.caseWords === 'before' ? clause.from + word : clause.to;
  const named = sentence.gatherings.filter((found) => found.from >= clause.from && found.from < until);
  // "as the session ran late, the talk was dropped": a word of meeting of its own behind the session.
  const own = items.some((item, at) => hasTag(item, 'meet') && named.every(({ to }) => to <= clause.from + at));
  const ref = named.length > 0 && !(sentence.order.caseWords === 'after' && own);
  const others = sentence.mentions.some(
    (mention) =>
      mention.form === 'name' &&
      (sentence.order.caseWords !== 'before' ||
        !dropped ||
        mention.to <= clause.from + word ||
        ['with', 'between'].includes(mention.case)) &&
      (last.sentence !== sentence.index || mention.from >= clause.from) &&
      mention.person &&
      !last.participants.includes(mention.person),
  );
  // "is not scheduled to meet Kazakh leaders": somebody else.
  const many = !dropped && mentionsOf(sentence, clause).some(({ form, country }) => form === 'plural' && country);
  return ref || others || many ? undefined : last;
}

/** "A conversation with X had been on his list. It did not take place.": what a sentence of nothing else says of the talk before it. */
function isSaidOfTalk({ items, order }: Sentence, word: number, before: Sentence | null): boolean {
  if (!isByOrder(order) || word < 1 || word > SAID_WITHIN || !hasTag(items[0], 'word', 'this')) return false;
  const told = items.slice(1, word).every((item) => hasTag(item, 'verb', 'adverb'));
  return told && before?.items.some((item) => tagOf(item, 'meet')?.form === 'noun') === true;
}

/** "With X too there was a meeting": it may have been due as well as held, where nothing follows. */
function wasDue(last: Meeting, before: Sentence | null): boolean {
  if (before?.index !== last.sentence || before.order.caseWords !== 'after') return false;
  const end = before.items.findLastIndex(({ kind }) => kind === 'word');
  return tagOf(before.items[end], 'verb')?.be === true && tagOf(before.items[end - 1], 'meet')?.form === 'noun';
}

/** "was due to see X on Monday || but flew home": what had been planned and is told of no more did not take place. */
function fellThrough(sentence: Sentence, clause: Clause, { last, before }: ToldBefore): Meeting | undefined {
  const told = clause.from > 0 ? sentence : before;
  if (last?.status !== 'planned' || last.sentence !== told?.index) return undefined;
  const items = itemsOf(sentence, clause);
  const was = told.items.slice(0, clause.from || undefined).some((item) => tagOf(item, 'planned')?.past);
  if (!was || !items.slice(0, 2).some((item) => tagOf(item, 'clause')?.but)) return undefined;
  const past = items.some((item) => tagOf(item, 'verb')?.tense === 'past');
  const open = items.some(
    (item) => hasTag(item, 'meet', 'planned', 'hoped', 'after-all', ...DAYS) || isFutureVerb(item),
  );
  return past && !open ? last : undefined;
}

/** "not as so many events, but …" denies no verb: where cases stand behind nouns, one stands beside the negation. */
function deniesVerb({ order }: Sentence, items: Sentence['items'], at: number): boolean {
  if (!hasTag(items[at], 'negation')) return false;
  return order.caseWords === 'before' || [at - 1, at, at + 1].some((beside) => hasTag(items[beside], 'verb', 'meet'));
}

/** A word of hope or of a call; behind the word of cancelling it tells only why ("at the request of"). */
function isOpen(sentence: Sentence, items: Sentence['items'], word: number): boolean {
  // "it is not clear whether he will meet X" hopes behind the negation.
  const cancels = hasTag(items[word], 'cancelled');
  const told = sentence.order.caseWords === 'before' && cancels ? items.slice(0, word) : items;
  return told.some((item) => hasTag(item, 'hoped')) || items.some((item) => hasTag(item, 'phone'));
}

/** Drops the talk of the sentence before that this one takes back, or says to have been a call. */
export function takeBack(sentence: Sentence, meetings: Meeting[]): void {
  if (takesBack(sentence)) forgetTalks(sentence.index - 1, meetings);
  forgetCall(sentence, meetings);
}

/** "No such meeting was ever arranged": whether the sentence takes back the talk of the one before. */
function takesBack(sentence: Sentence): boolean {
  if (!someHave(sentence, NO_SUCH)) return false;
  const at = sentence.items.findIndex((item) => hasTag(item, 'no-such'));
  if (at < 0) return false;
  return sentence.items.slice(at).some((item) => hasTag(item, 'negation'));
}

/** Drops the talks of a sentence, which a later one or a later clause says were none. */
export function forgetTalks(sentence: number, meetings: Meeting[]): void {
  for (let last = meetings.at(-1); last?.sentence === sentence; last = meetings.at(-1)) meetings.pop();
}

/** "In the morning he met A, in the evening B": a clause of a partner alone goes on with the doer and verb before it. */
export function goOn(sentence: Sentence, clause: Clause, last: Conversation | null): Conversation | null {
  if (sentence.order.inflected) return goOnInflected(sentence, clause, last);
  const [doer, first] = last?.groups[0] ?? [];
  if (!last || !doer || !first || clause.from === 0) return null;
  for (let at = clause.from; at < clause.to; at++)
    if (isFiniteVerb(sentence.items, at) || hasTag(sentence.items[at], 'meet', 'phone', 'hoped', 'negation'))
      return null;
  const inside = mentionsOf(sentence, clause);
  const partners = inside.filter(
    (mention) => mention.person && (mention.case === 'with' || isNextObject(sentence, clause, mention)),
  );
  const keys = [...new Set(partners.flatMap((mention) => mention.person ?? []))].filter((key) => key !== doer);
  const behind = sentence.items.slice(partners.at(-1)?.caseTo ?? clause.to, clause.to);
  if (behind.some((item) => item.kind === 'word' && !hasTag(item, 'particle', 'verb'))) return null;
  if (keys.length === 0 || inside.some((mention) => mention.form === 'name' && !partners.includes(mention)))
    return null;
  return { ...last, groups: keys.map((key) => [doer, key]) };
}

/** "saw X on Monday; || the day after, Y": nothing but times stands before who is next. */
function isNextObject({ items, order, dates }: Sentence, clause: Clause, { form, from, case: role }: Mention): boolean {
  if (!isByOrder(order) || form !== 'name' || role !== 'plain' || items[clause.from]?.text !== ';') return false;
  const isTime = (item: Item, at: number) =>
    item.kind === 'punct' ||
    hasTag(item, 'then', 'daypart', 'carried-day', 'conj') ||
    dates.some((date) => clause.from + 1 + at >= date.from - 1 && clause.from + 1 + at < date.to);
  return from > clause.from + 1 && items.slice(clause.from + 1, from).every(isTime);
}

/** Words between the opening of a clause and the word for a call. */
const CALL_WITHIN = 3;

/** "… spoke with X || , but that by telephone": whether a clause says no more than how the talk before it was held. */
export function wasCall(sentence: Sentence, clause: Clause): boolean {
  if (sentence.order.caseWords !== 'after' || !someHave(sentence, PHONE)) return false;
  const items = itemsOf(sentence, clause);
  const at = items.findIndex((item) => hasTag(item, 'phone'));
  if (at < 0 || at > CALL_WITHIN || (clause.from > 0 && !hasTag(items[0], 'clause'))) return false;
  if (clause.from === 0 && items.length > CALL_WITHIN * 2) return false;
  const told = items.slice(0, at);
  return (
    !items.some((item) => hasTag(item, 'meet', 'negation', 'hoped')) &&
    !told.some((item, place) => isFiniteVerb(told, place) || hasTag(item, 'pronoun')) &&
    !mentionsOf(sentence, clause).some(({ from, form }) => form === 'name' || from < clause.from + at)
  );
}

const NEAR = 4;

/** "was asked whether X would meet Y": what a clause only asks. */
export const isAsked = ({ items }: Sentence, { from }: Clause) => tagOf(items[from], 'clause')?.asks === true;

/** "denied that …", "hopes that …", "asked whether …": whether what a clause tells is doubted by the one before, or only asked. */
export function isDoubted(sentence: Sentence, clause: Clause): boolean {
  const opens = clause.from + (sentence.items[clause.from]?.text === ',' ? 1 : 0);
  if (!tagOf(sentence.items[opens], 'clause')?.that) return false;
  if (isAsked(sentence, clause)) return true;
  const before = sentence.items.slice(Math.max(0, clause.from - NEAR), clause.from);
  return before.some((item) => hasTag(item, 'hoped') || tagOf(item, 'negation')?.denial);
}

/** "of a meeting with X || Y said || that it may come about": the talk that a statement is about, which leaves it open or denies it. */
export function isLeftOpen(sentence: Sentence, { to }: Clause, trigger: number): boolean {
  const { items, order, clauses } = sentence;
  const about = tagOf(items[trigger + 1], 'case');
  if (order.caseWords !== 'after' || about?.case !== 'to' || about.subject) return false;
  const next = clauses.find(({ from }) => from === to);
  if (!next || !tagOf(items[to], 'clause')?.that) return false;
  return items.slice(to, next.to).some((item) => hasTag(item, 'hoped', 'no-such'));
}

/** "turned down reports of a meeting", "refused to meet": the denial governs the word of meeting from behind. */
export function isDenied(sentence: Sentence, clause: Clause, trigger: number): boolean {
  // "turned down that a talk is to be": the infinitive stands between.
  const at = hasTag(sentence.items[trigger + 1], 'word', 'verb') ? trigger + 2 : trigger + 1;
  const word = tagOf(sentence.items[trigger + 1], 'case') ?? tagOf(sentence.items[at], 'case');
  const governed = word ? word.case !== 'in' : sentence.items[trigger]?.case === 'of';
  const denials = itemsOf(sentence, { from: trigger + 1, to: clause.to }).some(
    (item) => tagOf(item, 'negation')?.denial,
  );
  return denials && governed;
}

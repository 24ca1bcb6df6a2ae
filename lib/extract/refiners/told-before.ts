// The time that a clause tells of.
import type { Meeting, Sentence } from '../document';
import { hasTag, isByOrder, isFutureVerb, tagOf } from '../document';
import { hasAny, someHave, tagMask } from '../tag-masks';
import { isOfAside } from './aside-days';
import { type Clause, isFiniteVerb } from './clauses';
import type { Conversation } from './find-meetings';
import type { Timeline } from './timeline';

const LAST = tagMask('last');
const MEETING = tagMask('meet');
/** What tells of plans and what may be a verb of the future. */
const TELLING = tagMask('planned', 'verb', 'meet');

/** "They last met in Kazan", "the two had last seen each other in 2020": a day and a place of then, not of the report. */
export function isFlashback(sentence: Sentence, clause?: Clause): boolean {
  if (sentence.isPast) return true;
  if (!someHave(sentence, LAST)) return false;
  if (sentence.order.caseWords !== 'before')
    return someHave(sentence, MEETING) && sentence.items.some((item) => tagOf(item, 'last')?.time === true);
  return sentence.items.some(
    (item, at) =>
      (tagOf(item, 'last')?.time || isLastTalk(sentence, at)) &&
      (clause === undefined || (at < clause.to && !isOfAside(sentence, { from: at }, clause.from))),
  );
}

/** "The last time they met was in Tianjin": of no day that the story is at. */
export const recallsTalk = (sentence: Sentence, clause?: Clause) => !sentence.isPast && isFlashback(sentence, clause);

/** "last met", but no "had earlier met": that was on the way of what is told. */
const isLastTalk = ({ items }: Sentence, at: number) =>
  hasTag(items[at], 'last') && !hasTag(items[at], 'then') && tagOf(items[at + 1], 'meet')?.form === 'verb';

/** Where the day of a talk lies; that of "was to have met X on Monday", a plan of an earlier day, may be over. */
export function tenseOfTalk(
  status: Meeting['status'],
  { items, order }: Sentence,
  clause: Clause,
): 'past' | 'near' | 'future' {
  // "X follows on Friday: || breakfast with Y"
  const colon =
    items[clause.from]?.text === ':' && !items.slice(clause.from, clause.to).some((item) => hasTag(item, 'verb'));
  const told = items.slice(colon ? 0 : clause.from, clause.to);
  if (status === 'held') return told.some((item) => hasTag(item, 'present')) ? 'near' : 'past';
  // "flew in on Monday to meet X": nothing speaks of the future but what he came for.
  const came =
    isByOrder(order) &&
    told.some((item) => tagOf(item, 'meet')?.infinitive) &&
    told.every((item) => !hasTag(item, 'planned') && !isFutureVerb(item));
  const over = came || told.some((item) => tagOf(item, 'planned')?.past);
  return status === 'cancelled' || over ? 'near' : 'future';
}

/** Whether a clause tells of what is to come. */
export function tenseOf(sentence: Sentence, clause: Clause): 'past' | 'future' {
  if (!someHave(sentence, TELLING)) return 'past';
  for (let at = clause.from; at < clause.to; at++) {
    if (!hasAny(sentence.items[at], TELLING)) continue;
    if (hasTag(sentence.items[at], 'planned') && !hasTag(sentence.items[at], 'next')) return 'future';
    if (!isFiniteVerb(sentence.items, at)) continue;
    if (isFutureVerb(sentence.items[at])) return 'future';
  }
  return 'past';
}

/** "X's meeting with Y, || which is due on Friday || , could not take place": takes what the sentence goes on to say of its talk. */
export function restate(
  meetings: readonly Meeting[],
  { sentence, clause, timeline }: { sentence: Sentence; clause: Clause; timeline: Timeline },
): boolean {
  if (clause.from === 0) return false;
  const told = meetings.filter(({ sentence: at, open }) => open && at === sentence.index);
  const items = sentence.items.slice(clause.from, clause.to);
  const opens = items[0]?.text === ',' || hasTag(items[0], 'clause');
  const inside = sentence.mentions.filter(({ from }) => from >= clause.from && from < clause.to);
  if (!opens || told.length === 0 || inside.some((mention) => mention.case === 'agent')) return false;
  // "…, in the evening he will go to Y's": it goes on about somebody else.
  const isOther = (key: string | null) => key !== null && told.every(({ participants }) => !participants.includes(key));
  if (sentence.order.caseWords === 'after' && inside.some(({ person }) => isOther(person))) return false;
  const cancelled = items.some((item) => hasTag(item, 'cancelled'));
  const planned = items.some((item) => hasTag(item, 'planned') || isFutureVerb(item));
  for (const meeting of told)
    if (meeting.status !== 'cancelled' && (cancelled || planned)) {
      if (cancelled && sentence.order.inflected && meeting.status === 'planned')
        meeting.date = nearDay(sentence, meeting, timeline);
      meeting.status = cancelled ? 'cancelled' : 'planned';
    }
  const { caseWords, inflected } = sentence.order;
  if ((caseWords === 'after' || inflected) && (cancelled || planned))
    for (const meeting of told) {
      const { day, stated } = timeline.dayOf(sentence, clause, tenseOfTalk(meeting.status, sentence, clause));
      if (stated) meeting.date ??= day;
    }
  return cancelled || planned;
}

/** "the talk due on Wednesday || was called off": its weekday may lie before the report. */
function nearDay(sentence: Sentence, { date }: Meeting, timeline: Timeline): Meeting['date'] {
  const [only, ...others] = sentence.dates;
  return only?.kind === 'weekday' && others.length === 0 ? timeline.resolve(only, 'near') : date;
}

/** A clause without a verb: "A meeting with the Turkish president". */
export function isNounPhrase({ items, order }: Sentence, clause: Clause): boolean {
  const isVerb = (at: number) =>
    order.caseWords === 'after'
      ? isFiniteVerb(items, at)
      : hasTag(items[at], 'verb') || tagOf(items[at], 'meet')?.form === 'verb';
  for (let at = clause.from; at < clause.to; at++) if (isVerb(at)) return false;
  return true;
}

/** "flew in to meet X": nothing but the infinitive speaks of the future. */
export function isPurpose({ items }: Sentence, clause: Clause, { trigger, status }: Conversation): boolean {
  if (status !== 'planned' || !tagOf(items[trigger], 'meet')?.infinitive) return false;
  return items.slice(clause.from, trigger).every((item) => !hasTag(item, 'planned') && !isFutureVerb(item));
}

/** Which of two tellings to quote; how sure the meeting is follows from the finished rows (confidence.ts). */
export function confidenceOf(conversation: Conversation, sentence: Sentence): number {
  return (conversation.explicit ? 0.95 : 0.8) - (sentence.kind === 'body' ? 0 : 0.2);
}

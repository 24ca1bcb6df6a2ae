// Days that only tell something of one of the people of a talk.
import type { Clause, DateRef, Item, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
import { someBetween, tagMask } from '../tag-masks';

const BEGIN_OR_END = tagMask('begin', 'end');
/** What moves a report on to its day. */
const HAPPENING = tagMask('travel', 'visit', 'arrival', 'meet', 'attend');

/** "X and Y, who faces the voters on Sunday, talked": a day in a relative clause is none of what stands outside of it. */
export function isOfAside(sentence: Sentence, date: Pick<DateRef, 'from'>, at: number): boolean {
  const { clauses, mentions, order } = sentence;
  if (!isByOrder(order) && !order.inflected) return false;
  const own = clauses.find(({ from, to }) => date.from >= from && date.from < to);
  if (!own || (at >= own.from && at < own.to)) return false;
  if (order.inflected) return tellsOfThing(sentence, own);
  return mentions.some(({ from, pronoun }) => pronoun?.relative && opens(own, from));
}

/** "who faces the voters on Sunday": the report does not go on with the day. */
export function isByTheWay(sentence: Sentence, date: DateRef): boolean {
  const own = sentence.clauses.find(({ from, to }) => date.from >= from && date.from < to);
  if (own && isOfSpeech(sentence, own, date)) return true;
  if (!own || !isOfAside(sentence, date, -1) || someBetween(sentence, own, HAPPENING)) return false;
  return !sentence.items.slice(own.from, own.to).some((item) => tagOf(item, 'verb')?.tense === 'past');
}

/** "X said || that half of mankind sits at this table today": the day of the speech, not of the report. */
const isOfSpeech = ({ items, order }: Sentence, { from }: Clause, { kind, offset }: DateRef) =>
  order.caseWords === 'after' && kind === 'relative' && offset === 0 && tagOf(items[from], 'clause')?.that === true;

const opens = (clause: Clause, at: number) => at >= clause.from && at <= clause.from + 1;

/** Words from the verb of saying to its day, and from the comma before its speaker to the verb. */
const [TOLD, SPEAKER] = [4, 12];

/** "X will meet Y, || the ministry said on Tuesday", "On Tuesday the ministry said || that X will meet Y": a day on which something was only said. */
export function isOfSaying(sentence: Sentence, date: Pick<DateRef, 'from' | 'to'>, at: number): boolean {
  if (!isByOrder(sentence.order)) return false;
  return date.from > at ? saidBehind(sentence, date, at) : saidBefore(sentence, date, at);
}

const isSaying = (item: Item | undefined) =>
  item?.tags.some((tag) => tag.type === 'verb' && tag.speech === true) === true || hasTag(item, 'speak');

function saidBehind({ items }: Sentence, { from, to }: Pick<DateRef, 'from' | 'to'>, at: number): boolean {
  const next = items[to];
  if (next && next.kind !== 'punct') return false;
  const verb = items.findLastIndex((item, place) => place < from && place >= from - TOLD && isSaying(item));
  if (verb < 0 || items.slice(verb, from).some((item) => hasTag(item, 'meet', 'clause') || item.kind === 'punct'))
    return false;
  const comma = items.findLastIndex(({ text }, place) => place < verb && /^[,"”]$/u.test(text));
  const speaker = items.slice(comma + 1, verb);
  return (
    comma > at &&
    speaker.length > 0 &&
    speaker.length <= SPEAKER &&
    !speaker.some((item) => hasTag(item, 'meet', 'clause') || tagOf(item, 'pronoun')?.relative)
  );
}

function saidBefore({ items, clauses }: Sentence, { from, to }: Pick<DateRef, 'from' | 'to'>, at: number): boolean {
  const own = clauses.find((clause) => from >= clause.from && from < clause.to);
  if (!own || at < own.to || !hasTag(items[own.to], 'clause') || !hasTag(items[own.to], 'this')) return false;
  const told = items.slice(own.from, own.to);
  return (
    told.some((item, place) => isSaying(item) && own.from + place >= to) && !told.some((item) => hasTag(item, 'meet'))
  );
}

/** Where the talk of a clause is told: at its first word of meeting, or where it begins. */
export function talkIn({ items }: Sentence, { from, to }: Clause): number {
  const at = items.findIndex((item, place) => place >= from && place < to && hasTag(item, 'meet'));
  return Math.max(at, from);
}

/** ", который откроется 1 марта,": when something begins or ends. */
const tellsOfThing = (sentence: Sentence, own: Clause) =>
  someBetween(sentence, own, BEGIN_OR_END) &&
  sentence.items
    .slice(own.from, own.from + 2)
    .some((item) => tagOf(item, 'pronoun')?.relative || hasTag(item, 'which'));

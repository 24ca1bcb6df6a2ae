// Days that only tell something of one of the people of a talk.
import type { Clause, DateRef, Sentence } from '../document';
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

/** ", который откроется 1 марта,": when something begins or ends. */
const tellsOfThing = (sentence: Sentence, own: Clause) =>
  someBetween(sentence, own, BEGIN_OR_END) &&
  sentence.items
    .slice(own.from, own.from + 2)
    .some((item) => tagOf(item, 'pronoun')?.relative || hasTag(item, 'which'));

// What the words around the phrase of a gathering say of its days.
import type { DateRef, GatheringRef, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { newDay } from '../inflected/new-day';
import { someBetween, tagMask } from '../tag-masks';
import type { Clause } from './clauses';
import { isRange } from './whose-day';

const BEGIN_OR_END = tagMask('begin', 'end');

/** "выступит на заседании": whose day is the gathering's, as of "will take part in the session". */
export function isItself({ items, order }: Sentence, { use, from }: GatheringRef): boolean {
  return use === 'itself' || (order.inflected && use === 'during' && hasTag(items[from - 2], 'attend'));
}

/** "the summit's host X received …": what persons do in such a clause does not date the gathering. */
export function isAttribute(sentence: Sentence, ref: GatheringRef, clause: Clause): boolean {
  return (
    sentence.items[ref.to - 1]?.case === 'of' &&
    sentence.mentions.some(({ form, from }) => form === 'name' && from >= clause.from && from < clause.to) &&
    !someBetween(sentence, clause, BEGIN_OR_END)
  );
}

/** "с четверга заседает Совет": a single day from which on it goes. */
export const isSince = ({ items, order }: Sentence, dates: readonly DateRef[]) =>
  order.inflected &&
  dates.some(
    (date) => !isRange(date) && date.kind === 'weekday' && tagOf(items[date.from - 1], 'case')?.case === 'with',
  );

/** Behind the gathering, or "Годом позже, в Уфе, на саммите": a time that opens its sentence, with nobody named between. */
export const isToldBehind = ({ order, mentions }: Sentence, { from, to }: GatheringRef, date: DateRef) =>
  order.caseWords === 'before' &&
  (date.from >= to ||
    (order.inflected && date.from === 0 && !mentions.some((one) => one.form === 'name' && one.to <= from)));

/** "The ministers' meeting set for Tuesday has been called off": no talk but the session itself, and for no other day. */
export function isCalledOff(sentence: Sentence, ref: GatheringRef, clause: Clause): boolean {
  if (newDay(sentence, ref) || !isItself(sentence, ref)) return false;
  const { items } = sentence;
  const words = items.filter((_, at) => at >= clause.from && at < clause.to && (at < ref.from || at >= ref.to));
  return words.some((item) => hasTag(item, 'cancelled')) && !words.some((item) => hasTag(item, 'meet'));
}

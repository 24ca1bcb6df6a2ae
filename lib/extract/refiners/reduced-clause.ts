import type { GatheringRef, Sentence } from '../document';
import { hasTag, isByOrder } from '../document';
import { isDay } from '../text/calendar';
import type { Clause } from './clauses';
import { isRange } from './whose-day';

/** Words between a gathering and the comma behind it: "of the member states". */
const REST = 2;

/** "the summit, || held here on 17-18 November", "the session, || which was held on Wednesday": such a clause with a day tells of the gathering before it. */
export function withReduced(sentence: Sentence, ref: GatheringRef, clause: Clause): Clause {
  const { items, clauses, mentions, order, dates } = sentence;
  const next = clauses.find(({ from }) => from === clause.to);
  if (!isByOrder(order) || !next || clause.to - ref.to > REST) return clause;
  const inside = ({ from }: { from: number }) => from >= next.from && from < next.to;
  const which = hasTag(items[next.from], 'which');
  const told = which || (items[next.from]?.text === ',' && hasTag(items[next.from + 1], 'verb', 'begin', 'end'));
  const dated = dates.some(
    (date) =>
      inside(date) && ((which && date.kind === 'weekday') || date.kind === 'absolute' || date.endValue !== null),
  );
  return told && dated && !mentions.some(inside) ? { ...clause, to: next.to } : clause;
}

/** The days of what was added to the clause of a gathering: ", held here on 17 November". */
export const daysWithin = ({ dates }: Sentence, from: number, to: number) =>
  dates.filter(
    (date) => date.from >= from && date.from < to && (date.kind === 'weekday' || isRange(date) || isDay(date.value)),
  );

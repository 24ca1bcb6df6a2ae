import type { GatheringRef, Mention, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
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
  const others = mentions.filter(inside);
  const alone = others.length === 0 || (which && others.length === 1 && isItsHost(sentence, next.from, others[0]));
  return told && dated && alone ? { ...clause, to: next.to } : clause;
}

/** "the summit || which India's X hosted on July 4": whom the clause names did nothing but hold it. */
function isItsHost({ items }: Sentence, which: number, mention: Mention | undefined): boolean {
  if (mention === undefined || mention.from > which + 2) return false;
  return (
    hasTag(items[mention.to], 'host-verb', 'gather-verb', 'attend') ||
    tagOf(items[mention.to], 'meet')?.partner === 'direct'
  );
}

/** The days of what was added to the clause of a gathering: ", held here on 17 November". */
export const daysWithin = ({ dates }: Sentence, from: number, to: number) =>
  dates.filter(
    (date) => date.from >= from && date.from < to && (date.kind === 'weekday' || isRange(date) || isDay(date.value)),
  );

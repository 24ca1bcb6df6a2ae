import type { GatheringRef, Mention, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
import { isDay } from '../text/calendar';
import type { Clause } from './clauses';
import { isRange } from './whose-day';

/** Words between a gathering and the comma behind it: "of the member states". */
const REST = 2;

/** "…, a two-day moot": words that say once more what the gathering is. */
const SAID_AGAIN = 5;

/** "the summit, || held here on 17-18 November", "the session, || which was held on Wednesday", "a moot || that ended on Friday": such a clause with a day tells of the gathering before it. */
export function withReduced(sentence: Sentence, ref: GatheringRef, clause: Clause): Clause {
  const { items, clauses, mentions, order, dates } = sentence;
  const next = clauses.find(({ from }) => from === clause.to);
  if (!isByOrder(order) || !next || !(clause.to - ref.to <= REST || isSaidAgain(sentence, ref, clause))) return clause;
  const inside = ({ from }: { from: number }) => from >= next.from && from < next.to;
  const which = hasTag(items[next.from], 'which') || isThat(sentence, next);
  const told = which || (items[next.from]?.text === ',' && hasTag(items[next.from + 1], 'verb', 'begin', 'end'));
  const dated = dates.some(
    (date) =>
      inside(date) &&
      ((which && (date.kind === 'weekday' || date.kind === 'relative')) ||
        date.kind === 'absolute' ||
        date.endValue !== null),
  );
  const people = mentions.filter(inside);
  const alone = people.length === 0 || (which && isHostedBy(sentence, next, people));
  return told && dated && alone ? { ...clause, to: next.to } : clause;
}

/** ", a two-day moot" */
function isSaidAgain({ items }: Sentence, ref: GatheringRef, { to }: Clause): boolean {
  const comma = items.findIndex((item, at) => at >= ref.to && item.text === ',');
  const words = items.slice(comma, to);
  return (
    comma >= 0 &&
    comma - ref.to <= REST &&
    words.length > 1 &&
    words.length <= SAID_AGAIN &&
    hasTag(words[1], 'article', 'days-long') &&
    words.every((item) => !hasTag(item, 'verb', 'case', 'conj'))
  );
}

/** "that concluded", "that took place": no "that" of what somebody says. */
const isThat = ({ items }: Sentence, { from }: Clause) =>
  hasTag(items[from], 'clause') && hasTag(items[from], 'this') && hasTag(items[from + 1], 'verb', 'begin', 'end');

/** "which X hosted on 4 July" */
function isHostedBy({ items, dates }: Sentence, { from }: Clause, [host, ...others]: readonly Mention[]): boolean {
  if (!host || others.length > 0 || host.from !== from + 1) return false;
  const hosts =
    hasTag(items[host.to], 'host-verb', 'attend', 'begin') || tagOf(items[host.to], 'meet')?.oneWay === true;
  return hosts && dates.some((date) => date.from > host.to && date.from <= host.to + 2);
}

/** The days of what was added to the clause of a gathering: ", held here on 17 November". */
export const daysWithin = ({ dates }: Sentence, from: number, to: number) =>
  dates.filter(
    (date) =>
      date.from >= from &&
      date.from < to &&
      (date.kind === 'weekday' || date.kind === 'relative' || isRange(date) || isDay(date.value)),
  );

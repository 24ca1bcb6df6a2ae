// "the summit (in Astana), which opens on 4 July": the relative clause tells of the gathering right before it.
import type { DateRef, GatheringRef, Sentence } from '../document';
import { hasTag, tagOf } from '../document';

interface Range {
  from: number;
  to: number;
}

/** The clause of a gathering, with the relative clause that tells of it. */
export function withRelative(sentence: Sentence, ref: GatheringRef, clause: Range): Range {
  if (!sentence.order.inflected || sentence.items[clause.to]?.text !== ',') return clause;
  const next = sentence.clauses.find((part) => part.from === clause.to);
  const between = sentence.items.slice(behindBracket(sentence, ref), clause.to);
  const close = clause.to >= ref.to && between.length <= 2 && between.every((item) => hasTag(item, 'case', 'city'));
  const which = sentence.items
    .slice(clause.to + 1, clause.to + 4)
    .some((item) => tagOf(item, 'pronoun')?.relative || hasTag(item, 'which'));
  return next && close && which ? { from: clause.from, to: next.to } : clause;
}

/** "the council of the organisation (СВМДА), which": where what follows the name of a gathering begins. */
const behindBracket = ({ items }: Sentence, { to }: GatheringRef) => (items[to]?.text === ')' ? to + 1 : to);

const NEAR = 5;

/** The days that words right behind a gathering give it, however the sentence uses it; persons who talk there keep theirs. */
export function relativeOf(sentence: Sentence, ref: GatheringRef, clause: Range): DateRef[] {
  const { items, dates, order } = sentence;
  if (!order.inflected || items.slice(ref.to, clause.to).some((item) => hasTag(item, 'meet', 'attend'))) return [];
  const behind = behindBracket(sentence, ref);
  const relative = clause.to > behind && items[behind]?.text === ',';
  const planned = items.slice(ref.to, ref.to + 3).some((item) => hasTag(item, 'planned'));
  if (!relative) return [];
  const which = items
    .slice(behind, behind + 4)
    .some((item) => tagOf(item, 'pronoun')?.relative || hasTag(item, 'which'));
  if (!which && !planned) return [];
  return dates.filter((date) => date.from > ref.to && date.from < clause.to && (which || date.from - ref.to <= NEAR));
}

/** A day of long ago on which persons met at a gathering gives it the month; several days are its own. */
export function monthsOf(dates: readonly DateRef[]): DateRef[] {
  return dates.map((date) =>
    date.kind === 'absolute' && date.endValue === null ? { ...date, value: date.value?.slice(0, 7) ?? null } : date,
  );
}

// "met A on Tuesday, and on Wednesday B and C": in a list of partners a day holds for those behind it.
import type { Clause, DateRef, Mention, Sentence } from '../document';

/** The day that stands before the partner in a list with several days; null where the clause has one day for all. */
export function dayBeforePartner(sentence: Sentence, clause: Clause, participants: readonly string[]): DateRef | null {
  if (sentence.dates.length < 2) return null;
  if (sentence.order.caseWords === 'before') return dayBesidePartner(sentence, clause, participants);
  const dates = daysIn(sentence, clause);
  const partners = sentence.mentions
    .filter(({ from, form }) => isWithin(clause, from) && form === 'name')
    .filter(isPartner);
  const partner = partners.find(({ person }) => person !== null && participants.includes(person));
  const [first] = partners;
  if (dates.length < 2 || !partner || !first) return null;
  const listed = partners.filter(({ group }) => group === partner.group);
  const parted = dates.some((date) => date.from > first.from && listed.some((other) => date.to <= other.from));
  return parted && listed.length > 1 ? (dates.findLast((date) => date.to <= partner.from) ?? null) : null;
}

/** "A on Monday, and B on the third day": each partner's day stands behind him, or before him where the first one's does. */
function dayBesidePartner(sentence: Sentence, clause: Clause, participants: readonly string[]): DateRef | null {
  const dates = daysIn(sentence, clause);
  const named = sentence.mentions.filter(({ from, form }) => isWithin(clause, from) && form === 'name');
  const [first] = dates;
  const at = named.findLastIndex(({ person }) => person !== null && participants.includes(person));
  const partner = named[at];
  if (!first || !partner || dates.length < 2) return null;
  const parted = named.filter(({ from }) => from > first.from);
  if (parted.length === 0 || named.length < 2) return null;
  const list = named.filter(({ case: role }) => role === partner.case);
  if (list.length < 2) return null;
  if (first.from < (list[0]?.from ?? 0)) return dates.findLast((date) => date.to <= partner.from) ?? null;
  const next = named[at + 1];
  return dates.find((date) => date.from >= partner.from && (!next || date.from < next.from)) ?? null;
}

/** "A on 2 November and B the day after": the day in the list from which a carried one counts, or null. */
export function dayListedBefore(sentence: Sentence, clause: Clause, { kind, from }: DateRef): DateRef | null {
  const counts = kind === 'carried' && sentence.order.caseWords === 'before';
  return counts
    ? (daysIn(sentence, clause).findLast((date) => date.to <= from && date.kind !== 'carried') ?? null)
    : null;
}

const isPartner = ({ case: role }: Mention) => role === 'with' || role === 'between';

/** "met his guests: on Tuesday A, on Wednesday B": in a list without words of case the day before a name is that of the talk. */
export function dayBeforeListed(sentence: Sentence, clause: Clause, participants: readonly string[]): DateRef | null {
  if (sentence.order.caseWords !== 'after') return null;
  const partner = sentence.mentions.find(
    ({ from, form, person }) =>
      isWithin(clause, from) && form === 'name' && person !== null && participants.includes(person),
  );
  const dates = daysIn(sentence, clause);
  return partner ? (dates.findLast((date) => date.to <= partner.from) ?? null) : null;
}

/** The single days that stand in a clause. */
function daysIn({ dates }: Sentence, clause: Clause): DateRef[] {
  return dates.filter((date) => isWithin(clause, date.from) && date.endValue === null && !date.twoDays);
}

const isWithin = ({ from, to }: Clause, at: number) => at >= from && at < to;

// Days and persons that the text gives a talk only after it has told of it.
import type { Clause, DateRef, Item, Meeting, Sentence } from '../document';
import { hasTag, isByOrder, says, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';
import { isDay } from '../text/calendar';
import type { Timeline } from './timeline';

/** The day that a sentence gives the talks told in it (`own`) or before it, where it does. */
export function lateDateOf(sentence: Sentence, clauses: readonly Clause[], before: Sentence | null) {
  const own = dateOfLastClause(sentence, clauses);
  return { own, date: own ?? dateAlone(sentence) ?? dateOfThisTalk(sentence) ?? dateOfTheTalk(sentence, before) };
}

/** "…, but those were on Tuesday": the date of a last clause without persons, or null. */
function dateOfLastClause({ items, dates, mentions, gatherings }: Sentence, clauses: readonly Clause[]) {
  const last = clauses.at(-1);
  if (!last || clauses.length < 2) return null;
  const opens = hasTag(items[last.from], 'clause') || hasTag(items[last.from + 1], 'clause');
  const date = opens ? dates.find((candidate) => candidate.from >= last.from) : undefined;
  const persons = mentions.some((mention) => mention.from >= last.from && mention.form !== 'plural');
  if (!date || persons || hasTag(items[date.from - 1], 'next')) return null;
  return gatherings.some((ref) => ref.from >= last.from && ref.from < date.from) ? null : date;
}

/** "a meeting with X, || which will take place on Friday": whether the last clause tells of the talk that the one before it names. */
export function isOfTalkBefore({ items, order }: Sentence, clauses: readonly Clause[]): boolean {
  const [before, last] = clauses.slice(-2);
  if (!isByOrder(order) || !before || !last || last.from !== before.to || !hasTag(items[last.from], 'which'))
    return false;
  return items.slice(before.from, before.to).some((item) => tagOf(item, 'meet')?.form === 'noun');
}

const SHORT = 10;

/** "That was on Wednesday evening.": the date of a sentence that says nothing else, or null. */
function dateAlone({ items, dates, mentions, gatherings, order }: Sentence): DateRef | null {
  if (order.caseWords !== 'after' || items.length > SHORT || !hasTag(items[0], 'this')) return null;
  if (mentions.length + gatherings.length > 0 || items.some((item) => hasTag(item, 'negation', 'begin', 'end')))
    return null;
  const talk = items.some((item) => tagOf(item, 'meet')?.strength === 'strong');
  return dates.length === 1 && !talk ? (dates[0] ?? null) : null;
}

const NOUN_WITHIN = 5;

/** "In Wednesday's closed meeting …", "বুধবারের এই বৈঠকে": the date that owns a talk told of before, or null. */
function dateOfThisTalk({ items, dates, gatherings, order }: Sentence): DateRef | null {
  if (order.caseWords !== 'after') return null;
  const owner = dates.find(({ to }) => {
    const at = tagOf(items[to], 'case')?.case === 'of' ? to + 1 : to;
    const owns = at > to || items[to - 1]?.case === 'of';
    const noun = items.slice(at + 1, at + 1 + NOUN_WITHIN).find((item) => tagOf(item, 'meet')?.form === 'noun');
    const session = gatherings.some((ref) => ref.from <= at + NOUN_WITHIN && ref.to > at);
    return owns && hasTag(items[at], 'this') && noun !== undefined && !session;
  });
  return owner ?? null;
}

/** "The discussion took place yesterday evening": the day of a talk that its noun alone stands for, or null. */
function dateOfTheTalk({ items, dates, mentions, gatherings, order, block }: Sentence, before: Sentence | null) {
  const [article, noun, verb] = items;
  if (!isByOrder(order) || !hasTag(article, 'article', 'this') || tagOf(noun, 'meet')?.form !== 'noun') return null;
  const date = says(verb, 'happened') ? dates.find(({ from }) => from - 3 <= REACH) : undefined;
  if (!date || date.endValue !== null || !before || block - before.block > 1) return null;
  return [...mentions, ...gatherings].some(({ from }) => from < date.from) ? null : date;
}

/** "X met Y, who heads the bank, on Monday": a day behind a clause on somebody is that of the talk told before it, where that has none. */
export function dateBehindClause(sentence: Sentence, meetings: readonly Meeting[], timeline: Timeline): void {
  const { items, dates, order, clauses } = sentence;
  const last = clauses.at(-1);
  if (order.caseWords !== 'before' || !last || !tagOf(items[last.from], 'pronoun')?.relative) return;
  const date = dates.find(({ from }) => from > last.from && (isComma(items[from - 1]) || isComma(items[from - 2])));
  if (!date || date.endValue !== null || items.slice(last.from, date.from).some((item) => hasTag(item, 'meet'))) return;
  for (const meeting of meetings) {
    if (meeting.sentence !== sentence.index || meeting.date !== null || meeting.otherDate !== null) continue;
    const day = timeline.resolve(date, meeting.status === 'held' ? 'past' : 'future');
    if (isDay(day)) meeting.date = day;
  }
}

const isComma = (item: Item | undefined) => item?.text === ',';

const TALK = tagMask('this', 'meet');
const NEGATION = tagMask('negation');

/** "All this was on Friday.", "At that table on Tuesday …": a sentence without persons dates the talks right before it that have no day yet. */
export function dateUndated(sentence: Sentence, meetings: readonly Meeting[], timeline: Timeline): void {
  const { dates, mentions, gatherings, order } = sentence;
  const [date] = dates;
  if (order.caseWords !== 'after' || !date || dates.length > 1 || date.endValue !== null) return;
  if (gatherings.length > 0 || mentions.some(({ form }) => form === 'name')) return;
  if (!someHave(sentence, TALK) || someHave(sentence, NEGATION)) return;
  for (const meeting of meetings) {
    if (meeting.date !== null || meeting.otherDate !== null || meeting.sentence !== sentence.index - 1) continue;
    const day = timeline.resolve(date, meeting.status === 'held' ? 'past' : 'near');
    if (isDay(day)) meeting.date = day;
  }
}

/** Sentences within which "this meeting of the three" is the one told of. */
const REACH = 2;

/** "This meeting of the three leaders": talks told one by one were one, when they add up to as many persons. */
export function joinAll(sentence: Sentence, meetings: Meeting[]): void {
  const many = manyInThisTalk(sentence);
  if (many === null) return;
  const told = meetings.filter(
    (meeting) => meeting.sentence < sentence.index && sentence.index - meeting.sentence <= REACH,
  );
  const persons = [...new Set(told.flatMap(({ participants }) => participants))];
  const [first] = told;
  if (!first || told.length < 2 || persons.length !== many || told.some(({ status }) => status !== first.status))
    return;
  first.participants = persons;
  for (const other of told.slice(1)) meetings.splice(meetings.indexOf(other), 1);
}

/** How many leaders "this meeting" is said to be of; null for two, or without a number. */
function manyInThisTalk({ items, mentions, order }: Sentence): number | null {
  if (order.caseWords !== 'after') return null;
  for (const { form, from, to, case: role, caseTo } of mentions) {
    if (role !== 'of' || (form !== 'plural' && form !== 'both')) continue;
    const count = items.slice(from, to).map((item) => tagOf(item, 'number')?.value ?? tagOf(item, 'both')?.count ?? 0);
    const behind = items.slice(caseTo, caseTo + NOUN_WITHIN);
    const talk = behind.findIndex((item) => tagOf(item, 'meet')?.form === 'noun');
    const points = talk > 0 && behind.slice(0, talk).some((item) => hasTag(item, 'this'));
    if (points && Math.max(...count) > 2) return Math.max(...count);
  }
  return null;
}

// "has been pushed back to Friday": a talk that was put off to a day that is told is planned for that day.
import type { DateRef, Meeting, Sentence } from '../document';
import { hasTag, isFutureVerb, says, tagOf } from '../document';
import { isDay, nearestWeekday } from '../text/calendar';
import type { Timeline } from './timeline';

/** Words from the word of putting off to its new day: "to next Friday", "на пятницу, 17 апреля". */
const REACH = 3;

interface Range {
  from: number;
  to: number;
}

/** The day to which a clause says that its talk was moved, or null; what is moved behind a gathering is that gathering. */
export function movedTo({ items, dates, gatherings }: Sentence, { from, to }: Range): DateRef | null {
  for (let at = from; at < to; at++) {
    const moved = movedAt(items, dates, at);
    if (!moved) continue;
    if (gatherings.some((ref) => ref.from >= from && ref.to <= at)) continue;
    const day = newDay(dates, { at, to, behindOld: moved === 'from' });
    if (day && (day.kind !== 'absolute' || isDay(day.value))) return day;
  }
  return null;
}

/** Whether a word says that a talk is moved: "टालकर", "পিছিয়ে" only right before its new day. */
function movedAt(items: Sentence['items'], dates: readonly DateRef[], at: number): true | 'from' | undefined {
  if (says(items[at], 'moved') && dates.some(({ from }) => from === at + 1)) return true;
  return tagOf(items[at], 'cancelled')?.moved;
}

/** "from Thursday to Saturday": the day behind the old one, if two are told. */
function newDay(
  dates: readonly DateRef[],
  { at, to, behindOld }: { at: number; to: number; behindOld: boolean },
): DateRef | undefined {
  const first = dates.find((date) => date.from > at && date.from - at <= REACH && date.from < to);
  const second = first && dates.find(({ from }) => from >= first.to && from - first.to <= REACH && from < to);
  return second ?? (behindOld ? undefined : first);
}

/** Sentences within which a talk that was called off is given its new day: "it will now be on Saturday". */
const NOW_WITHIN = 2;

/** The day for which a clause says that what was called off is now due, or null. */
export function nowDue({ items, dates, order }: Sentence, { from, to }: Range): DateRef | null {
  const told = items.slice(from, to);
  if (order.caseWords !== 'after' || !told.some((item) => says(item, 'now')) || !told.some(isFutureVerb)) return null;
  // "He will now return on Monday": of the journey, not of the talk.
  if (!told.some((item) => hasTag(item, 'meet'))) return null;
  const own = dates.filter((date) => date.from >= from && date.to <= to && date.endValue === null);
  const [day] = own.filter(({ kind, value }) => kind !== 'absolute' || isDay(value));
  return own.length === 1 ? (day ?? null) : null;
}

/** Gives a talk that was called off shortly before, of these `sides` where they are told again, the day for which it is now due. */
export function dueAgain(
  sentence: Sentence,
  clause: Range,
  { last, timeline, sides }: { last: Meeting | undefined; timeline: Timeline; sides?: readonly string[] },
): boolean {
  if (sides && !(sides.length === last?.participants.length && sides.every((key) => last?.participants.includes(key))))
    return false;
  if (last?.status !== 'cancelled' || sentence.index - last.sentence > NOW_WITHIN) return false;
  const date = nowDue(sentence, clause);
  if (!date) return false;
  Object.assign(last, { date: timeline.resolve(date, 'future'), otherDate: null, moved: true, status: 'planned' });
  return true;
}

/** "… were due to meet on Wednesday. The talks have been moved to Friday": the planned talk told just before goes to its new day. */
export function moveTalk(
  sentence: Sentence,
  clause: Range,
  { last, before, timeline }: { last: Meeting | undefined; before: Sentence | null; timeline: Timeline },
): boolean {
  const date = movedTo(sentence, clause);
  if (!date || !last || last.sentence < sentence.index - 1) return false;
  // "Встреча отложена. Её перенесли на 20 июля"
  const isPutOff = sentence.order.inflected && last.status === 'cancelled';
  if (!wasDue(last, before) && !isPutOff) return false;
  const day = dayBehind(date, last.date, timeline);
  const over = isDay(day) && isDay(timeline.published) && day < timeline.published;
  Object.assign(last, { date: day, otherDate: null, moved: true, status: over ? 'held' : 'planned' });
  return true;
}

/** Planned, or taken for dropped only because it "was to" be. */
function wasDue({ status, sentence }: Meeting, before: Sentence | null): boolean {
  if (status !== 'cancelled') return status === 'planned';
  return before?.index === sentence && !before.items.some((item) => hasTag(item, 'cancelled'));
}

/** The weekday that follows the day on which the talk was due; else as of what is to come. */
function dayBehind(date: DateRef, due: Meeting['date'], timeline: Timeline): Meeting['date'] {
  if (date.kind === 'weekday' && date.weekday !== null && isDay(due))
    return nearestWeekday(due, date.weekday, { direction: 'future', strict: true });
  return timeline.resolve(date, 'future');
}

// Lines that begin with a time of day, or are nothing else: the entries of a running report.
import type { DateRef, Sentence } from '../document';
import { hasTag } from '../document';
import { isBullet } from './is-bullet';

/** "10:40 — …", "• Wednesday, 22:10 | …": the entries of a running report tell of its day. */
export function beginsWithTime(sentence: Sentence): boolean {
  return isClock(sentence, sentence.order.caseWords === 'after' ? clockAt(sentence) : 0);
}

const isClock = ({ items }: Sentence, at: number) =>
  items[at]?.kind === 'number' &&
  /^[:.]$/u.test(items[at + 1]?.text ?? '') &&
  !items[at + 1]?.spaced &&
  items[at + 2]?.kind === 'number';

/** Where the clock of an entry stands: behind its bullet, its day and the part of the day. */
function clockAt(sentence: Sentence): number {
  const { items, dates } = sentence;
  let at = isBullet(sentence) ? 1 : 0;
  const [day] = dates;
  if (day?.from === at) at = items[day.to]?.kind === 'punct' ? day.to + 1 : day.to;
  while (hasTag(items[at], 'daypart')) at++;
  return at;
}

/** The day that stands before the clock of an entry, or null. */
export function dayBeforeClock(sentence: Sentence): DateRef | null {
  const [day] = sentence.dates;
  if (sentence.order.caseWords !== 'after' || !day || day.endValue !== null) return null;
  const at = clockAt(sentence);
  return day.to <= at && day.from <= 1 && isClock(sentence, at) ? day : null;
}

/** "10:40" alone on its line, with or without the part of the day. */
export function isClockHeading({ kind, items }: Sentence): boolean {
  return (
    kind !== 'body' &&
    items.length <= 6 &&
    items.some((item) => item.kind === 'number') &&
    items.every((item) => item.kind !== 'word' || hasTag(item, 'daypart', 'word')) &&
    items.every((item) => !hasTag(item, 'month', 'year'))
  );
}

// "is planned for September", written in December: the next one.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Sentence } from '../document';
import { isDay } from '../text/calendar';
import { statesYear } from './carry-years';
import type { Tense } from './timeline';

export interface Span {
  start: PartialDate | null;
  end: PartialDate | null;
}

/** The span of a gathering, a year later where it is a month of the past without a year, told of what is to come. */
export function monthAhead(
  span: Span,
  sentence: Sentence,
  { tense, published }: { tense: Tense; published: PartialDate | null },
): Span {
  const { start } = span;
  if (tense !== 'future' || !isDay(published) || start?.length !== 7 || start >= published.slice(0, 7)) return span;
  const isStated = sentence.dates.some((date) => date.value === start && statesYear(sentence, date));
  return isStated ? span : { ...span, start: `${Number(start.slice(0, 4)) + 1}${start.slice(4)}` };
}

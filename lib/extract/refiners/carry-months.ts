// "In January he went to Dushanbe. On the 9th …": a day without its month is of the month that the paragraph has just told.
import type { DateRef, Sentence } from '../document';
import { hasTag, isByOrder } from '../document';
import { isDay } from '../text/calendar';

/** Sentences within which the month still holds. */
const REACH = 3;

/** Gives days that stand without a month the one told before them in their paragraph. */
export function carryMonths(sentences: readonly Sentence[]): void {
  let told: { month: string; sentence: number; block: number } | null = null;
  for (const sentence of sentences) {
    if (!isByOrder(sentence.order) || sentence.kind !== 'body') continue;
    for (const date of sentence.dates) {
      if (date.kind !== 'absolute' || date.value === null) continue;
      const month = date.value.slice(0, 7);
      if (namesMonth(sentence, date)) {
        told = { month, sentence: sentence.index, block: sentence.block };
        continue;
      }
      if (!isDay(date.value) || !hasTag(sentence.items[date.from + 1], 'day-ending')) continue;
      const near = told?.block === sentence.block && sentence.index - told.sentence <= REACH;
      if (told && near) date.value = `${told.month}${date.value.slice(7)}`;
    }
  }
}

const namesMonth = ({ items }: Sentence, { from, to, value }: DateRef) =>
  (value?.length ?? 0) >= 7 && items.slice(from, to).some((item) => hasTag(item, 'month'));

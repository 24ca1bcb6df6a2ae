// "They talked in Beijing on 2 September", written in June: what people have done was not on a day to come, so the year is the one before.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { DateRef, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import { clauseAround } from '../talk-outline';
import { addDays, isDay } from '../text/calendar';
import { statesYear } from './carry-years';
import { isFlashback } from './told-before';

/** A day nearer than this may be that of a plan which the past verb only speaks of. */
const FAR = 30;

/** Takes days without a year back by one where they lie far ahead and their clause tells of a talk that was. */
export function takeBackPastDays(sentence: Sentence, published: PartialDate | null): void {
  if (sentence.order.caseWords === 'after' || !isDay(published)) return;
  if (!sentence.order.inflected) {
    takeBackMonths(sentence, published);
    return;
  }
  for (const date of sentence.dates) {
    if (date.kind !== 'absolute' || !isDay(date.value) || date.value <= addDays(published, FAR)) continue;
    if (!statesYear(sentence, date) && tellsOfPastTalk(sentence, date))
      date.value = `${Number(date.value.slice(0, 4)) - 1}${date.value.slice(4)}`;
  }
}

/** "had last met in September", written in May: a month whose year nobody tells. */
function takeBackMonths(sentence: Sentence, published: PartialDate): void {
  if (!isFlashback(sentence)) return;
  for (const date of sentence.dates) {
    const month = date.kind === 'absolute' && date.value?.length === 7 ? date.value : null;
    if (month === null || month <= published.slice(0, 7) || statesYear(sentence, date)) continue;
    const { from, to } = clauseAround(sentence, date.from);
    if (sentence.items.slice(from, to).some((item) => isFutureVerb(item) || hasTag(item, 'planned', 'next'))) continue;
    date.value = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
  }
}

function tellsOfPastTalk(sentence: Sentence, date: DateRef): boolean {
  const { from, to } = clauseAround(sentence, date.from);
  const items = sentence.items.slice(from, to);
  const met = items.some((item) => tagOf(item, 'meet')?.form === 'verb' && tagOf(item, 'meet')?.tense === 'past');
  const ahead = items.some(
    (item) => isFutureVerb(item) || hasTag(item, 'planned', 'ahead', 'next', 'cancelled', 'hoped'),
  );
  // "received him before the summit on 31 August": the day of a gathering.
  const before = sentence.items
    .slice(from, date.from)
    .some((item) => hasTag(item, 'gathering') && !hasTag(item, 'meet'));
  return met && !ahead && !before;
}

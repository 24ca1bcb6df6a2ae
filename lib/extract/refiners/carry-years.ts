// "In June 2019 … On 14 June …": a day without a year, told right behind that month of a stated year, is of that year.
import type { DateRef, Sentence } from '../document';
import { hasTag, isByOrder, isFutureVerb, tagOf } from '../document';
import { calendarDate } from '../recognizers/dates';
import { readNumber } from '../text/tokenize';

/** Sentences within which the stated year still holds. */
const REACH = 4;

/** Words from "two years later" to its day. */
const COUNTED = 6;

/** Years within which the story of a past year may go on; longer ago lie foundings. */
const RECENT = 12;

/** Gives days without a year the year that their month was told with shortly before, or a past year where the paragraph goes on in it. */
export function carryYears(sentences: readonly Sentence[]): void {
  let told: { month: string; sentence: number } | null = null;
  let year = null as { year: string; month: string; block: number } | null;
  for (const sentence of sentences) {
    carryWithin(sentence);
    if (sentence.kind !== 'body') continue;
    if (year && sentence.block - year.block <= 1) addCountedYear(sentence, Number(year.year));
    for (const date of sentence.dates) {
      if (date.kind !== 'absolute' || date.value === null) continue;
      const stated = statesYear(sentence, date);
      const step = stated ? null : yearsAfter(sentence, date, year?.month ?? null);
      if (step !== null && year && sentence.block - year.block <= 1) setYear(date, `${Number(year.year) + step}`);
      const open = step === null && date.value.length > 4 && !stated && !isNear(sentence, date);
      if (open && year?.block === sentence.block) moveOn(date, year);
      year = { year: date.value.slice(0, 4), month: date.value.slice(5, 7), block: sentence.block };
      if (date.value.length < 7) continue;
      if (stated) told = { month: date.value.slice(0, 7), sentence: sentence.index };
      else if (told && !countsYears(sentence, date) && sentence.index - told.sentence <= REACH && !liesAhead(sentence))
        moveTo(date, told.month);
    }
  }
}

/** "Last year they met in Delhi on 29 March", "at the summit of 2017: on 9 June": such a year holds for the days behind it. */
function carryWithin(sentence: Sentence): void {
  let year: string | null = null;
  for (const date of sentence.dates) {
    if (date.kind !== 'absolute' || date.value === null) continue;
    if (date.value.length === 4)
      year = statesYear(sentence, date) && !isOfGathering(sentence, date) ? null : date.value;
    else if (year !== null && !statesYear(sentence, date) && !countsYears(sentence, date)) setYear(date, year);
  }
}

/** "саммит 2017 года": right behind the gathering that was in that year. */
function isOfGathering({ gatherings, order }: Sentence, { from }: DateRef): boolean {
  return order.inflected && gatherings.some((ref) => from >= ref.from && from <= ref.to);
}

/** "in September of the following year", "the following April": how many years after the story's year a date is; null where nothing counts from it. */
function yearsAfter(sentence: Sentence, date: DateRef, month: string | null): number | null {
  const { items, dates, order } = sentence;
  const from = endBefore(dates, date);
  const near = items.slice(Math.max(from, date.from - COUNTED), date.from).concat(items.slice(date.to, date.to + 2));
  const told = near.map((item) => tagOf(item, 'year')?.after).find((after) => after !== undefined);
  if (told !== undefined) return told;
  const before = items[date.from - 1];
  if (!isByOrder(order) || month === null || date.value?.length !== 7) return null;
  const next = hasTag(before, 'after') && !liesAhead(sentence);
  return next ? Number(date.value.slice(5) <= month) : null;
}

/** Of what is to come, the year is the next one with that month. */
function liesAhead({ items }: Sentence): boolean {
  return items.some(isFutureVerb);
}

/** Whether a date is told with the number of its year. */
export function statesYear({ items }: Sentence, date: DateRef): boolean {
  return items.slice(Math.max(0, date.from - 2), date.to).some((item) => {
    const year = item.kind === 'number' ? readNumber(item.text) : null;
    return year !== null && year >= 1900 && year <= 2100;
  });
}

/** "last year's 17 September": its year is told by a word, which is no part of another date. */
function countsYears({ items, dates }: Sentence, date: DateRef): boolean {
  return items.slice(Math.max(endBefore(dates, date), date.from - 3), date.from).some((item) => hasTag(item, 'year'));
}

/** Where the date before this one ends. */
const endBefore = (dates: readonly DateRef[], { from }: DateRef) =>
  dates.reduce((to, other) => (other.to <= from ? Math.max(to, other.to) : to), 0);

/** "last 12 August", or a day to come: counted from the report. */
function isNear(sentence: Sentence, date: DateRef): boolean {
  const before = sentence.items.slice(Math.max(0, date.from - 2), date.from);
  return (
    countsYears(sentence, date) || liesAhead(sentence) || before.some((item) => hasTag(item, 'last', 'next', 'this'))
  );
}

/** "On 21 January 2025 … On 28 March": the story of a past year goes on in it. */
function moveOn(date: DateRef, told: { year: string; month: string }): void {
  const own = date.value?.slice(5, 7) ?? '';
  const past = Number(date.value?.slice(0, 4)) - Number(told.year);
  if (own < told.month || past < 1 || past > RECENT) return;
  setYear(date, told.year);
}

function setYear(date: DateRef, year: string): void {
  date.value = `${year}${date.value?.slice(4) ?? ''}`;
  if (date.endValue !== null) date.endValue = `${year}${date.endValue.slice(4)}`;
}

function moveTo(date: DateRef, month: string): void {
  const same = (value: string | null) => value?.slice(5, 7) === month.slice(5, 7);
  if (!same(date.value) || date.value?.slice(0, 4) === month.slice(0, 4)) return;
  date.value = `${month}${date.value?.slice(7) ?? ''}`;
  if (same(date.endValue)) date.endValue = `${month}${date.endValue?.slice(7) ?? ''}`;
}

/** "Тремя годами позже, на саммите в Астане": a year that is counted from the one told of, where the sentence tells no other date. */
function addCountedYear({ dates, items, order }: Sentence, told: number): void {
  if (!order.inflected || dates.some(({ kind }) => kind === 'absolute')) return;
  const at = items.findIndex((item) => (tagOf(item, 'year')?.after ?? 0) > 0);
  const [item, step] = [items[at], tagOf(items[at], 'year')?.after];
  if (!item || step === undefined) return;
  const { start, stemEnd: end } = item;
  const found = calendarDate(at + 1, `${told + step}`);
  dates.unshift({ ...found, from: at, start, end, direction: null, mismatch: false });
}

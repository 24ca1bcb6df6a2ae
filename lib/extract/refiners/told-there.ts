// "On 17 September they met in Dushanbe. There the summit was under way": the sentence before gives the gathering its place and month.
import type { GatheringRef, Sentence } from '../document';
import { hasTag, isLocative, tagOf } from '../document';
import { clauseAround } from '../talk-outline';
import { isDay } from '../text/calendar';
import { arrivalIn } from './arrivals';
import type { Details } from './gathering-details';
import { cityNamed, isInIt } from './place-words';

/** The details of a gathering that is told to be "there", with the city and the month of the sentence before. */
export function placeThere(
  sentence: Sentence,
  ref: GatheringRef,
  told: { details: Details; before: Sentence | undefined; published: string | null },
): Details {
  const { details, before, published } = told;
  const gone = goneTo(sentence, ref, before);
  if (gone && !details.city) return { ...details, city: gone };
  const there = sentence.items.slice(0, ref.from).some(isInIt);
  const subject = sentence.items[ref.to - 1]?.case === null && ref.use === 'itself';
  if (!there || !subject || details.city || before?.block !== sentence.block) return details;
  if (details.start) return sentence.order.caseWords === 'after' ? { ...details, city: cityNamed(before) } : details;
  const days = before.dates.flatMap((date) => (date.kind === 'absolute' && isDay(date.value) ? [date.value] : []));
  const start = days.length === 1 ? (days[0]?.slice(0, 7) ?? null) : null;
  const past = start !== null && published !== null && start < published.slice(0, 7);
  return { ...details, city: cityNamed(before), start, past };
}

/** "will go to Qingdao. There he is to attend the session", "… जाएंगे, || जहां वह बैठक में हिस्सा लेंगे": where words of case follow, the city gone to; or null. */
function goneTo(sentence: Sentence, ref: GatheringRef, before: Sentence | undefined): string | null {
  const { items, order, block } = sentence;
  const inside = isLocative(items, ref.to - 1) || tagOf(items[ref.to], 'case')?.case === 'to';
  if (order.caseWords !== 'after' || !inside) return null;
  const own = clauseAround(sentence, ref.from);
  const opens = items.slice(own.from, ref.from);
  if (own.from > 0 && opens.slice(0, 2).some((item) => tagOf(item, 'clause')?.where))
    return arrivalIn(sentence, own.from)?.city ?? null;
  if (before?.block !== block || !opens.some((item) => hasTag(item, 'in-it'))) return null;
  return arrivalIn(before, before.items.length)?.city ?? null;
}

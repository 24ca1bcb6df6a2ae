// The place that a relative clause tells more of.
import type { Sentence } from '../document';
import { hasTag, isLocative, tagOf } from '../document';

export interface Place {
  at: number;
  city: string | null;
  country: string;
  within: boolean;
}

/** Words between a place and "where" that tell more of it. */
const ASIDE = 12;

/** "in Tianjin, || where he had come for the summit", "left for Tianjin, on the Hai river, || where the council meets" */
export function placeBefore({ items, order }: Sentence, clause: { from: number }): Place[] {
  const opens = tagOf(items[clause.from], 'clause');
  if (order.caseWords !== 'before' || clause.from < 2 || !opens) return [];
  const end = items[clause.from - 1]?.text === ',' ? clause.from - 1 : clause.from;
  const closed = opens.where && items[clause.from - 1]?.text === ',';
  const aside = closed ? items.findLastIndex((item, at) => at < end && at >= end - ASIDE && item.text === ',') : -1;
  for (const at of [end - 1, aside - 1]) {
    const city = tagOf(items[at], 'city');
    if (city) return [{ at, city: city.id, country: city.country, within: false }];
  }
  return [];
}

/** "Russia's capital": the country stands for its city. */
export function isCapitalOf({ items, order }: Sentence, at: number): boolean {
  if (order.inflected && hasTag(items[at - 1], 'capital')) return true;
  return items.slice(at + 1, at + 3).some((item) => hasTag(item, 'capital'));
}

/** "भारतीय राजधानी में", "রুশ রাজধানীতে": where case words follow, the country in whose capital a clause tells of something, or null. */
export function countryOfCapital(
  { items, order }: Sentence,
  { from, to }: { from: number; to: number },
): string | null {
  if (order.caseWords !== 'after') return null;
  const at = items.findIndex((item, i) => i >= from && i < to && hasTag(item, 'capital') && isLocative(items, i));
  return (
    items.slice(Math.max(from, at - 2), Math.max(at, 0)).flatMap((item) => tagOf(item, 'country')?.id ?? [])[0] ?? null
  );
}

/** "hosted by Pakistan" */
export function isHost(sentence: Sentence, at: number): boolean {
  return sentence.items.slice(at + 1, at + 4).some((item) => hasTag(item, 'host-verb'));
}

// The place that a relative clause tells more of.
import type { Sentence } from '../document';
import { hasTag, tagOf } from '../document';

export interface Place {
  at: number;
  city: string | null;
  country: string;
  within: boolean;
}

/** "in Tianjin, || where he had come for the summit" */
export function placeBefore({ items, order }: Sentence, clause: { from: number }): Place[] {
  if (order.caseWords !== 'before' || clause.from < 2 || !hasTag(items[clause.from], 'clause')) return [];
  const at = items[clause.from - 1]?.text === ',' ? clause.from - 2 : clause.from - 1;
  const city = tagOf(items[at], 'city');
  return city ? [{ at, city: city.id, country: city.country, within: false }] : [];
}

/** "Russia's capital": the country stands for its city. */
export function isCapitalOf({ items, order }: Sentence, at: number): boolean {
  if (order.inflected && hasTag(items[at - 1], 'capital')) return true;
  return items.slice(at + 1, at + 3).some((item) => hasTag(item, 'capital'));
}

/** "hosted by Pakistan" */
export function isHost(sentence: Sentence, at: number): boolean {
  return sentence.items.slice(at + 1, at + 4).some((item) => hasTag(item, 'host-verb'));
}

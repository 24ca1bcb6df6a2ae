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

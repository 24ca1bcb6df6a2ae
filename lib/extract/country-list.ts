// "the foreign ministers of A, B and C": the countries of a list that an office stands behind or in.
import type { Item, Mention } from './document';
import { hasTag, tagOf } from './document';

/** The countries inside a mention and of the list right before it, in the order of the text. */
export function countriesOf(items: readonly Item[], mention: Pick<Mention, 'from' | 'to'>): string[] {
  const countries = items.slice(mention.from, mention.to).flatMap((item) => tagOf(item, 'country')?.id ?? []);
  let at = mention.from - 1;
  while (at > 0 && (items[at]?.text === ',' || hasTag(items[at], 'conj'))) {
    const country = tagOf(items[at - 1], 'country');
    if (!country) break;
    countries.unshift(country.id);
    at -= 2;
  }
  return countries;
}

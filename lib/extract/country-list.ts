// "the foreign ministers of A, B and C": the countries of a list that an office stands behind or in.
import type { Item, Mention } from './document';
import { hasTag, tagOf } from './document';

/** The countries inside a mention and of the list right before or behind it, in the order of the text. */
export function countriesOf(items: readonly Item[], mention: Pick<Mention, 'from' | 'to'>): string[] {
  const countries = items.slice(mention.from, mention.to).flatMap((item) => tagOf(item, 'country')?.id ?? []);
  let at = mention.from - 1;
  while (at > 0 && (items[at]?.text === ',' || hasTag(items[at], 'conj'))) {
    const country = tagOf(items[at - 1], 'country');
    if (!country) break;
    countries.unshift(country.id);
    at -= 2;
  }
  for (let next = mention.to; countries.length > 0; next += 2) {
    const country = items[next]?.text === ',' || hasTag(items[next], 'conj') ? tagOf(items[next + 1], 'country') : null;
    if (!country || country.adjective) break;
    countries.push(country.id);
  }
  return countries;
}

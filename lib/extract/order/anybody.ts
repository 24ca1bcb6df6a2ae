import type { Mention, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';

/** Words between the article and the office: "a Foreign Ministry official". */
const REACH = 4;

/** "an ambassador", "a senior official": an office of somebody whom the report does not name. */
export function isAnybody({ items, order }: Sentence, { form, from }: Mention): boolean {
  if (!isByOrder(order) || form !== 'role' || hasTag(items[from], 'caller')) return false;
  for (let at = from; at >= Math.max(0, from - REACH); at--) {
    const article = tagOf(items[at], 'article');
    if (article) return article.any === true;
    if (at < from && (items[at]?.kind !== 'word' || hasTag(items[at], 'case', 'verb', 'conj', 'meet', 'pronoun')))
      return false;
  }
  return false;
}

import type { Mention, Sentence } from '../document';
import { hasTag, isByOrder, says, tagOf } from '../document';
import { isGuestOf } from '../refiners/counterparts';

/** Words between the article and the office: "a Foreign Ministry official". */
const REACH = 4;

/** "an ambassador", "a senior official": an office of somebody whom the report does not name. */
function isAnybody({ items, order }: Sentence, { form, from }: Mention): boolean {
  if (!isByOrder(order) || form !== 'role' || hasTag(items[from], 'caller')) return false;
  for (let at = from; at >= Math.max(0, from - REACH); at--) {
    const article = tagOf(items[at], 'article');
    if (article) return article.any === true;
    if (at < from && (items[at]?.kind !== 'word' || hasTag(items[at], 'case', 'verb', 'conj', 'meet', 'pronoun')))
      return false;
  }
  return false;
}

/** "as minister", "though no minister": what somebody is or is not, where words of case follow. */
const isSaidOf = ({ items }: Sentence, { from, to, country, person }: Mention) =>
  country === null && person === null && to - from === 1 && says(items[to], 'as');

/** An office that means nobody told of before: what somebody is said to be, or anybody's. */
export const namesNobody = (sentence: Sentence, mention: Mention) =>
  isGuestOf(sentence, mention) || isAnybody(sentence, mention) || isSaidOf(sentence, mention);

/** "the two countries' heads of government", "the two foreign ministries": whose offices these are, and no persons. */
export function ownsOffice({ items, mentions, order }: Sentence, { to, pronoun }: Mention): boolean {
  if (!isByOrder(order) || pronoun !== null || items[to]?.kind !== 'word') return false;
  const owns = items[to]?.case === 'of' || /^['’]$/u.test(items[to + 1]?.text ?? '');
  return owns && mentions.some(({ form, from }) => form === 'plural' && from >= to && from <= to + 2);
}

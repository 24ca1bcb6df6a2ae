// "चीनी विदेश मंत्री बालुवाटार पहुंचे", "চীনা মন্ত্রী বালুওয়াটার যান": behind the office of somebody who is named already, an unknown word before a verb of going is where they go.
import type { Mention, Sentence } from '../document';
import { hasTag, says } from '../document';

/** Takes such words out of their mentions, which then are of an office alone. */
export function leavePlaces(sentences: readonly Sentence[]): void {
  let named: Mention[] | null = null;
  for (const sentence of sentences) {
    for (const mention of sentence.mentions) {
      if (!goesToIt(sentence, mention)) continue;
      named ??= sentences.flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'));
      if (!named.some((other) => isHolder(other, mention))) continue;
      const at = sentence.items.findIndex(({ start }) => start === mention.nameStart);
      Object.assign(mention, { form: 'role', name: '', to: at, caseTo: at, case: 'plain', nameStart: 0, nameEnd: 0 });
      mention.end = sentence.items[at - 1]?.stemEnd ?? mention.end;
    }
  }
}

function goesToIt({ items, order }: Sentence, mention: Mention): boolean {
  const { form, name, gazetteerIds, role, country } = mention;
  if (order.caseWords !== 'after' || form !== 'name' || gazetteerIds.length > 0 || name.includes(' ')) return false;
  if (role === null || role === 'other' || country === null) return false;
  const verb = items[mention.to];
  return says(verb, 'goes') && !hasTag(verb, 'case');
}

/** Somebody of that country and office with another name. */
const isHolder = (other: Mention, { country, role, name }: Mention) =>
  other.country === country && other.role === role && !other.name.split(' ').includes(name) && other.name !== name;

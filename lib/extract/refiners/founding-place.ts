// "Founded in Shanghai in 2001, the SCO …": where an organisation began says nothing of where a session or a talk is.
import type { Item, Sentence } from '../document';
import { hasTag, says, tagOf } from '../document';
import { retag, setItems } from '../tag-masks';

/** Takes the cities out of sentences that tell how an organisation began, unless a session or a talk is told in them. */
export function forgetFoundingPlaces(sentences: readonly Sentence[]): void {
  for (const sentence of sentences)
    if (tellsOfFounding(sentence) && sentence.gatherings.length === 0)
      setItems(
        sentence,
        sentence.items.map((item) => (hasTag(item, 'city') ? withoutCity(item) : item)),
      );
}

/** Whether a sentence tells that an organisation was founded. */
export function tellsOfFounding({ items }: Sentence): boolean {
  if (!items.some((item) => says(item, 'founded')) || items.some((item) => hasTag(item, 'meet'))) return false;
  return items.some((item) => tagOf(item, 'organization')?.series || says(item, 'body'));
}

const withoutCity = (item: Item): Item =>
  retag(
    item,
    item.tags.filter(({ type }) => type !== 'city'),
  );

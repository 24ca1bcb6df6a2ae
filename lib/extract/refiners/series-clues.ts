// Which series and kind a phrase means that does not say it.
import type { Series } from '@/lib/contracts/vocabulary';
import type { GatheringRef, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';
import type { Details } from './gathering-details';

const ORGANIZATION = tagMask('organization');

/** The one series that an article names at all, or null. */
export function onlySeries(sentences: readonly Sentence[]): Series | null {
  const told = sentences.filter((sentence) => sentence.kind !== 'furniture' && sentence.kind !== 'credit');
  const found = new Set(
    told
      .filter((sentence) => someHave(sentence, ORGANIZATION))
      .flatMap(({ items }) => items.flatMap((item) => tagOf(item, 'organization')?.series ?? [])),
  );
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** "the Bishkek summit": told by its city alone, it is another one of the kind that the article tells of. */
export function isOneOfSeries(sentence: Sentence, ref: GatheringRef): boolean {
  const [city, noun] = sentence.items.slice(Math.max(ref.from, ref.to - 2), ref.to);
  return tagOf(noun, 'gathering')?.strength === 'strong' && hasTag(city, 'city') && (city?.case ?? 'of') === 'of';
}

/** A word that only gatherings have: "conference", not "meeting". */
export const isStrong = ({ items }: Sentence, ref: GatheringRef) =>
  tagOf(items[ref.to - 1], 'gathering')?.strength === 'strong';

/** "the gathering in Shanghai in May 2014": of the series told of, at another time. */
export function isAnotherOne(sentence: Sentence, ref: GatheringRef, details: Details): boolean {
  const told = details.start !== null && details.city !== null;
  const before = sentence.order.caseWords === 'before';
  return (before ? ref.use === 'itself' : isStrong(sentence, ref)) && !ref.foreign && told;
}

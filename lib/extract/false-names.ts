// Surnames that are also common words or places.
import type { Suffix } from './languages/pack';
import type { Tag } from './languages/tags';
import { type TagSet, tagSet } from './tag-masks';

/** A surname that is also a common word or a place is no name alone, and nobody stands in the locative or with an ending of things. */
export function withoutFalseNames(tags: readonly Tag[], suffix: Suffix | null): readonly Tag[] {
  const others = tags.filter((tag) => tag.type !== 'person');
  const full = tags.some((tag) => tag.type === 'person' && tag.part === 'full');
  return (others.length > 0 && !full) || suffix?.case === 'in' || suffix?.nounsOnly ? others : tags;
}

const entries = new WeakMap<readonly Tag[], TagSet>();

/** The same for an entry of the lexicon without an ending, worked out once. */
export function entrySet(tags: readonly Tag[]): TagSet {
  const known = entries.get(tags) ?? tagSet(withoutFalseNames(tags, null));
  entries.set(tags, known);
  return known;
}

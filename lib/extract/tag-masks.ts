// Sets of types of tags as bits, so that one comparison asks an item, or all items of a sentence, for any of several.
import type { Item } from './document';
import type { Tag, TagType } from './languages/tags';

/** Bits of one mask; 31 to a word, so that they stay small integers. */
export interface TagMask {
  low: number;
  middle: number;
  high: number;
  /** Of a sentence: whether a number stands in it. */
  hasNumber: boolean;
}

/** A list of tags or items that knows its mask; lists are never changed once they are made. */
interface Masked {
  mask?: TagMask;
}

const WORD = 31;
const bits = new Map<TagType, number>();
const newMask = (): TagMask => ({ low: 0, middle: 0, high: 0, hasNumber: false });

function addType(mask: TagMask, type: TagType): void {
  const bit = bits.get(type) ?? bits.size;
  bits.set(type, bit);
  if (bit < WORD) mask.low |= 1 << bit;
  else if (bit < 2 * WORD) mask.middle |= 1 << (bit - WORD);
  else if (bit < 3 * WORD) mask.high |= 1 << (bit - 2 * WORD);
  else throw new RangeError('more types of tags than bits');
}

/** The mask of some types; to be made once, beside the rule that asks for them. */
export function tagMask(...types: TagType[]): TagMask {
  const mask = newMask();
  for (const type of types) addType(mask, type);
  return mask;
}

function maskOfTags(tags: readonly Tag[] & Masked): TagMask {
  if (tags.mask) return tags.mask;
  const mask = newMask();
  for (const { type } of tags) addType(mask, type);
  if (Object.isExtensible(tags)) tags.mask = mask;
  return mask;
}

function maskOfItems(items: readonly Item[] & Masked): TagMask {
  if (items.mask) return items.mask;
  const mask = newMask();
  for (const item of items) {
    if (item.kind === 'number') mask.hasNumber = true;
    if (item.tags.length === 0) continue;
    const own = maskOfTags(item.tags);
    mask.low |= own.low;
    mask.middle |= own.middle;
    mask.high |= own.high;
  }
  if (Object.isExtensible(items)) items.mask = mask;
  return mask;
}

const meets = (a: TagMask, b: TagMask) => ((a.low & b.low) | (a.middle & b.middle) | (a.high & b.high)) !== 0;

/** Whether an item carries a tag of the mask. */
export function hasAny(item: Item | undefined, mask: TagMask): boolean {
  return item !== undefined && item.tags.length > 0 && meets(maskOfTags(item.tags), mask);
}

/** Whether any of the items does. */
export function someHave(items: readonly Item[], mask: TagMask): boolean {
  return meets(maskOfItems(items), mask);
}

/** Whether a number stands among the items. */
export function someNumber(items: readonly Item[]): boolean {
  return maskOfItems(items).hasNumber;
}

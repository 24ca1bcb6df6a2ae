// Sets of types of tags as bits, so that one comparison asks an item, or all items of a sentence, for any of several.
import type { Item, Sentence } from './document';
import type { Tag, TagType } from './languages/tags';

/** Bits of one mask; 32 to a word, which Node still keeps as a small integer. */
export interface TagMask {
  low: number;
  middle: number;
  high: number;
}

/** Of all items of a sentence. */
export interface SentenceMask extends TagMask {
  hasNumber: boolean;
}

/** Tags with what is asked of them most: tags of one type have a shape of their own, and to look into many shapes is slow. */
export interface TagSet {
  tags: readonly Tag[];
  types: readonly TagType[];
  mask: TagMask;
}

const WORD = 32;
const bits = new Map<TagType, number>();
const newMask = (): TagMask => ({ low: 0, middle: 0, high: 0 });

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

/** Tags that are never changed, with their types and mask. */
export function tagSet(tags: readonly Tag[]): TagSet {
  const types = tags.map((tag) => tag.type);
  return { tags, types, mask: tagMask(...types) };
}

export const NO_TAGS: TagSet = tagSet([]);

/** The same item with other tags. */
export function retag(item: Item, tags: readonly Tag[]): Item {
  const set = tagSet(tags);
  return {
    start: item.start,
    end: item.end,
    stemEnd: item.stemEnd,
    text: item.text,
    key: item.key,
    kind: item.kind,
    spaced: item.spaced,
    tags: set.tags,
    types: set.types,
    mask: set.mask,
    case: item.case,
    plural: item.plural,
  };
}

/** What stands among the items of a sentence. */
export function maskOfItems(items: readonly Item[]): SentenceMask {
  const all: SentenceMask = { low: 0, middle: 0, high: 0, hasNumber: false };
  for (const { kind, mask } of items) {
    if (kind === 'number') all.hasNumber = true;
    all.low |= mask.low;
    all.middle |= mask.middle;
    all.high |= mask.high;
  }
  return all;
}

/** Gives a sentence other items. */
export function setItems(sentence: Sentence, items: readonly Item[]): void {
  sentence.items = items;
  sentence.mask = maskOfItems(items);
}

const meets = (a: TagMask, b: TagMask) => ((a.low & b.low) | (a.middle & b.middle) | (a.high & b.high)) !== 0;

/** Whether an item carries a tag of the mask. */
export function hasAny(item: Item | undefined, mask: TagMask): boolean {
  return item !== undefined && meets(item.mask, mask);
}

/** Whether any item of the sentence does. */
export function someHave(sentence: Sentence, mask: TagMask): boolean {
  return meets(sentence.mask, mask);
}

/** Whether any item from `from` to `to` does; most sentences tell at once that none can. */
export function someBetween(sentence: Sentence, { from, to }: { from: number; to: number }, mask: TagMask): boolean {
  if (!meets(sentence.mask, mask)) return false;
  for (let at = from; at < to; at++) if (hasAny(sentence.items[at], mask)) return true;
  return false;
}

/** Whether a number stands in the sentence. */
export function someNumber(sentence: Sentence): boolean {
  return sentence.mask.hasNumber;
}

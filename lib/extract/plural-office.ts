import type { Item } from './document';
import { tagOf } from './document';

/** "ministers", "counterparts", "heads": a word for several holders of an office. */
export function isPluralOffice(item: Item): boolean {
  const tags = [tagOf(item, 'counterpart'), tagOf(item, 'title'), tagOf(item, 'leader')];
  return tags.some((tag) => tag?.plural || (tag && item.plural));
}

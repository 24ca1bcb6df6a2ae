import type { Item, Mention } from './document';
import { hasTag } from './document';

/** Names one behind the other from a place on, with no more than list signs between. */
export function rowFrom(mentions: readonly Mention[], items: readonly Item[], from: number): Mention[] {
  const names: Mention[] = [];
  let at = from;
  for (const mention of mentions) {
    if (mention.from < at) continue;
    if (mention.from > at || mention.form !== 'name') break;
    names.push(mention);
    at = mention.to;
    while (joins(items[at])) at++;
  }
  return names;
}

/** A comma or "and". */
export const joins = (item: Item | undefined) => item?.text === ',' || hasTag(item, 'conj');

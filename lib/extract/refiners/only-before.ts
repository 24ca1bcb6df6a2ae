import type { Mention, Sentence } from '../document';
import { hasTag } from '../document';

/** "लावरोव के बाद अराघची से …", "after X, with Y": somebody who only says when another talk was, where case words follow nouns. */
export function isOnlyBefore({ items, order }: Sentence, { caseTo, form }: Mention): boolean {
  return order.caseWords === 'after' && form === 'name' && hasTag(items[caseTo], 'during', 'after');
}

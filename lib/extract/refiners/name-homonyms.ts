import type { Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { retag, setItems } from '../tag-masks';
import type { LearnedNames } from './learn-names';

/** What follows whoever acts or is acted with, and never a verb. */
const OF_PERSONS = new Set(['agent', 'with', 'between']);

/** "ली ने …": a part of a learned name that is also a verb is the name before a word of case, where those stand behind nouns. */
export function tagHomonyms(sentence: Sentence, { homonyms }: LearnedNames): void {
  if (sentence.order.caseWords !== 'after' || homonyms.size === 0) return;
  let items: Item[] | null = null;
  for (let at = 0; at + 1 < sentence.items.length; at++) {
    const item = sentence.items[at];
    const ids = item ? homonyms.get(item.key) : undefined;
    if (!item || !ids || !hasTag(item, 'verb')) continue;
    if (!OF_PERSONS.has(tagOf(sentence.items[at + 1], 'case')?.case ?? '')) continue;
    items ??= [...sentence.items];
    items[at] = retag(item, [{ type: 'person', ids, part: 'family' }]);
  }
  if (items) setItems(sentence, items);
}

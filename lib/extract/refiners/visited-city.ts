// "paid a working visit to Tehran", "arrived in Tashkent": the city that a report on a visit is about.
import type { Sentence } from '../document';
import { hasTag, tagOf } from '../document';

/** Where reports tell it: sentences from the headline on. */
const FIRST = 4;
/** Words from the visit to its goal. */
const REACH = 4;

/** The first city that the beginning of a report tells of a visit or a journey to; null where it tells of none. */
export function visitedCity(sentences: readonly Sentence[]): string | null {
  const told = sentences.filter(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'body');
  for (const { items, order } of told.slice(0, FIRST)) {
    if (order.caseWords !== 'before') return null;
    for (const [at, item] of items.entries()) {
      const city = tagOf(item, 'city');
      const word = tagOf(items[at - 1], 'case');
      if (!city || !word || word.origin || (word.case !== 'to' && word.case !== 'in')) continue;
      if (items.slice(Math.max(0, at - REACH), at).some((before) => hasTag(before, 'visit', 'travel'))) return city.id;
    }
  }
  return null;
}

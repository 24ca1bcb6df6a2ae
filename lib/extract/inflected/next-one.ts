import type { GatheringRef, Sentence } from '../document';
import { hasTag, isFutureVerb } from '../document';

/** Words between "the next one" and its verb. */
const REACH = 6;

/** "The next one, in 2026, will be hosted by Bishkek": opens a sentence and leaves out the gathering told of last; null for any other sentence. */
export function nextOne({ items, order }: Sentence): GatheringRef[] | null {
  const [item, next] = items;
  if (!order.inflected || item === undefined || !hasTag(item, 'next') || hasTag(item, 'last')) return null;
  if (!(next?.text === ',' || isFutureVerb(next)) || !items.slice(1, 1 + REACH).some(isFutureVerb)) return null;
  const { start, stemEnd: end } = item;
  const details = { series: null, kind: null, ordinal: null, relation: 'next', foreign: false, event: null } as const;
  return [{ from: 0, to: 1, start, end, use: 'itself', ...details }];
}

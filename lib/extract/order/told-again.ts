import type { GatheringRef, Sentence } from '../document';
import { hasTag } from '../document';

/** "his first ministerial, the SCO Council in Baku": one gathering in two words, the second of which says more. */
export function isToldAgain({ items }: Sentence, ref: GatheringRef, next: GatheringRef | undefined): boolean {
  if (!next || ref.series !== null || next.series === null || items[ref.to]?.text !== ',') return false;
  return next.from === ref.to + 1 && hasTag(items[next.from], 'article') && (ref.kind ?? next.kind) === next.kind;
}

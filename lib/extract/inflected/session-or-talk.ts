import type { GatheringRef, Sentence } from '../document';
import { hasTag } from '../document';

interface Found {
  to: number;
  series: GatheringRef['series'];
  use: GatheringRef['use'];
  named: boolean;
  attended: boolean;
}

/** Where endings tell the cases: a bare "meeting", and one of the ministers of two countries, is a conversation. */
export function isTalkOfSides({ items, order }: Sentence, found: Found): boolean {
  if (!order.inflected || found.series !== null) return false;
  if (!found.named) return found.use !== 'sidelines' && !found.attended;
  return items.slice(found.to, found.to + 3).some((item) => hasTag(item, 'country') && !hasTag(item, 'delegation'));
}

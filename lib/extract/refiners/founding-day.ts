import type { PartialDate } from '@/lib/contracts/partial-date';
import type { GatheringRef, Sentence } from '../document';
import { hasTag, isByOrder } from '../document';
import type { Details } from './gathering-details';

/** "The Conference was established on 5 October 1992": a day of years ago is no day of the gathering told of. */
export function withoutFounding(
  details: Details,
  ref: GatheringRef,
  { sentence: { order, items }, published }: { sentence: Sentence; published: PartialDate | null },
): Details {
  const tells = isByOrder(order) && !items.some((item) => hasTag(item, 'meet'));
  const bare = tells && ref.kind === null && ref.ordinal === null && ref.use === 'itself';
  const old = Number(published?.slice(0, 4)) - Number(details.start?.slice(0, 4)) > 1;
  return bare && old ? { ...details, start: null, end: null, past: false } : details;
}

// What several phrases say of one gathering, put together.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Gathering, GatheringRef } from '../document';
import { joinEnds } from './first-and-last-day';
import type { Details } from './gathering-details';
import { takeDetails } from './new-gathering';

interface Told {
  details: Details;
  published: PartialDate | null;
}

/** Adds what another phrase says of a gathering; days win over months, and two days over one. */
export function mergeDetails(gathering: Gathering, ref: GatheringRef, { details, published }: Told): void {
  takeDetails(gathering, ref, details);
  joinEnds(gathering, details, published);
  const better =
    (details.start?.length ?? 0) > (gathering.start?.length ?? 0) || (details.end !== null && gathering.end === null);
  if (better && details.start) {
    gathering.start = details.start;
    gathering.end = details.end;
    gathering.anchor = details.anchor;
  }
}

import type { Gathering, GatheringRef } from '../document';
import type { Details } from './gathering-details';

/** What a headline says of a gathering that the text below tells of: no day, for it has no more than a weekday, and no other country. */
export function headlineDetails(details: Details, ref: GatheringRef, gatherings: readonly Gathering[]): Details {
  const isTold = ({ series, kind }: Gathering) => (series === ref.series || ref.series === null) && kind === ref.kind;
  const known = gatherings.find(isTold);
  if (!known) return details;
  const elsewhere = ref.series === null && known.country !== null && known.country !== details.country;
  const place = elsewhere ? { city: null, country: null } : details;
  return { ...details, city: place.city, country: place.country, start: null, end: null, past: false };
}

import type { Gathering, GatheringRef, Sentence } from '../document';
import type { Details } from './gathering-details';

/** What a headline says of a gathering that the text below tells of: no day, for it has no more than a weekday, and no other country. */
export function headlineDetails(details: Details, ref: GatheringRef, gatherings: readonly Gathering[]): Details {
  const isTold = ({ series, kind }: Gathering) => (series === ref.series || ref.series === null) && kind === ref.kind;
  const known = gatherings.find(isTold);
  if (!known) return details;
  const elsewhere = ref.series === null && known.country !== null && known.country !== details.country;
  // "бишкекский саммит": another one than the text tells of, in a place that its own words give.
  const other = elsewhere && details.placed && details.country !== null;
  if (other && gatherings.every(({ country, kind }) => kind !== ref.kind || country !== details.country))
    return { ...details, start: null, end: null, past: false };
  const place = elsewhere ? { city: null, country: null } : details;
  return { ...details, city: place.city, country: place.country, start: null, end: null, past: false };
}

/**
 * Phrases of headlines that alone name a gathering by series and kind, where the text below names one of another series only, by the
 * way ("The first CICA summit took one day"; "… in St Petersburg, where the SCO summit opens"): what the report is about is told above.
 */
export function namedAbove(titles: readonly Sentence[], body: readonly Sentence[]) {
  const below = new Set(body.flatMap(({ gatherings }) => gatherings.flatMap(({ series }) => series ?? [])));
  if (below.size === 0) return [];
  return titles.flatMap((sentence) =>
    sentence.gatherings.flatMap((ref) => (ref.series && ref.kind && !below.has(ref.series) ? [{ sentence, ref }] : [])),
  );
}

// Ids of gatherings, as far as reports say what they are.
import type { PartialDate } from '@/lib/contracts/partial-date';
import { SERIES } from '@/lib/contracts/vocabulary';
import { slugify } from '@/lib/names';
import { compareDates } from './day-range';
import type { GazetteerIndex } from './gazetteer-index';
import { mostGiven } from './most-given';
import type { ClaimOf, SourcedClaim } from './sourced-claim';

export type GatheringReport = SourcedClaim<ClaimOf<'gathering'>>;

/** `sco-summit-2024-07-astana`, as far as the reports say; without any date the month of the first report stands in. */
export function gatheringId(group: readonly GatheringReport[]): string {
  const claims = group.map(({ claim }) => claim);
  const [first] = claims;
  if (!first) return '';
  if (first.series === null) return outsideId(first.event);
  const date = usualDate(claims.map((claim) => claim.date));
  const city = mostGiven(claims.map((claim) => claim.city));
  const ordinal = mostGiven(claims.map((claim) => claim.ordinal));
  const published = group.map((report) => report.published).filter((day) => day !== null);
  const reported = published.toSorted(compareDates)[0]?.slice(0, 7);
  const when =
    date?.slice(0, 7) ?? (ordinal !== null ? `no-${ordinal}` : reported ? `reported-${reported}` : 'undated');
  return slugify([first.series, first.eventKind, when, city ?? ''].join(' '));
}

/** The id of a gathering that the gazetteer does not know: never one that it gives another, whose reports are not at hand. */
export function unknownGatheringId(group: readonly GatheringReport[], index: GazetteerIndex): string {
  const id = gatheringId(group);
  if (!index.gatherings.has(id)) return id;
  const claims = group.map(({ claim }) => claim);
  const ordinal = mostGiven(claims.map((claim) => claim.ordinal));
  const day = usualDate(claims.map((claim) => claim.date))?.slice(8);
  return slugify([id, day || (ordinal === null ? 'other' : `no ${ordinal}`)].join(' '));
}

/** Gatherings of no series keep the article's own id, away from the ids of the series. */
function outsideId(event: string): string {
  const slug = slugify(event);
  const isTaken = ['event', ...SERIES].some((prefix) => slug.startsWith(`${prefix.toLowerCase()}-`));
  return isTaken || slug === '' ? `event-${slug}` : slug;
}

/** Of the most exact dates the one most often given. */
export function usualDate(dates: (PartialDate | null)[]): PartialDate | null {
  const given = dates.filter((date) => date !== null);
  const longest = Math.max(0, ...given.map((date) => date.length));
  return mostGiven(given.filter((date) => date.length === longest));
}

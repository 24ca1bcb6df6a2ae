import type { PartialDate } from '@/lib/contracts/partial-date';
import { type GatheringKind, SERIES, type Series, type Status } from '@/lib/contracts/vocabulary';
import { slugify } from '@/lib/names';
import { gatheringBlock } from './blocks';
import { compareDates, daysApart, rangeOf, spanOf } from './day-range';
import type { GazetteerIndex } from './gazetteer-index';
import { weighSources } from './independent-sources';
import { joinGatherings } from './join-gatherings';
import { isStatusDisputed, joinStatus } from './join-status';
import { matchGathering } from './match-gathering';
import { distinct, groupBy, mostGiven } from './most-given';
import { type ClaimOf, pickClaims, refOf, type SourcedClaim } from './sourced-claim';

type GatheringReport = SourcedClaim<ClaimOf<'gathering'>>;

export interface ResolvedGathering {
  id: string;
  series: Series | null;
  kind: GatheringKind;
  ordinal: number | null;
  start: PartialDate | null;
  end: PartialDate | null;
  otherDates: PartialDate[];
  city: string | null;
  country: string | null;
  status: Status;
  sources: number;
  confidence: number;
  disputed: boolean;
  reports: GatheringReport[];
}

/** Which gathering each article's own key means. The claims must hold whole blocks. */
export function resolveGatherings(claims: SourcedClaim[], index: GazetteerIndex): Map<string, ResolvedGathering> {
  const resolved = new Map<string, ResolvedGathering>();
  const blocks = groupBy(pickClaims(claims, 'gathering'), ({ claim }) => gatheringBlock(claim));
  for (const reports of blocks.values()) {
    for (const [id, group] of identifyGroups(reports, index)) {
      const gathering = describeGathering(id, group, index);
      for (const { claim } of group) resolved.set(refOf(claim.articleId, claim.event), gathering);
    }
  }
  return resolved;
}

function identifyGroups(reports: GatheringReport[], index: GazetteerIndex): Map<string, GatheringReport[]> {
  const matched = new Map(reports.map((report) => [report, matchGathering(report, index)?.id ?? null]));
  const unmatched = reports.filter((report) => matched.get(report) === null);
  const joined = joinGatherings(unmatched).flatMap((group) => {
    const id = gatheringId(group);
    return group.map((report) => ({ id, report }));
  });
  const known = reports.flatMap((report) => {
    const id = matched.get(report);
    return id ? [{ id, report }] : [];
  });
  const groups = groupBy([...known, ...joined], ({ id }) => id);
  return new Map([...groups].map(([id, members]) => [id, members.map(({ report }) => report)]));
}

/** `sco-summit-2024-07-astana`, as far as the reports say; without any date the month of the first report stands in. */
function gatheringId(group: GatheringReport[]): string {
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

/** Gatherings of no series keep the article's own id, away from the ids of the series. */
function outsideId(event: string): string {
  const slug = slugify(event);
  const isTaken = ['event', ...SERIES].some((prefix) => slug.startsWith(`${prefix.toLowerCase()}-`));
  return isTaken || slug === '' ? `event-${slug}` : slug;
}

/** Of the most exact dates the one most often given. */
function usualDate(dates: (PartialDate | null)[]): PartialDate | null {
  const given = dates.filter((date) => date !== null);
  const longest = Math.max(0, ...given.map((date) => date.length));
  return mostGiven(given.filter((date) => date.length === longest));
}

function describeGathering(id: string, reports: GatheringReport[], index: GazetteerIndex): ResolvedGathering {
  const claims = reports.map(({ claim }) => claim);
  const record = index.gatherings.get(id);
  const start = record?.start ?? usualDate(claims.map(({ date }) => date));
  const ends = claims.filter(({ date }) => date === start).map(({ endDate }) => endDate);
  const end = record ? record.end : usualDate(ends);
  const city = record?.city ?? mostGiven(claims.map((claim) => claim.city));
  const country = record?.country ?? (city === null ? null : (index.cities.get(city)?.country ?? null));
  const span = spanOf(start, end);
  const isOther = (date: PartialDate): boolean => span !== null && daysApart(span, rangeOf(date)) > 0;
  const otherDates = distinct(claims.map(({ date }) => date)).filter(isOther);
  const [first] = claims;
  return {
    id,
    series: first?.series ?? null,
    kind: mostGiven(claims.map((claim) => claim.eventKind)) ?? 'other',
    ordinal: record?.ordinal ?? mostGiven(claims.map((claim) => claim.ordinal)),
    start,
    end,
    otherDates,
    city,
    country: country ?? mostGiven(claims.map((claim) => claim.country)),
    status: joinStatus(reports),
    ...weighSources(claims),
    disputed: otherDates.length > 0 || isStatusDisputed(reports),
    reports,
  };
}

/** Changes exactly when something that other blocks derive from a gathering changes. */
export function gatheringSignature({ id, start, end, country }: ResolvedGathering): string {
  return JSON.stringify([id, start, end, country]);
}

import type { PartialDate } from '@/lib/contracts/partial-date';
import type { GatheringKind, Series, Status } from '@/lib/contracts/vocabulary';
import { gatheringBlock } from './blocks';
import { daysApart, rangeOf, spanOf } from './day-range';
import { type GatheringReport, unknownGatheringId, usualDate } from './gathering-id';
import type { GazetteerIndex } from './gazetteer-index';
import { weighSources } from './independent-sources';
import { joinGatherings } from './join-gatherings';
import { isStatusDisputed, joinStatus } from './join-status';
import { matchGathering } from './match-gathering';
import { distinct, groupBy, mostGiven } from './most-given';
import { pickClaims, refOf, type SourcedClaim } from './sourced-claim';

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
  const blocks = groupBy(pickClaims(claims, 'gathering'), (report) => gatheringBlock(report, index));
  for (const reports of blocks.values()) {
    for (const [id, group] of identifyGroups(reports, index)) {
      const gathering = describeGathering(id, group, index);
      for (const { claim } of group) resolved.set(refOf(claim.articleId, claim.event), gathering);
    }
  }
  return resolved;
}

/** The reports of one block: those of a gathering that the gazetteer knows, or those of all others of a series and kind. */
function identifyGroups(reports: GatheringReport[], index: GazetteerIndex): Map<string, GatheringReport[]> {
  const [first] = reports;
  const known = first ? matchGathering(first, index) : null;
  if (known) return new Map([[known.id, reports]]);
  const joined = joinGatherings(reports).flatMap((group) => {
    const id = unknownGatheringId(group, index);
    return group.map((report) => ({ id, report }));
  });
  const groups = groupBy(joined, ({ id }) => id);
  return new Map([...groups].map(([id, members]) => [id, members.map(({ report }) => report)]));
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

import type { GatheringRecord } from '@/lib/contracts/gazetteer';
import { daysApart, hasMonth, rangeOf, spanOf } from './day-range';
import { type GatheringReport, gatheringId } from './gathering-id';
import type { GazetteerIndex } from './gazetteer-index';
import type { ClaimOf } from './sourced-claim';

/** A city without a date points to a gathering when the article was published this near to it. */
const NEAR = 120;

/** Days between a gathering and a report that gives only its year, to tell it from another one of that year. */
const SAME_NEWS = 7;

/**
 * The gazetteer's gathering that a report is about: when exactly one fits (of several, exactly one in the city that it names, or
 * in the news on its day), or one of its month and city, about which it errs.
 */
export function matchGathering(report: GatheringReport, index: GazetteerIndex): GatheringRecord | null {
  const { claim } = report;
  const named = index.gatherings.get(claim.event);
  if (named && isSameKind(named, claim) && !contradicts(named, claim)) return named;
  const fitting = [...index.gatherings.values()].filter(
    (record) => isSameKind(record, claim) && !contradicts(record, claim) && isSupported(record, report),
  );
  const told = [fitting, ...NARROWER.map((tells) => fitting.filter((record) => tells(record, report)))];
  const only = told.find((records) => records.length === 1)?.[0];
  return only ?? index.gatherings.get(gatheringId([report])) ?? null;
}

/** What tells several gatherings apart that fit as well, the surest first. */
const NARROWER: readonly ((record: GatheringRecord, report: GatheringReport) => boolean)[] = [
  ({ city }, { claim }) => city !== null && city === claim.city,
  ({ start, end }, { published }) => {
    const span = spanOf(start, end);
    return span !== null && published !== null && daysApart(span, rangeOf(published)) <= SAME_NEWS;
  },
];

function isSameKind(record: GatheringRecord, claim: ClaimOf<'gathering'>): boolean {
  return record.series === claim.series && record.kind === claim.eventKind;
}

function contradicts(record: GatheringRecord, claim: ClaimOf<'gathering'>): boolean {
  if (record.ordinal !== null && claim.ordinal !== null && record.ordinal !== claim.ordinal) return true;
  const span = spanOf(record.start, record.end);
  const apart = span === null || claim.date === null ? null : daysApart(span, rangeOf(claim.date));
  // A series meets once in a month: its day says which gathering is meant, whatever city a report was sent from.
  const isThen = apart === 0 && hasMonth(claim.date);
  if (!isThen && record.city !== null && claim.city !== null && record.city !== claim.city) return true;
  // A day off is a dispute about one gathering, further off is another one.
  return apart !== null && apart > (hasMonth(claim.date) ? 1 : 0);
}

function isSupported(record: GatheringRecord, { claim, published }: GatheringReport): boolean {
  if (claim.date !== null || (claim.ordinal !== null && claim.ordinal === record.ordinal)) return true;
  if (claim.city === null || claim.city !== record.city || published === null) return false;
  const span = spanOf(record.start, record.end);
  return span !== null && daysApart(span, rangeOf(published)) <= NEAR;
}

import type { GatheringRecord } from '@/lib/contracts/gazetteer';
import { daysApart, hasMonth, rangeOf, spanOf } from './day-range';
import { type GatheringReport, gatheringId } from './gathering-id';
import type { GazetteerIndex } from './gazetteer-index';
import type { ClaimOf } from './sourced-claim';

/** A city without a date points to a gathering when the article was published this near to it. */
const NEAR = 120;

/** The gazetteer's gathering that a report is about: when exactly one fits, or one of its month and city, about which it errs. */
export function matchGathering(report: GatheringReport, index: GazetteerIndex): GatheringRecord | null {
  const { claim } = report;
  const named = index.gatherings.get(claim.event);
  if (named && isSameKind(named, claim) && !contradicts(named, claim)) return named;
  const fitting = [...index.gatherings.values()].filter(
    (record) => isSameKind(record, claim) && !contradicts(record, claim) && isSupported(record, report),
  );
  return (fitting.length === 1 ? fitting[0] : index.gatherings.get(gatheringId([report]))) ?? null;
}

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

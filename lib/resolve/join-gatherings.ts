// Which reports of gatherings, that the gazetteer does not know, are about one gathering.
import { clusterByTiers, splitIntoComponents } from './cluster-by-tiers';
import { type DayRange, daysApart, hasMonth, isFullDay, rangeOf, spanOf } from './day-range';
import type { GatheringReport } from './gathering-id';
import { groupBy } from './most-given';

/** Reports that say exactly the same: one is judged for all. */
type Facts = { report: GatheringReport; all: GatheringReport[] };

/** Days between the dates of two reports of one gathering, and between two articles that give neither date nor city. */
const SLACK = 2;
const NEAR = 60;

/** Joins reports of one series and kind. The result holds each report once. */
export function joinGatherings(reports: GatheringReport[]): GatheringReport[][] {
  const facts = [...groupBy(reports, factsKey).values()].flatMap((all) => (all[0] ? [{ report: all[0], all }] : []));
  const tierOf = ({ report: { claim } }: Facts): number => {
    if (hasMonth(claim.date)) return claim.city === null ? 1 : 0;
    if (claim.date !== null) return claim.city === null ? 3 : 2;
    return claim.city === null && claim.ordinal === null ? 5 : 4;
  };
  const tiers = [0, 1, 2, 3, 4, 5].map((tier) => facts.filter((item) => tierOf(item) === tier));
  const clusters = clusterByTiers([], tiers, {
    prepareFits: (known) => (item) =>
      known.flatMap((cluster, at) => (cluster.every(({ report }) => isCompatible(item.report, report)) ? [at] : [])),
    split: (items) => splitIntoComponents(items, (a, b) => isCompatible(a.report, b.report)),
  });
  return clusters.map((cluster) => cluster.flatMap(({ all }) => all));
}

function factsKey({ claim, published }: GatheringReport): string {
  return JSON.stringify([claim.event, claim.ordinal, claim.date, claim.endDate, claim.city, published?.slice(0, 7)]);
}

function isCompatible(a: GatheringReport, b: GatheringReport): boolean {
  if (differ(a.claim.ordinal, b.claim.ordinal) || differ(a.claim.city, b.claim.city)) return false;
  const [spanA, spanB] = [spanOf(a.claim.date, a.claim.endDate), spanOf(b.claim.date, b.claim.endDate)];
  if (spanA && spanB) {
    const areDays = isFullDay(a.claim.date) && isFullDay(b.claim.date);
    return daysApart(spanA, spanB) <= (areDays ? SLACK : 0);
  }
  if (a.claim.ordinal !== null && a.claim.ordinal === b.claim.ordinal) return true;
  // A report without a date speaks of the gathering around its own publication.
  const [aroundA, aroundB] = [spanA ?? around(a), spanB ?? around(b)];
  return aroundA === null || aroundB === null || daysApart(aroundA, aroundB) <= NEAR;
}

function around({ published }: GatheringReport): DayRange | null {
  return published === null ? null : rangeOf(published);
}

function differ<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b;
}

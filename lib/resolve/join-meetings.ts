// Which reports of the same people meeting are about one meeting.
import { datesAgree } from '@/lib/contracts/partial-date';
import { clusterByTiers, splitIntoComponents } from './cluster-by-tiers';
import { hasMonth, isFullDay, rangeOf } from './day-range';
import { prepareFits } from './fit-meetings';
import { joinNeighbours } from './join-neighbours';
import type { MeetingReport } from './meeting-report';
import { groupBy } from './most-given';

/** Days between the publications of two reports that give neither day nor gathering, to be about one meeting. */
const SAME_NEWS = 7;

/** Joins reports on the same participants. The result holds each report once. */
export function joinMeetings(reports: MeetingReport[]): MeetingReport[][] {
  const tiers = groupBy(reports, tierOf);
  const tier = (name: Tier): MeetingReport[] => tiers.get(name) ?? [];
  const rules = { prepareFits, split: splitTier };
  const dated = clusterByTiers([], [tier('day at gathering'), tier('day')], rules);
  return clusterByTiers(
    joinNeighbours(dated),
    [tier('gathering'), tier('month'), tier('year'), tier('city'), tier('nothing')],
    rules,
  );
}

type Tier = 'day at gathering' | 'day' | 'gathering' | 'month' | 'year' | 'city' | 'nothing';
function tierOf({ claim, gathering }: MeetingReport): Tier {
  if (isFullDay(claim.date)) return gathering ? 'day at gathering' : 'day';
  if (gathering) return 'gathering';
  if (claim.date === null) return claim.city === null ? 'nothing' : 'city';
  return hasMonth(claim.date) ? 'month' : 'year';
}

/** Reports of one tier that fitted no earlier cluster: of one gathering and date, or news of the same days. */
function splitTier(reports: MeetingReport[]): MeetingReport[][] {
  return [...groupBy(reports, occasionOf).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    if (first.gathering && !isFullDay(first.claim.date)) return splitIntoComponents(same, isSameTime);
    return first.claim.date === null ? splitByNews(same) : [same];
  });
}

/** Reports that differ in it are never about the same. Of those without gathering and date, either all have a city or none. */
function occasionOf({ claim, gathering }: MeetingReport): string {
  if (gathering) return JSON.stringify([gathering.id, isFullDay(claim.date) ? claim.date : null]);
  return JSON.stringify([null, claim.date, claim.date === null ? claim.city : null]);
}

function isSameTime({ claim: a }: MeetingReport, { claim: b }: MeetingReport): boolean {
  return a.date === null || b.date === null || datesAgree(a.date, b.date);
}

/** A chain of publications no further apart than SAME_NEWS; reports of unknown publication stay with each other. */
function splitByNews(reports: MeetingReport[]): MeetingReport[][] {
  const unknown = reports.filter(({ published }) => published === null);
  const spans = reports
    .flatMap((report) => (report.published === null ? [] : [{ report, span: rangeOf(report.published) }]))
    .sort((a, b) => a.span[0] - b.span[0]);
  const chains: MeetingReport[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { report, span } of spans) {
    if (span[0] - last > SAME_NEWS) chains.push([]);
    chains.at(-1)?.push(report);
    last = Math.max(last, span[1]);
  }
  return unknown.length > 0 ? [...chains, unknown] : chains;
}

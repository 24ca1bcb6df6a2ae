// Which reports of the same people meeting are about one meeting.
import { datesAgree, type PartialDate } from '@/lib/contracts/partial-date';
import { clusterByTiers } from './cluster-by-tiers';
import { daysApart, hasMonth, isFullDay, rangeOf, spanOf } from './day-range';
import { compareText, distinct, groupBy } from './most-given';
import type { ResolvedGathering } from './resolve-gatherings';
import type { ClaimOf, SourcedClaim } from './sourced-claim';

/** One article's report of a meeting, with the gathering that it hangs on. */
export interface MeetingReport extends SourcedClaim<ClaimOf<'meeting'>> {
  gathering: ResolvedGathering | null;
}

/** Days between the publications of two reports that give neither day nor gathering, to be about one meeting. */
const SAME_NEWS = 7;
/** Days between a meeting and an undated report of it. */
const RECENT = 45;

/** Joins reports on the same participants. The result holds each report once. */
export function joinMeetings(reports: MeetingReport[]): MeetingReport[][] {
  const tiers = groupBy(reports, tierOf);
  const tier = (name: Tier): MeetingReport[] => tiers.get(name) ?? [];
  const rules = { fits, isLinked };
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

function isLinked(a: MeetingReport, b: MeetingReport): boolean {
  if (a.gathering?.id !== b.gathering?.id) return false;
  if (isFullDay(a.claim.date) || a.gathering === null) {
    if (a.claim.date !== b.claim.date) return false;
    return a.claim.date !== null || isSameNews(a, b);
  }
  return a.claim.date === null || b.claim.date === null || datesAgree(a.claim.date, b.claim.date);
}

function isSameNews(a: MeetingReport, b: MeetingReport): boolean {
  if (differ(a.claim.city, b.claim.city)) return false;
  if (a.published === null || b.published === null) return a.published === b.published;
  return daysApart(rangeOf(a.published), rangeOf(b.published)) <= SAME_NEWS;
}

function fits(report: MeetingReport, cluster: MeetingReport[]): boolean {
  const { claim, gathering } = report;
  const at = gatheringOf(cluster);
  if (gathering && at && gathering.id !== at) return false;
  const days = daysOf(cluster);
  if (isFullDay(claim.date)) return days.includes(claim.date);
  // An article that tells of two meetings means two.
  if (cluster.some((member) => member.claim.articleId === claim.articleId)) return false;
  const { date } = claim;
  const dates = cluster.map((member) => member.claim.date).filter((given) => given !== null);
  if (date !== null && dates.length > 0 && !dates.some((given) => datesAgree(given, date))) return false;
  if (gathering && at) return true;
  const cities = distinct(cluster.map((member) => member.claim.city));
  if (claim.city !== null && cities.length > 0 && !cities.includes(claim.city)) return false;
  if (gathering) return isDuring(days, gathering);
  return date !== null ? dates.length > 0 : isRecent(report, cluster);
}

/** Without a gathering of its own, a dated meeting belongs to one only when its day is one of the gathering's. */
function isDuring(days: PartialDate[], { start, end }: ResolvedGathering): boolean {
  const span = hasMonth(start) ? spanOf(start, end) : null;
  return span !== null && days.some((day) => daysApart(span, rangeOf(day)) === 0);
}

function isRecent({ published }: MeetingReport, cluster: MeetingReport[]): boolean {
  const days = daysOf(cluster);
  const ranges = (days.length > 0 ? days : cluster.map((member) => member.published).filter((day) => day !== null)).map(
    rangeOf,
  );
  return published === null || ranges.some((range) => daysApart(range, rangeOf(published)) <= RECENT);
}

/**
 * Two articles, one meeting each, at one gathering, a day apart: one meeting whose day is disputed. So are meetings of which
 * one source gives the other's day as its second one. An article that has both keeps them two.
 */
function joinNeighbours(clusters: MeetingReport[][]): MeetingReport[][] {
  const sorted = clusters.toSorted((a, b) => compareText(orderKey(a), orderKey(b))).map(describeDays);
  const joined: Days[] = [];
  for (const cluster of sorted) {
    const at = joined.findIndex((earlier) => isNeighbour(earlier, cluster));
    const neighbour = joined[at];
    if (neighbour) joined[at] = describeDays([...neighbour.reports, ...cluster.reports]);
    else joined.push(cluster);
  }
  return joined.map(({ reports }) => reports);
}

/** What neighbours are told by, read once: a pair may have met on hundreds of days. */
interface Days {
  reports: MeetingReport[];
  articles: Set<string>;
  gathering: string | null;
  /** The first full day. */
  first: PartialDate | undefined;
  dates: Set<string>;
  otherDates: Set<string>;
}

function describeDays(reports: MeetingReport[]): Days {
  return {
    reports,
    articles: new Set(reports.map(({ claim }) => claim.articleId)),
    gathering: gatheringOf(reports),
    first: daysOf(reports).toSorted(compareText)[0],
    dates: new Set(distinct(reports.map(({ claim }) => claim.date))),
    otherDates: new Set(distinct(reports.map(({ claim }) => claim.otherDate))),
  };
}

function isNeighbour(a: Days, b: Days): boolean {
  if (a.gathering && b.gathering && a.gathering !== b.gathering) return false;
  const isNamed = haveCommon(a.otherDates, b.dates) || haveCommon(b.otherDates, a.dates);
  return (isNamed || isDayApart(a, b)) && !haveCommon(a.articles, b.articles);
}

/** Compared with the first day only, so that a chain of days does not become one long meeting. */
function isDayApart(a: Days, b: Days): boolean {
  if (!a.gathering || a.gathering !== b.gathering || !a.first || !b.first) return false;
  return daysApart(rangeOf(a.first), rangeOf(b.first)) <= 1;
}

function haveCommon(a: Set<string>, b: Set<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function orderKey(cluster: MeetingReport[]): string {
  const [first = ''] = daysOf(cluster).toSorted(compareText);
  return `${first}|${gatheringOf(cluster) ?? '~'}|${distinct(cluster.map(({ claim }) => claim.id))[0]}`;
}

function gatheringOf(cluster: MeetingReport[]): string | null {
  return distinct(cluster.map(({ gathering }) => gathering?.id))[0] ?? null;
}

/** The full days that a cluster's reports give. */
export function daysOf(cluster: MeetingReport[]): PartialDate[] {
  return cluster.map(({ claim }) => claim.date).filter(isFullDay);
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

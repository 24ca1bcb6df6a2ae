// Which meetings, known so far, a less exact report can be about. Each is described once, and found by its gathering or days.
import { datesAgree, type PartialDate } from '@/lib/contracts/partial-date';
import { type DayRange, daysApart, hasMonth, isFullDay, rangeOf, spanOf } from './day-range';
import { daysOf, gatheringOf, type MeetingReport } from './meeting-report';
import { distinct } from './most-given';
import type { ResolvedGathering } from './resolve-gatherings';
import { Timeline } from './timeline';

/** Days between a meeting and an undated report of it. */
const RECENT = 45;
/** A report that fits two meetings says which one no better than one that fits ten. */
const ENOUGH = 2;

interface Known {
  gathering: string | null;
  /** Dates as the reports give them, and those of them that are full days. */
  dates: string[];
  days: string[];
  /** When it was in the news, where no full day is given. */
  news: string[];
  cities: string[];
  articles: Set<string>;
}

/** Describes the clusters; the answer says for a report which of them it fits, at most two. */
export function prepareFits(clusters: MeetingReport[][]): (report: MeetingReport) => number[] {
  const known = clusters.map(describe);
  const places = new Places(known);
  return (report) => {
    const fitting = new Set<number>();
    for (const at of places.near(report)) {
      const one = known[at];
      if (one && fits(report, one)) fitting.add(at);
      if (fitting.size === ENOUGH) break;
    }
    return [...fitting];
  };
}

function describe(cluster: MeetingReport[]): Known {
  const days = distinct(daysOf(cluster));
  return {
    gathering: gatheringOf(cluster),
    dates: distinct(cluster.map(({ claim }) => claim.date)),
    days,
    news: days.length > 0 ? [] : distinct(cluster.map(({ published }) => published)),
    cities: distinct(cluster.map(({ claim }) => claim.city)),
    articles: new Set(cluster.map(({ claim }) => claim.articleId)),
  };
}

/** The clusters by what a report can lead to them. */
class Places {
  readonly #size: number;
  readonly #byGathering = new Map<string, number[]>();
  readonly #dates: Timeline;
  readonly #news: Timeline;

  constructor(known: Known[]) {
    this.#size = known.length;
    this.#dates = new Timeline(known.flatMap(({ dates }, at) => dates.map((date) => ({ range: rangeOf(date), at }))));
    this.#news = new Timeline(known.flatMap(({ news }, at) => news.map((date) => ({ range: rangeOf(date), at }))));
    for (const [at, { gathering }] of known.entries()) {
      if (gathering === null) continue;
      const same = this.#byGathering.get(gathering);
      if (same) same.push(at);
      else this.#byGathering.set(gathering, [at]);
    }
  }

  /** All that can fit, some twice, and some that do not. */
  *near({ claim, gathering, published }: MeetingReport): Generator<number> {
    if (gathering) yield* this.#byGathering.get(gathering.id) ?? [];
    if (claim.date !== null) yield* this.#dates.within(rangeOf(claim.date));
    else if (gathering) {
      const span = daysOfGathering(gathering);
      if (span) yield* this.#dates.within(span);
    } else if (published === null) {
      for (let at = 0; at < this.#size; at += 1) yield at;
    } else {
      const [first, last] = rangeOf(published);
      yield* this.#dates.within([first - RECENT, last + RECENT]);
      yield* this.#news.within([first - RECENT, last + RECENT]);
    }
  }
}

function fits(report: MeetingReport, known: Known): boolean {
  const { claim, gathering } = report;
  const { gathering: at, dates, days, cities } = known;
  if (gathering && at && gathering.id !== at) return false;
  if (isFullDay(claim.date)) return days.includes(claim.date);
  // An article that tells of two meetings means two.
  if (known.articles.has(claim.articleId)) return false;
  const { date } = claim;
  if (date !== null && dates.length > 0 && !dates.some((given) => datesAgree(given, date))) return false;
  if (gathering && at) return true;
  if (claim.city !== null && cities.length > 0 && !cities.includes(claim.city)) return false;
  if (gathering) return isDuring(days, gathering);
  return date !== null ? dates.length > 0 : isRecent(report.published, known);
}

/** Without a gathering of its own, a dated meeting belongs to one only when its day is one of the gathering's. */
function isDuring(days: PartialDate[], gathering: ResolvedGathering): boolean {
  const span = daysOfGathering(gathering);
  return span !== null && days.some((day) => daysApart(span, rangeOf(day)) === 0);
}

function daysOfGathering({ start, end }: ResolvedGathering): DayRange | null {
  return hasMonth(start) ? spanOf(start, end) : null;
}

function isRecent(published: PartialDate | null, { days, news }: Known): boolean {
  if (published === null) return true;
  const range = rangeOf(published);
  return (days.length > 0 ? days : news).some((day) => daysApart(rangeOf(day), range) <= RECENT);
}

// Meetings on whose day sources differ. A pair may have met on thousands of days, so nobody is compared with all.
import type { PartialDate } from '@/lib/contracts/partial-date';
import { daysApart, rangeOf } from './day-range';
import { daysOf, gatheringOf, type MeetingReport } from './meeting-report';
import { compareText, distinct } from './most-given';

/** What neighbours are told by. */
interface Days {
  reports: MeetingReport[];
  articles: Set<string>;
  gathering: string | null;
  /** The first full day. */
  first: PartialDate | undefined;
  dates: Set<string>;
  otherDates: Set<string>;
}

/**
 * Two articles, one meeting each, at one gathering, a day apart: one meeting whose day is disputed. So are meetings of which
 * one source gives the other's day as its second one. An article that has both keeps them two.
 */
export function joinNeighbours(clusters: MeetingReport[][]): MeetingReport[][] {
  const sorted = clusters
    .map(describeDays)
    .map((days) => ({ days, key: orderKey(days) }))
    .sort((a, b) => compareText(a.key, b.key));
  const joined: Days[] = [];
  const places = new Places();
  for (const { days } of sorted) {
    const at = places.near(days).find((place) => isNeighbour(joined[place] ?? days, days));
    const neighbour = at === undefined ? undefined : joined[at];
    if (neighbour) mergeDays(neighbour, days);
    else joined.push(days);
    const place = at ?? joined.length - 1;
    places.add(place, neighbour ? { ...days, first: neighbour.first, gathering: neighbour.gathering } : days);
  }
  return joined.map(({ reports }) => reports);
}

/** Where in the list those stand that could be a neighbour, by what they could be told by. */
class Places {
  readonly #byKey = new Map<string, Set<number>>();

  add(place: number, { dates, otherDates, gathering, first }: Days): void {
    for (const date of dates) this.#put(`on ${date}`, place);
    for (const date of otherDates) this.#put(`or ${date}`, place);
    if (gathering !== null && first !== undefined) this.#put(`at ${gathering} ${rangeOf(first)[0]}`, place);
  }

  /** Places in the order of the list. They are likely ones: what was merged since may have changed them. */
  near({ dates, otherDates, gathering, first }: Days): number[] {
    const keys = [...[...dates].map((date) => `or ${date}`), ...[...otherDates].map((date) => `on ${date}`)];
    if (gathering !== null && first !== undefined) {
      const day = rangeOf(first)[0];
      keys.push(...[day - 1, day, day + 1].map((near) => `at ${gathering} ${near}`));
    }
    return [...new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]))].sort((a, b) => a - b);
  }

  #put(key: string, place: number): void {
    const places = this.#byKey.get(key);
    if (places) places.add(place);
    else this.#byKey.set(key, new Set([place]));
  }
}

function describeDays(reports: MeetingReport[]): Days {
  return {
    reports: [...reports],
    articles: new Set(reports.map(({ claim }) => claim.articleId)),
    gathering: gatheringOf(reports),
    first: daysOf(reports).toSorted(compareText)[0],
    dates: new Set(distinct(reports.map(({ claim }) => claim.date))),
    otherDates: new Set(distinct(reports.map(({ claim }) => claim.otherDate))),
  };
}

/** Takes the later one's reports into the earlier one; a chain of hundreds is not described anew at each link. */
function mergeDays(into: Days, later: Days): void {
  for (const report of later.reports) into.reports.push(report);
  for (const id of later.articles) into.articles.add(id);
  for (const date of later.dates) into.dates.add(date);
  for (const date of later.otherDates) into.otherDates.add(date);
  into.gathering = distinct([into.gathering, later.gathering])[0] ?? null;
  into.first = distinct([into.first, later.first])[0];
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
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  for (const one of fewer) if (more.has(one)) return true;
  return false;
}

function orderKey({ reports, gathering, first = '' }: Days): string {
  return `${first}|${gathering ?? '~'}|${distinct(reports.map(({ claim }) => claim.id))[0]}`;
}

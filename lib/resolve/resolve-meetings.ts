import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Status } from '@/lib/contracts/vocabulary';
import { compareDates, isFullDay, rangeOf } from './day-range';
import { findDisagreements, type OfficeSaying } from './find-disagreements';
import { weighSources } from './independent-sources';
import { joinMeetings } from './join-meetings';
import { joinStatus } from './join-status';
import { daysOf, type MeetingReport } from './meeting-report';
import { compareText, distinct, groupBy, mostGiven } from './most-given';
import { officesByArticle } from './offices-by-article';
import type { ResolvedGathering } from './resolve-gatherings';
import type { ResolvedPerson } from './resolve-persons';
import { shortHash } from './short-hash';
import { pickClaims, refOf, type SourcedClaim } from './sourced-claim';

export interface ResolvedMeeting {
  id: string;
  participants: ResolvedPerson[];
  gathering: ResolvedGathering | null;
  date: PartialDate | null;
  otherDates: PartialDate[];
  city: string | null;
  status: Status;
  sources: number;
  confidence: number;
  disputed: boolean;
  reports: MeetingReport[];
}

/** All meetings that the meeting claims tell of, given who and what their keys mean. The claims must hold whole blocks. */
export function resolveMeetings(
  claims: SourcedClaim[],
  persons: Map<string, ResolvedPerson>,
  gatherings: Map<string, ResolvedGathering>,
): ResolvedMeeting[] {
  const reports = pickClaims(claims, 'meeting').map(({ claim, published }) => {
    const ref = (key: string): string => refOf(claim.articleId, key);
    const people = claim.participants.map((key) => persons.get(ref(key))).filter((person) => person !== undefined);
    const participants = [...new Map(people.map((person) => [person.id, person])).values()];
    participants.sort((a, b) => compareText(a.id, b.id));
    const gathering = claim.event === null ? null : (gatherings.get(ref(claim.event)) ?? null);
    return { claim, published, gathering, participants };
  });
  // Two spellings that turned out to be one person do not meet each other.
  const real = reports.filter(({ participants }) => participants.length > 1);
  const groups = groupBy(real, ({ participants }) => participants.map(({ id }) => id).join('|'));
  return [...groups.values()].flatMap((group) => nameMeetings(joinMeetings(group), group[0]?.participants ?? []));
}

function nameMeetings(clusters: MeetingReport[][], participants: ResolvedPerson[]): ResolvedMeeting[] {
  const described = clusters.map((reports) => ({ reports, gathering: usualGathering(reports) }));
  const perGathering = groupBy(described, ({ gathering }) => gathering?.id ?? '');
  const named = described.map(({ reports, gathering }) => {
    const isOneOfSeveral = (perGathering.get(gathering?.id ?? '')?.length ?? 0) > 1;
    return { reports, gathering, id: meetingId(reports, gathering, { participants, isOneOfSeveral }) };
  });
  return [...groupBy(named, ({ id }) => id)].map(([id, same]) => {
    const reports = same.flatMap((one) => one.reports);
    return describeMeeting({ id, participants, gathering: same[0]?.gathering ?? null, reports });
  });
}

function usualGathering(reports: MeetingReport[]): ResolvedGathering | null {
  const id = mostGiven(reports.map(({ gathering }) => gathering?.id));
  return reports.find(({ gathering }) => gathering?.id === id)?.gathering ?? null;
}

/** Longer ids than this name the first person only. */
const LONGEST = 150;

function meetingId(
  reports: MeetingReport[],
  gathering: ResolvedGathering | null,
  { participants, isOneOfSeveral }: { participants: ResolvedPerson[]; isOneOfSeveral: boolean },
): string {
  const ids = participants.map(({ id }) => id);
  const all = ids.join('--');
  const who = all.length > LONGEST ? `${ids[0]}--and-others-${shortHash(all, 8)}` : all;
  const date = usualDay(reports);
  if (gathering) return [who, gathering.id, ...(isOneOfSeveral && date ? [date] : [])].join('--');
  const published = reports.map((report) => report.published).filter((day) => day !== null);
  const reported = published.toSorted(compareDates)[0];
  return [who, date ?? (reported ? `reported-${reported}` : 'undated')].join('--');
}

/** The day that most reports give, those of what really happened before those of plans; partial dates where no day is given. */
function usualDay(reports: MeetingReport[]): PartialDate | null {
  const telling = tellingReports(reports);
  const days = daysOf(telling);
  if (days.length > 0) return mostGiven(days);
  const partial = telling.map(({ claim }) => claim.date).filter((date) => date !== null);
  const longest = Math.max(0, ...partial.map((date) => date.length));
  return mostGiven(partial.filter((date) => date.length === longest));
}

/** A plan that was carried out on another day is no disagreement: once held, only reports of it count, if they give a date. */
function tellingReports(reports: MeetingReport[]): MeetingReport[] {
  const held = reports.filter(({ claim }) => claim.status === 'held');
  return held.some(({ claim }) => claim.date !== null) ? held : reports;
}

type Named = Pick<ResolvedMeeting, 'id' | 'participants' | 'gathering' | 'reports'>;

function describeMeeting({ id, participants, gathering, reports }: Named): ResolvedMeeting {
  const date = usualDay(reports);
  const said = tellingReports(reports).flatMap(({ claim }) => [claim.date, claim.otherDate]);
  const otherDates = distinct(said.filter(isFullDay)).filter((day) => date === null || !isWithin(day, date));
  const disagreements = findDisagreements({
    days: [...(date === null ? [] : [date]), ...otherDates],
    reports: reports.map(({ claim }) => claim),
    offices: officesToldIn(reports, participants),
    countryOf: () => null,
  });
  return {
    id,
    participants,
    gathering,
    date,
    otherDates,
    city: mostGiven(reports.map(({ claim }) => claim.city)),
    status: joinStatus(reports),
    ...weighSources(reports.map(({ claim }) => claim)),
    disputed: otherDates.length > 0 || disagreements.length > 0,
    reports,
  };
}

/** What the articles that report a meeting say of its participants' offices. */
function officesToldIn(reports: MeetingReport[], participants: ResolvedPerson[]): OfficeSaying[] {
  const articles = distinct(reports.map(({ claim }) => claim.articleId));
  return participants.flatMap(({ id: person, offices }) => {
    const byArticle = officesByArticle(offices);
    return articles.flatMap((article) =>
      (byArticle.get(article) ?? []).map(({ claim: { id, role }, published }) => ({ id, person, role, published })),
    );
  });
}

function isWithin(day: PartialDate, date: PartialDate): boolean {
  const [first, last] = rangeOf(date);
  const at = rangeOf(day)[0];
  return at >= first && at <= last;
}

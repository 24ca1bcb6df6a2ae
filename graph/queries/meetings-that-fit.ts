// The one place where the explorer's filters become Cypher. Constant parts of statements; values are parameters.
import { NOTHING_OUT, onlyLeft, type TakenOutFilters } from './taken-out';

/** Filters as the queries take them; an empty list means "all". */
export type MeetingFilters = TakenOutFilters & {
  /** `SCO:summit`, a whole series `SCO`, or `none`. */
  series: string[];
  /** Kinds of the gathering. */
  kinds: string[];
  /** One who took part spoke for one of these … */
  countries: string[];
  /** … in one of these offices, on that day. */
  roles: string[];
  /** `held`, `planned`, `cancelled`, `disputed`. */
  statuses: string[];
  /** Partial dates, both inclusive. */
  from: string | null;
  to: string | null;
  /** The least confidence, and the least number of independent sources. */
  confidence: number;
  sources: number;
};

/** Lets every meeting through. */
export const EVERY_MEETING: MeetingFilters = {
  series: [],
  kinds: [],
  countries: [],
  roles: [],
  statuses: [],
  from: null,
  to: null,
  confidence: 0,
  sources: 0,
  ...NOTHING_OUT,
};

/** The condition on `attended`: who took part, for whom and as what. */
export const SPOKE_FOR = `(size($countries) = 0 OR attended.country IN $countries)
       AND (size($roles) = 0 OR attended.role IN $roles)`;

/** The condition on `gathering`, which may be null. */
export const OF_SERIES = `(size($series) = 0 OR coalesce(gathering.series, 'none') IN $series
            OR (coalesce(gathering.series, 'none') + ':' + coalesce(gathering.kind, '')) IN $series)
       AND (size($kinds) = 0 OR gathering.kind IN $kinds)`;

const CONDITIONS = `
     OPTIONAL MATCH (meeting)-[:PART_OF]->(gathering:Event)
     WITH meeting, gathering, coalesce(meeting.start, gathering.start, '') AS day
     WHERE ${OF_SERIES}
       AND (size($statuses) = 0 OR meeting.status IN $statuses
            OR ('disputed' IN $statuses AND (coalesce(meeting.disputed, false) OR coalesce(meeting.otherCompany, false))))
       AND ($from IS NULL OR day >= $from OR (day <> '' AND $from STARTS WITH day))
       AND ($to IS NULL OR (day <> '' AND day <= $to) OR day STARTS WITH $to)
       AND coalesce(meeting.confidence, 0) >= $confidence
       AND coalesce(meeting.sources, 0) >= $sources
     WITH DISTINCT meeting, gathering, day`;

const ANY = `MATCH (meeting:Event {kind: 'meeting'})`;
const AMONG = `UNWIND $among AS id
     MATCH (meeting:Event {id: id})`;
const OF_SPEAKERS = `<-[attended:ATTENDED]-(:Person)
     WHERE ${SPOKE_FOR}
     WITH DISTINCT meeting`;

/**
 * The head of a statement that binds `meeting`, its `gathering` (or null) and `day` for every meeting that fits; a meeting without a
 * day has that of its gathering, '' where there is none. Participants are matched only where they are asked for: a sub-query for them
 * would scan on the embedded engine. With `isAmong` only the meetings of the parameter `among`, by their ids, are looked at.
 */
export function meetingsThatFit(filters: MeetingFilters, isAmong = false): string {
  const { countries, roles } = filters;
  const spoke = countries.length + roles.length > 0 ? OF_SPEAKERS : '';
  return `${isAmong ? AMONG : ANY}${spoke}${CONDITIONS}${onlyLeft(filters)}`;
}

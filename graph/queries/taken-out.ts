// What a reader has taken out of the picture, as Cypher: the one place beside `meetingsThatFit`. Values are parameters.

/** As the queries take it; empty lists take nothing out. */
export type TakenOutFilters = {
  /** Keys such as `person:narendra-modi` of what is hidden. */
  hidden: string[];
  /** States of meetings that are switched off: `held`, `planned`, `cancelled`, and `disputed` for what sources differ on. */
  lines: string[];
  /** Whom people may not speak for: a country, `+` for an organisation, `-` for nobody known. */
  bodies: string[];
  /** Whom alone they may speak for. */
  onlyBodies: string[];
  /** The key that a meeting is near to: of one who takes part, whom that one speaks for, of the meeting or its gathering. */
  focus: string[];
};

/** Takes nothing out. */
export const NOTHING_OUT: TakenOutFilters = { hidden: [], lines: [], bodies: [], onlyBodies: [], focus: [] };

/** Whether anything is taken out: statements without it say nothing of it. */
export function isAnyOut({ hidden, lines, bodies, onlyBodies, focus }: TakenOutFilters): boolean {
  return [hidden, lines, bodies, onlyBodies, focus].some((list) => list.length > 0);
}

const countryOf = (attended: string, person: string) => `coalesce(${attended}.country, ${person}.country)`;
const organizationOf = (attended: string, person: string) =>
  `coalesce(${attended}.organization, ${person}.organization)`;

/** The condition on one who took part, and on how: neither hidden nor of a region that is switched off. */
export function isLeft(filters: TakenOutFilters, attended: string, person: string): string {
  if (!isAnyOut(filters)) return 'true';
  const body = `coalesce(${countryOf(attended, person)},
              CASE WHEN ${organizationOf(attended, person)} IS NULL THEN '-' ELSE '+' END)`;
  return `NOT ('person:' + ${person}.id) IN $hidden AND NOT ${body} IN $bodies
            AND (size($onlyBodies) = 0 OR ${body} IN $onlyBodies)`;
}

/** The condition on one who took part, and on how: whether it is that one, or whom that one spoke for, that the focus is on. */
export function isInFocus(attended: string, person: string): string {
  return `('person:' + ${person}.id) IN $focus
            OR ('country:' + coalesce(${countryOf(attended, person)}, '')) IN $focus
            OR ('organization:' + coalesce(${organizationOf(attended, person)}, '')) IN $focus`;
}

/** Of `meeting`, `gathering` and `day` only those that are drawn: at least two people are left of them. */
export function onlyLeft(filters: TakenOutFilters): string {
  if (!isAnyOut(filters)) return '';
  return `
     WHERE NOT ('meeting:' + meeting.id) IN $hidden
       AND NOT (CASE WHEN coalesce(meeting.disputed, false) OR coalesce(meeting.otherCompany, false)
                THEN 'disputed' ELSE meeting.status END) IN $lines
     MATCH (meeting)<-[here:ATTENDED]-(one:Person)
     WHERE ${isLeft(filters, 'here', 'one')}
     WITH meeting, gathering, day, count(DISTINCT one.id) AS people,
       sum(CASE WHEN ${isInFocus('here', 'one')} THEN 1 ELSE 0 END) AS near
     WHERE people > 1
       AND (size($focus) = 0 OR near > 0 OR ('meeting:' + meeting.id) IN $focus
            OR ('gathering:' + coalesce(gathering.id, '')) IN $focus)
     WITH DISTINCT meeting, gathering, day`;
}

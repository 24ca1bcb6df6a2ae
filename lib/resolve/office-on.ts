import type { Office, PersonRecord } from '@/lib/contracts/gazetteer';
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Role } from '@/lib/contracts/vocabulary';
import { compareDates, rangeOf } from './day-range';
import { findFrom } from './find-from';
import { compareText } from './most-given';
import type { ClaimOf, SourcedClaim } from './sourced-claim';

/** What somebody was on a day. */
export interface OfficeFacts {
  role: Role | null;
  title: string | null;
  country: string | null;
  organization: string | null;
}

/** The gazetteer's office on a day; the newest one when no day is given; null when none covers the day. */
export function knownOfficeOn(record: PersonRecord, date: PartialDate | null): Office | null {
  const newestFirst = sortOffices(record);
  if (date === null) return newestFirst[0] ?? null;
  const [first, last] = rangeOf(date);
  return (
    newestFirst.find(
      (office) => rangeOf(office.from)[0] <= last && (office.to === null || rangeOf(office.to)[1] >= first),
    ) ?? null
  );
}

/** Whether the gazetteer has an office in its list, whenever it was held; no two offices of the kind `other` are the same. */
export function hasHeld(
  { offices }: PersonRecord,
  { role, country, organization }: Omit<OfficeFacts, 'title'>,
): boolean {
  if (role === null || role === 'other') return false;
  return offices.some(
    (office) => office.role === role && office.country === country && office.organization === organization,
  );
}

const sorted = new WeakMap<PersonRecord, Office[]>();

function sortOffices(record: PersonRecord): Office[] {
  const known = sorted.get(record);
  if (known) return known;
  const offices = record.offices.toSorted((a, b) => compareDates(b.from, a.from) || compareText(a.title, b.title));
  sorted.set(record, offices);
  return offices;
}

type OfficeClaims = SourcedClaim<ClaimOf<'office'>>[];
/** The claim that counts of each day, by day. */
type ByDay = { day: number; claim: ClaimOf<'office'> }[];

const UNDATED = -1e9;
const timelines = new WeakMap<OfficeClaims, ByDay>();

/** The claimed office nearest to a day, or the latest one when no day is given; offices with a role come first. */
export function claimedOfficeOn(offices: OfficeClaims, date: PartialDate | null): ClaimOf<'office'> | null {
  const timeline = timelineOf(offices);
  if (date === null) return timeline.at(-1)?.claim ?? null;
  const target = rangeOf(date)[0];
  const after = findFrom(timeline, target, ({ day }) => day);
  const [before, next] = [timeline[after - 1], timeline[after]];
  if (!before || !next) return (before ?? next)?.claim ?? null;
  const nearer = target - before.day - (next.day - target);
  if (nearer === 0) return compareClaims(before.claim, next.claim) < 0 ? before.claim : next.claim;
  return nearer < 0 ? before.claim : next.claim;
}

/**
 * What the claimed office of each day follows from, as text: the office itself where all claims tell one, else the claims around
 * each change. A claim that only repeats what those around it say changes nothing.
 */
export function signClaimedOffices(offices: OfficeClaims): string {
  const timeline = timelineOf(offices);
  const told = timeline.map(({ claim: { role, title, country, organization } }) =>
    JSON.stringify([role, title, country, organization]),
  );
  const differs = (at: number, to: number): boolean => told[to] !== undefined && told[at] !== told[to];
  const edges = timeline.filter((_, at) => differs(at, at - 1) || differs(at, at + 1));
  return JSON.stringify([told[0], edges.map(({ day, claim }) => [day, claim.id])]);
}

/** Read once: a person's office is asked for at each of their meetings. */
function timelineOf(offices: OfficeClaims): ByDay {
  const known = timelines.get(offices);
  if (known) return known;
  const withRole = offices.filter(({ claim }) => claim.role !== null);
  const best = new Map<number, ClaimOf<'office'>>();
  for (const { claim, published } of withRole.length > 0 ? withRole : offices) {
    const asOf = claim.date ?? published;
    const day = asOf === null ? UNDATED : rangeOf(asOf)[0];
    const other = best.get(day);
    if (!other || compareClaims(claim, other) < 0) best.set(day, claim);
  }
  const timeline = [...best].map(([day, claim]) => ({ day, claim })).sort((a, b) => a.day - b.day);
  timelines.set(offices, timeline);
  return timeline;
}

/** Of two claims as near the surer one, and of equals the first by id. */
function compareClaims(a: ClaimOf<'office'>, b: ClaimOf<'office'>): number {
  return b.confidence - a.confidence || compareText(a.id, b.id);
}

import type { Office, PersonRecord } from '@/lib/contracts/gazetteer';
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Role } from '@/lib/contracts/vocabulary';
import { compareDates, rangeOf } from './day-range';
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

const sorted = new WeakMap<PersonRecord, Office[]>();

function sortOffices(record: PersonRecord): Office[] {
  const known = sorted.get(record);
  if (known) return known;
  const offices = record.offices.toSorted((a, b) => compareDates(b.from, a.from) || compareText(a.title, b.title));
  sorted.set(record, offices);
  return offices;
}

/** The claimed office nearest to a day, or the latest one when no day is given; offices with a role come first. */
export function claimedOfficeOn(
  offices: SourcedClaim<ClaimOf<'office'>>[],
  date: PartialDate | null,
): ClaimOf<'office'> | null {
  const target = date === null ? Number.POSITIVE_INFINITY : rangeOf(date)[0];
  const distance = ({ claim, published }: SourcedClaim<ClaimOf<'office'>>): number => {
    const asOf = claim.date ?? published;
    const day = asOf === null ? -1e9 : rangeOf(asOf)[0];
    return target === Number.POSITIVE_INFINITY ? -day : Math.abs(target - day);
  };
  const ranked = offices.toSorted(
    (a, b) =>
      Number(b.claim.role !== null) - Number(a.claim.role !== null) ||
      distance(a) - distance(b) ||
      b.claim.confidence - a.claim.confidence ||
      compareText(a.claim.id, b.claim.id),
  );
  return ranked[0]?.claim ?? null;
}

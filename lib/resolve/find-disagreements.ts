// Where the sources of one meeting say different things. Nothing is weighed here: each side stands with the claims that say so.
import type { DisagreementKind, Status } from '@/lib/contracts/vocabulary';
import { daysApart, isFullDay, rangeOf } from './day-range';
import { compareText, distinct, groupBy } from './most-given';

/** What one report says of a meeting. */
export interface MeetingSaying {
  id: string;
  date: string | null;
  otherDate: string | null;
  city: string | null;
  status: Status;
}

/** What one report says of a participant's office. */
export interface OfficeSaying {
  id: string;
  person: string;
  role: string | null;
  published: string | null;
}

export interface Disagreement {
  about: DisagreementKind;
  /** Whose office it is. */
  person: string | null;
  /** The values given, the oldest or first in text order first, with the claims that give them. */
  sides: { value: string; claims: string[] }[];
}

interface Meeting {
  /** The days that are claimed for it, the usual one among them. */
  days: readonly string[];
  reports: readonly MeetingSaying[];
  offices: readonly OfficeSaying[];
  countryOf(city: string): string | null;
}

/** All points on which the reports of a meeting differ; empty when they agree. */
export function findDisagreements({ days, reports, offices, countryOf }: Meeting): Disagreement[] {
  return [
    ...differOnDays(days, reports),
    ...differOnPlace(reports, countryOf),
    ...differOnState(reports),
    ...differOnOffices(offices, days),
  ];
}

/** A day that only a weekday in some text speaks for is a disagreement of that text with itself. */
function differOnDays(days: readonly string[], reports: readonly MeetingSaying[]): Disagreement[] {
  if (days.length < 2) return [];
  const told = groupBy(reports, ({ date }) => date ?? '');
  const besides = groupBy(reports, ({ otherDate }) => otherDate ?? '');
  const isTold = days.filter((day) => told.has(day)).length > 1;
  const sides = [...days].sort(compareText).map((value) => {
    const saying = told.get(value) ?? besides.get(value) ?? [];
    return { value, claims: saying.map(({ id }) => id) };
  });
  return [{ about: isTold ? 'date' : 'weekday', person: null, sides }];
}

function differOnPlace(reports: readonly MeetingSaying[], countryOf: (city: string) => string | null): Disagreement[] {
  const sides = sidesOf(reports, ({ city }) => city);
  if (sides.length < 2) return [];
  const countries = distinct(sides.map(({ value }) => countryOf(value)));
  return [{ about: countries.length > 1 ? 'country' : 'city', person: null, sides }];
}

function differOnState(reports: readonly MeetingSaying[]): Disagreement[] {
  const sides = sidesOf(reports, ({ status }) => (status === 'planned' ? null : status));
  return sides.length < 2 ? [] : [{ about: 'state', person: null, sides }];
}

/** Days around the meeting within which an office is told of as it was then. */
const NEAR = 60;

function differOnOffices(offices: readonly OfficeSaying[], days: readonly string[]): Disagreement[] {
  const [day] = days.filter(isFullDay);
  const isNear = ({ published }: OfficeSaying): boolean =>
    day === undefined || published === null || daysApart(rangeOf(day), rangeOf(published)) <= NEAR;
  const perPerson = groupBy(offices.filter(isNear), ({ person }) => person);
  return [...perPerson].flatMap(([person, told]): Disagreement[] => {
    const sides = sidesOf(told, ({ role }) => (role === 'other' ? null : role));
    return sides.length < 2 ? [] : [{ about: 'office', person, sides }];
  });
}

function sidesOf<T extends { id: string }>(
  items: readonly T[],
  tellOf: (item: T) => string | null,
): Disagreement['sides'] {
  const told = items.flatMap((item) => {
    const value = tellOf(item);
    return value === null ? [] : [{ value, id: item.id }];
  });
  return [...groupBy(told, ({ value }) => value)].map(([value, same]) => ({ value, claims: same.map(({ id }) => id) }));
}

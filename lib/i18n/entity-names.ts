// Names of events and offices, put together from their parts in the reader's language.
import type { GatheringRef, MeetingSummary, PersonRef } from '../contracts/api';
import { CERTAIN } from '../contracts/confidence';
import type { PartialDate } from '../contracts/partial-date';
import { lastDayOf, standingOf } from '../contracts/standing';
import type { Role, Series } from '../contracts/vocabulary';
import { chooseName, languageOfText } from './choose-name';
import { countryName } from './country-name';
import { type DateStyle, formatDateChoice, formatDateRange, formatPartialDate } from './format-date';
import type { Locale } from './locales';
import { translateTitle } from './office-titles';
import { organizationName } from './organization-name';
import { WORDS } from './words';

type Gathering = Pick<GatheringRef, 'series' | 'kind' | 'ordinal' | 'city' | 'start' | 'end'>;

/** The series and kind alone: "SCO foreign ministers". */
export function gatheringKindName(ref: Pick<GatheringRef, 'series' | 'kind'>, locale: Locale): string {
  const words = WORDS[locale];
  if (ref.series === null) return words.gatheringAlone[ref.kind];
  const series = words.series[ref.series];
  const kind = words.gathering[ref.kind];
  // Russian puts the series behind the noun: "саммит ШОС" with a capital at the start of a line.
  return locale === 'ru' ? capitalise(`${kind} ${series}`) : `${series} ${kind}`;
}

/** "SCO summit, Astana, July 2024". The month is enough here; pages give the days beside it. */
export function gatheringName(ref: Gathering, locale: Locale): string {
  const parts = [gatheringKindName(ref, locale)];
  if (ref.city !== null) parts.push(chooseName(ref.city, locale).text);
  if (ref.start !== null) parts.push(formatPartialDate(ref.start.slice(0, 7), locale));
  return parts.join(', ');
}

/** With its number where it has one: "24th SCO summit". */
export function gatheringOrdinalName(ref: Gathering, locale: Locale): string {
  const name = gatheringKindName(ref, locale);
  return ref.ordinal === null ? name : WORDS[locale].ordinal(ref.ordinal, locale === 'ru' ? decapitalise(name) : name);
}

/** The days of a gathering, null when none is known. */
export function gatheringDates(ref: Pick<GatheringRef, 'start' | 'end'>, locale: Locale): string | null {
  return ref.start === null ? null : formatDateRange(ref.start, ref.end, locale);
}

type Titled = Pick<MeetingSummary, 'participants' | 'status' | 'date' | 'otherDates' | 'gathering'>;

/** Who met whom, by state: "A met B", "A and B: meeting planned", and once the day is over, that no article says more. */
export function meetingTitle(meeting: Titled, locale: Locale): string {
  const standing = standingOf(meeting.status, lastDayOf(meeting));
  return WORDS[locale].met[standing](meeting.participants.map((person) => chooseName(person.name, locale).text));
}

/** The title where nothing beside it says how sure it is: "A met B (reported, not certain)". */
export function statedTitle(meeting: Titled & Pick<MeetingSummary, 'confidence'>, locale: Locale): string {
  const title = meetingTitle(meeting, locale);
  return meeting.confidence < CERTAIN ? WORDS[locale].doubtful(title) : title;
}

/** The day as the sources give it: "3 or 4 July 2024", "July 2024", "Day not given". */
export function meetingDate(
  meeting: { date: PartialDate | null; otherDates: readonly PartialDate[] },
  locale: Locale,
  style: DateStyle = {},
): string {
  const dates = meeting.date === null ? [...meeting.otherDates] : [meeting.date, ...meeting.otherDates];
  return formatDateChoice(dates, locale, style);
}

/** An office without its country: "Foreign minister". */
export function roleName(role: Role, locale: Locale): string {
  return WORDS[locale].role[role];
}

/** The name of a series: "SCO". */
export function seriesName(series: Series, locale: Locale): string {
  return WORDS[locale].series[series];
}

/**
 * The office of a person in words: English gives the full title, unless a source wrote it in another script; other languages use
 * their own word for the role where there is one, else for the title where that is a known one. Null when no office is known.
 */
export function officeName({ role, title }: Pick<PersonRef, 'role' | 'title'>, locale: Locale): string | null {
  const ownWord = role === null || role === 'other' ? title && translateTitle(title, locale) : roleName(role, locale);
  const isReadable = title !== null && languageOfText(title) === null;
  return locale === 'en' && isReadable ? title : (ownWord ?? title);
}

/** Office and country of a person as of a day: "Minister of External Affairs, India". Null when neither is known. */
export function officeLine(
  person: Pick<PersonRef, 'role' | 'title' | 'country' | 'organization'>,
  locale: Locale,
): string | null {
  const office = officeName(person, locale);
  const of = bodyName(person, locale);
  if (office === null) return of;
  return of === null ? office : WORDS[locale].roleOf(office, of);
}

/** The country that somebody speaks for, else the organisation. */
function bodyName({ country, organization }: Pick<PersonRef, 'country' | 'organization'>, locale: Locale) {
  if (country !== null) return countryName(country, locale);
  return organization === null ? null : organizationName(organization, locale);
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function decapitalise(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}

import type { QuotedRow } from '@/lib/contracts/api';
import { chooseName, countryName, gatheringName, type Locale } from '@/lib/i18n';

/** Spreadsheets read a cell that begins so as a formula; an apostrophe keeps it a text. */
const FORMULA = /^[=+\-@\t\r]/u;

/** A cell as RFC 4180 has it. */
export function writeCell(value: string | number): string {
  if (typeof value === 'number') return `${value}`;
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const COLUMNS = [
  'id',
  'date',
  'other_dates',
  'participants',
  'participant_ids',
  'countries',
  'gathering',
  'gathering_id',
  'city',
  'status',
  'disputed',
  'sources',
  'confidence',
  'page',
  'gathering_start',
  'gathering_end',
  'source_names',
  'source_addresses',
  'quotations',
] as const;

/** Between the sources of one meeting: the first name, address and quotation belong together, and so on. */
const BETWEEN_SOURCES = ' | ';

/** Meetings as a table for spreadsheets: names in the reader's language, ids and states as the API has them. `pageOf` gives the address. */
export function writeCsv(meetings: QuotedRow[], locale: Locale, pageOf: (id: string) => string): string {
  const rows = meetings.map((meeting) => toCells(meeting, locale, pageOf));
  // Excel takes a file for UTF-8 only when this mark stands in front.
  return `\uFEFF${[COLUMNS, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
}

function toCells(meeting: QuotedRow, locale: Locale, pageOf: (id: string) => string): (string | number)[] {
  const { participants, gathering, city, quotes = [] } = meeting;
  const countries = [...new Set(participants.flatMap(({ country }) => country ?? []))];
  const place = city ?? gathering?.city ?? null;
  return [
    meeting.id,
    meeting.date ?? '',
    meeting.otherDates.join('; '),
    participants.map(({ name }) => chooseName(name, locale).text).join('; '),
    participants.map(({ id }) => id).join('; '),
    countries.map((code) => countryName(code, locale)).join('; '),
    gathering ? gatheringName(gathering, locale) : '',
    gathering?.id ?? '',
    place ? chooseName(place, locale).text : '',
    meeting.status,
    meeting.disputed ? 'yes' : 'no',
    meeting.sources,
    meeting.confidence,
    pageOf(meeting.id),
    gathering?.start ?? '',
    gathering?.end ?? '',
    quotes.map(({ article }) => article.source ?? article.title).join(BETWEEN_SOURCES),
    quotes.map(({ article }) => article.url ?? '').join(BETWEEN_SOURCES),
    quotes.map(({ text }) => text).join(BETWEEN_SOURCES),
  ];
}

// The filters: what the address may hold of them, and how they are asked for.
import { createParser } from 'nuqs';
import { DRAWN } from '@/lib/contracts/confidence';
import { partialDateSchema } from '@/lib/contracts/partial-date';
import { readSeriesFilter } from '@/lib/contracts/series';
import { GATHERING_KINDS, ROLES, STATUSES } from '@/lib/contracts/vocabulary';
import { listParser, meaningParser } from './list-parser';

const isOneOf = (values: readonly string[]) => (item: string) => values.includes(item);

const partialDate = createParser({
  parse: (value) => partialDateSchema.safeParse(value).data ?? null,
  serialize: String,
});
/** A plain number between two bounds. */
const numberParser = (pattern: RegExp, [least, most]: [number, number]) =>
  createParser<number>({
    parse: (value) => (pattern.test(value) && Number(value) >= least && Number(value) <= most ? Number(value) : null),
    serialize: String,
  });

export const filterParsers = {
  series: meaningParser(readSeriesFilter).withDefault([]),
  kind: listParser(isOneOf(GATHERING_KINDS)).withDefault([]),
  country: listParser((item) => /^[A-Z]{2}$/.test(item)).withDefault([]),
  role: listParser(isOneOf(ROLES)).withDefault([]),
  status: listParser(isOneOf([...STATUSES, 'disputed'])).withDefault([]),
  from: partialDate,
  to: partialDate,
  /** The least confidence of a meeting; 0 draws the doubtful ones, too. */
  confidence: numberParser(/^(0|1|0?\.[0-9]{1,3})$/, [0, 1]).withDefault(DRAWN),
  /** The least number of independent sources. */
  sources: numberParser(/^[1-9][0-9]?$/, [1, 99]).withDefault(1),
};

export interface Filters {
  series: string[];
  kind: string[];
  country: string[];
  role: string[];
  status: string[];
  from: string | null;
  to: string | null;
  confidence: number;
  sources: number;
}

/** Filters that choose among values; nothing chosen lets everything through. */
export const LIST_FILTERS = ['series', 'kind', 'country', 'role', 'status'] as const;
const SINGLE_FILTERS = ['from', 'to', 'confidence', 'sources'] as const;

/** How the explorer opens. */
export const NO_FILTERS: Filters = {
  series: [],
  kind: [],
  country: [],
  role: [],
  status: [],
  from: null,
  to: null,
  confidence: DRAWN,
  sources: 1,
};

/** For `setAddress`: takes every filter out of the address. */
export const CLEARED_FILTERS = Object.fromEntries(
  [...LIST_FILTERS, ...SINGLE_FILTERS].map((name) => [name, null]),
) as Record<keyof Filters, null>;

/** Whether anything is filtered otherwise than when the explorer opens. */
export function hasFilters(filters: Filters): boolean {
  return filterQuery(filters).size > 0;
}

/** The filters as a query of the API; what is as at the start is left out. */
export function filterQuery(filters: Filters): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of LIST_FILTERS) if (filters[name].length > 0) query.set(name, filters[name].join(','));
  for (const name of SINGLE_FILTERS) {
    if (filters[name] !== NO_FILTERS[name]) query.set(name, String(filters[name]));
  }
  return query;
}

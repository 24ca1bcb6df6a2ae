// The view in the address bar. Whatever is hand-edited into nonsense is read as if it were not there.
import { createParser, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { partialDateSchema } from '@/lib/contracts/partial-date';
import { ENTITY_KINDS, GATHERING_KINDS, LANGUAGES, SERIES, STATUSES } from '@/lib/contracts/vocabulary';

const KEY = new RegExp(`^(?:${ENTITY_KINDS.join('|')}):[\\p{L}\\p{N}._~-]{1,300}$`, 'u');
const SERIES_VALUES = new Set([
  'none',
  ...SERIES.flatMap((series) => GATHERING_KINDS.map((kind) => `${series}:${kind}`)),
]);
const STATUS_VALUES = new Set<string>([...STATUSES, 'disputed']);
const MOST = 60;

/** Whether a text can be the key of a node: `person:subrahmanyam-jaishankar`. */
export function isNodeKey(value: string): boolean {
  return KEY.test(value);
}

const nodeKey = createParser({ parse: (value) => (isNodeKey(value) ? value : null), serialize: String });
const partialDate = createParser({
  parse: (value) => partialDateSchema.safeParse(value).data ?? null,
  serialize: String,
});

/** A list joined by commas; unknown items are left out, doubles too. */
function listParser(isValid: (item: string) => boolean) {
  return createParser<string[]>({
    parse: (value) => [...new Set(value.split(',').filter(isValid))].slice(0, MOST),
    serialize: (items) => items.join(','),
    eq: (a, b) => a.join() === b.join(),
  });
}

export const addressParsers = {
  select: nodeKey.withOptions({ history: 'push' }),
  series: listParser((item) => SERIES_VALUES.has(item)).withDefault([]),
  country: listParser((item) => /^[A-Z]{2}$/.test(item)).withDefault([]),
  status: listParser((item) => STATUS_VALUES.has(item)).withDefault([]),
  from: partialDate,
  to: partialDate,
  q: parseAsString.withDefault(''),
  expand: listParser(isNodeKey).withDefault([]).withOptions({ history: 'push' }),
  view: parseAsStringLiteral(['graph', 'list']).withDefault('graph').withOptions({ history: 'push' }),
  labels: parseAsStringLiteral(LANGUAGES),
};

/** The address as state; every change is a step of the browser's history, so that back undoes it. */
export function useAddress() {
  return useQueryStates(addressParsers, { history: 'push', shallow: true, scroll: false });
}

export type Address = ReturnType<typeof useAddress>[0];
export type SetAddress = ReturnType<typeof useAddress>[1];

/** Whether anything is filtered away. */
export function hasFilters(address: Pick<Address, 'series' | 'country' | 'status' | 'from' | 'to'>): boolean {
  const { series, country, status, from, to } = address;
  return series.length + country.length + status.length > 0 || from !== null || to !== null;
}

// The view in the address bar. Whatever is hand-edited into nonsense is read as if it were not there.
import { createParser, type inferParserType, parseAsBoolean, parseAsStringLiteral } from 'nuqs';
import { daySchema } from '@/lib/contracts/day';
import { isLegendItem } from '@/lib/contracts/legend';
import { isNodeKey } from '@/lib/contracts/node-key';
import { LANGUAGES } from '@/lib/contracts/vocabulary';
import { viewParsers } from '../views/view-params';
import { parseExpansion } from './expansion';
import { filterParsers } from './filters';
import { listParser } from './list-parser';
import { MOST_PINS, parsePin } from './pins';

export { isNodeKey };

const dayParser = createParser({
  parse: (value) => (value === 'latest' || daySchema.safeParse(value).success ? value : null),
  serialize: String,
});
const nodeKey = createParser({ parse: (value) => (isNodeKey(value) ? value : null), serialize: String });

function parsePath(value: string): [string, string] | null {
  const [from = '', to = '', ...more] = value.split(',');
  const isPerson = (key: string) => key.startsWith('person:') && isNodeKey(key);
  return isPerson(from) && isPerson(to) && from !== to && more.length === 0 ? [from, to] : null;
}

export const addressParsers = {
  select: nodeKey,
  ...filterParsers,
  /** Who was where on this day; `latest` is the last that the graph has. */
  day: dayParser,
  /** What was added to the picture, in this order: see `Expansion`. */
  expand: listParser((item) => parseExpansion(item) !== null).withDefault([]),
  /** Nodes that are left out. */
  hide: listParser(isNodeKey).withDefault([]),
  /** Nodes that stand where the reader put them: see `Pin`. */
  pin: listParser((item) => parsePin(item) !== null, MOST_PINS).withDefault([]),
  /** Only this node and its neighbourhood. */
  focus: nodeKey,
  /** Gatherings drawn as one node. */
  fold: listParser((item) => item.startsWith('gathering:') && isNodeKey(item)).withDefault([]),
  /** Every meeting as a node of its own. */
  meetings: parseAsBoolean.withDefault(false),
  /** What the key has switched off. */
  off: listParser(isLegendItem).withDefault([]),
  /** Two people whose shortest chains of meetings are shown. */
  path: createParser<[string, string]>({ parse: parsePath, serialize: String, eq: (a, b) => a.join() === b.join() }),
  ...viewParsers,
  labels: parseAsStringLiteral(LANGUAGES),
};

export type Address = inferParserType<typeof addressParsers>;
/** Parts of the address with new values; null takes a part out. */
export type AddressChanges = { [Name in keyof Address]?: Address[Name] | null };

// What of the address belongs to a single view; the filters and the selection belong to all.
import { createParser, parseAsString, parseAsStringLiteral } from 'nuqs';
import { MATRIX_SIDES, MEETING_SORTS } from '@/lib/contracts/api';
import { isNodeKey } from '@/lib/contracts/node-key';
import { VIEW_IDS } from './view-ids';

const SORTS = MEETING_SORTS.flatMap((sort) => [sort, `-${sort}` as const]);
export type TableSort = (typeof SORTS)[number];

export const LANES = ['country', 'series'] as const;
export type Lanes = (typeof LANES)[number];

/** Two keys of one kind, `country:KZ,country:IR`. */
export type PairKeys = [a: string, b: string];

/** Reads a pair of the address; null when it is none. */
export function parsePair(value: string): PairKeys | null {
  const [a = '', b = '', ...more] = value.split(',');
  const kindOf = (key: string) =>
    isNodeKey(key) ? MATRIX_SIDES.find((side) => key.startsWith(`${side}:`)) : undefined;
  return kindOf(a) && kindOf(a) === kindOf(b) && a !== b && more.length === 0 ? [a, b] : null;
}

export const viewParsers = {
  view: parseAsStringLiteral(VIEW_IDS).withDefault('graph'),
  /** Rows and columns of the matrix. */
  by: parseAsStringLiteral(MATRIX_SIDES).withDefault('country'),
  /** Two of whom the matrix and the map tell. */
  pair: createParser<PairKeys>({ parse: parsePair, serialize: String, eq: (a, b) => a.join() === b.join() }),
  /** Lanes of the timeline. */
  lanes: parseAsStringLiteral(LANES).withDefault('country'),
  /** Column of the table, with a minus in front when the largest comes first. */
  sort: parseAsStringLiteral(SORTS).withDefault('-date'),
  /** A city of the map, by its English name. */
  place: parseAsString,
};

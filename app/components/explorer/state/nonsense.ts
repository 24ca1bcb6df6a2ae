import { addressParsers } from './address';

/** A part of the address that says nothing here. */
export interface Nonsense {
  name: string;
  /** What was not understood. */
  value: string;
  /** What is left of the part: of a list the items that are known, else nothing. */
  kept: unknown;
}

/** What of a query the explorer reads as if it were not there. Parts that other pages or programs have put there are not its own. */
export function findNonsense(query: string): Nonsense[] {
  const params = new URLSearchParams(query);
  return Object.entries(addressParsers).flatMap(([name, parser]) => {
    const value = params.get(name);
    if (value === null) return [];
    const kept: unknown = parser.parse(value);
    if (kept === null) return [{ name, value, kept }];
    if (!Array.isArray(kept)) return [];
    const isKept = (item: string) => {
      if (kept.includes(item)) return true;
      // An item may stand for several: `SCO` for all of its series.
      const meant: unknown = parser.parse(item);
      return Array.isArray(meant) && meant.length > 0 && meant.every((part) => kept.includes(part));
    };
    const dropped = value.split(',').filter((item) => item !== '' && !isKept(item));
    if (dropped.length === 0) return [];
    return [{ name, value: dropped.join(','), kept: kept.length > 0 ? kept : null }];
  });
}

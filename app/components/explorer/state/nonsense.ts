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
    const dropped = Array.isArray(kept) ? value.split(',').filter((item) => item !== '' && !kept.includes(item)) : [];
    if (dropped.length === 0) return [];
    return [{ name, value: dropped.join(','), kept: Array.isArray(kept) && kept.length > 0 ? kept : null }];
  });
}

import { createParser } from 'nuqs';
import { MOST_ITEMS } from '@/lib/contracts/taken-out';

/** A list joined by commas; unknown items are left out, doubles too. */
export function listParser(isValid: (item: string) => boolean, most = MOST_ITEMS) {
  return createParser<string[]>({
    parse: (value) => [...new Set(value.split(',').filter(isValid))].slice(0, most),
    serialize: (items) => items.join(','),
    eq: (a, b) => a.join() === b.join(),
  });
}

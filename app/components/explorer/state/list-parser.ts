import { createParser } from 'nuqs';
import { MOST_ITEMS } from '@/lib/contracts/taken-out';

/** A list joined by commas; unknown items are left out, doubles too. */
export function listParser(isValid: (item: string) => boolean, most = MOST_ITEMS) {
  return meaningParser((item) => (isValid(item) ? [item] : []), most);
}

/** The same where an item may stand for several: `read` gives what it means, nothing for an unknown one. */
export function meaningParser(read: (item: string) => string[], most = MOST_ITEMS) {
  return createParser<string[]>({
    parse: (value) => [...new Set(value.split(',').flatMap(read))].slice(0, most),
    serialize: (items) => items.join(','),
    eq: (a, b) => a.join() === b.join(),
  });
}

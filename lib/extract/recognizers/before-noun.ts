import type { Item } from '../document';
import { hasTag, tagOf } from '../document';

/** What may stand between those who act and their verb, besides the verb. */
const ADVERBIAL = [
  ...([
    'verb',
    'particle',
    'case',
    'separately',
    'jointly',
    'then',
    'last',
    'next',
    'weekday',
    'month',
    'day',
  ] as const),
  ...(['carried-day', 'daypart', 'city', 'in-it', 'number', 'negation', 'conj', 'phone'] as const),
];

/** "both sides", "both old friends": whether the item goes on with a noun, so that what stands before it counts things or others. */
export function isBeforeNoun(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || hasTag(item, ...ADVERBIAL)) return false;
  const [meet, country] = [tagOf(item, 'meet'), tagOf(item, 'country')];
  return !(meet?.form === 'verb' || (country && !country.adjective));
}

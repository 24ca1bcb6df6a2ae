import type { Formats } from 'next-intl';

/** Formats that messages name: `{count, number, latin}` writes Latin digits where a language has its own, as Bengali does. */
export const FORMATS = { number: { latin: { numberingSystem: 'latn' } } } satisfies Formats;

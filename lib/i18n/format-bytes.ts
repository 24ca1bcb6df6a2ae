import { LOCALE_TAGS } from './format-date';
import type { Locale } from './locales';

/** A size as readers know it: 1,4 kB or MB, with the unit's name of the language. */
export function formatBytes(bytes: number, locale: Locale): string {
  const [unit, size] = bytes < 1_000_000 ? ['kilobyte', bytes / 1000] : ['megabyte', bytes / 1_000_000];
  return new Intl.NumberFormat(LOCALE_TAGS[locale], { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}

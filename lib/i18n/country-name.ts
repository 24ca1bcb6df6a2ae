import type { Locale } from './locales';

const names = new Map<Locale, Intl.DisplayNames>();

/** The name of a country by its ISO 3166-1 alpha-2 code; the code itself where the language has no name for it. */
export function countryName(code: string, locale: Locale): string {
  const known = names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region', style: 'short' });
  names.set(locale, known);
  return known.of(code) ?? code;
}

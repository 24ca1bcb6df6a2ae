import { LANGUAGES, type Language } from '../contracts/vocabulary';

/** The interface speaks the languages that articles are read in. English addresses have no prefix, for ever. */
export const LOCALES = LANGUAGES;
export type Locale = Language;
export const DEFAULT_LOCALE: Locale = 'en';

/** What each language calls itself, for the menu; never translated. */
export const LOCALE_NAMES: Record<Locale, string> = { en: 'English', hi: 'हिन्दी', bn: 'বাংলা', ru: 'Русский' };

/** Whether a path segment is one of the interface's languages. */
export function isLocale(value: string): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The address of a page in a language: `/people/x` → `/hi/people/x`; unchanged for English. `path` starts with a slash. */
export function localePath(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path;
  return path === '/' || path.startsWith('/?') ? `/${locale}${path.slice(1)}` : `/${locale}${path}`;
}

/** The address without its language: `/hi/people/x` and `/people/x` → `/people/x`. */
export function stripLocale(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return isLocale(first) ? `/${rest.join('/')}` : path;
}

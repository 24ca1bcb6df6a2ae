import { DEFAULT_LOCALE, type Locale } from '@/lib/i18n/locales';

export const FEED_TYPE = 'application/atom+xml';

/** Where the feed of a person or a gathering is, in a language. */
export function feedPath(folder: 'people' | 'events', id: string, locale: Locale): string {
  const query = locale === DEFAULT_LOCALE ? '' : `?lang=${locale}`;
  return `/api/${folder}/${encodeURIComponent(id)}/feed${query}`;
}

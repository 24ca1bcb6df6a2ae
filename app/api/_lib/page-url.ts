import { absoluteUrl } from '@/app/components/pages/absolute-url';
import { type Locale, localePath } from '@/lib/i18n/locales';

/** The whole address of a page in a language, for files that leave the site: by its public address, or the one that was asked. */
export function pageUrl(request: Request, path: string, locale: Locale): string {
  const host = request.headers.get('host');
  const asked = host === null ? request.url : `${new URL(request.url).protocol}//${host}`;
  return new URL(absoluteUrl(localePath(locale, path)), asked).href;
}

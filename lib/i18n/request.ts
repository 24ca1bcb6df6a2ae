import { getRequestConfig } from 'next-intl/server';
import { DEFAULT_LOCALE, isLocale } from './locales';
import { FORMATS } from './number-formats';

/** Messages of one language for one render. The locale comes from the address, never from headers, so that pages stay cacheable. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = asked !== undefined && isLocale(asked) ? asked : DEFAULT_LOCALE;
  const { default: messages } = await import(`./messages/${locale}.json`);
  return { locale, messages, formats: FORMATS, timeZone: 'UTC' };
});

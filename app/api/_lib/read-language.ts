import { z } from 'zod';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/i18n/locales';
import { parseInput, readQuery } from './parse-query';

const querySchema = z.object({
  lang: z.enum(LOCALES, `is one of ${LOCALES.join(', ')}`).default(DEFAULT_LOCALE),
});

/** The language that `?lang=` asks for: English where it asks for none. */
export function readLanguage(request: Request): Locale {
  return parseInput(querySchema, readQuery(request), 'The language cannot be read').lang;
}

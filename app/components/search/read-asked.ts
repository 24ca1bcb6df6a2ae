import { type Locale, readMonth } from '@/lib/i18n';

/** What the server is asked for a text: a name, and the month that a gathering began in where the text names one. */
export function readAsked(text: string, locale: Locale): { name: string; month: string | null } {
  const found = readMonth(text, locale);
  return found ? { name: found.rest, month: found.month } : { name: text, month: null };
}

// A day as a reader may type it: 2024-07-03, 3.7.2024, 3 July 2024, ३ जुलाई २०२४.
import { isRealDay } from '../contracts/partial-date';
import { LOCALE_TAGS } from './format-date';
import type { Locale } from './locales';

const ZEROS = ['٠', '۰', '०', '০'];

/** The day in ISO form, null where the text names none. Months by name in the given language or in English. */
export function readDay(text: string, locale: Locale): string | null {
  const plain = toLatinDigits(text.normalize('NFC')).trim().toLocaleLowerCase();
  const iso = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/.exec(plain);
  if (iso) return toDay(iso[1], iso[2], iso[3]);
  const numbers = /^([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})$/.exec(plain);
  if (numbers) return toDay(numbers[3], numbers[2], numbers[1]);
  const words = /^([0-9]{1,2})\s+(\S+?)\.?,?\s+([0-9]{4})$/u.exec(plain);
  return words?.[2] ? toDay(words[3], findMonth(words[2], locale), words[1]) : null;
}

/**
 * A month in a text, with the text that is left without its name: `sco july 2024` → 2024-07 and `sco 2024`. Null where it names none, or
 * a day.
 */
export function readMonth(text: string, locale: Locale): { month: string; rest: string } | null {
  if (readDay(text, locale)) return null;
  const plain = toLatinDigits(text.normalize('NFC')).trim();
  const iso = /^([0-9]{4})-([0-9]{1,2})$/.exec(plain);
  const words = plain.split(/[\s,]+/u);
  const year = iso?.[1] ?? words.find((word) => /^[12][0-9]{3}$/.test(word));
  if (!year) return null;
  const at = words.findIndex(
    (word) => [...word].length >= SHORTEST_MONTH && findMonth(word.toLocaleLowerCase(), locale),
  );
  const number = iso?.[2] ?? findMonth(words[at]?.toLocaleLowerCase() ?? '', locale);
  const day = at < 0 && !iso ? null : toDay(year, number, '01');
  if (!day) return null;
  return { month: day.slice(0, 7), rest: iso ? year : words.filter((_, index) => index !== at).join(' ') };
}

/** Fewer letters begin too much. */
const SHORTEST_MONTH = 3;

function toDay(year = '', month: string | undefined = '', day = ''): string | null {
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(value) ? value : null;
}

/** The number of the month that begins so; three letters are enough where only one does. */
function findMonth(word: string, locale: Locale): string {
  const found = [locale, 'en' as const].flatMap((language) => {
    const months = listMonths(language);
    const fits = months.flatMap((names, at) => (names.some((name) => name.startsWith(word)) ? [at + 1] : []));
    const exact = months.findIndex((names) => names.includes(word));
    return exact >= 0 ? [exact + 1] : fits.length === 1 ? fits : [];
  });
  return found[0] === undefined ? '' : String(found[0]);
}

/** Each month's names: alone, and as it stands beside a day. */
function listMonths(locale: Locale): string[][] {
  const alone = new Intl.DateTimeFormat(LOCALE_TAGS[locale], { month: 'long', timeZone: 'UTC' });
  const inDate = new Intl.DateTimeFormat(LOCALE_TAGS[locale], { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2024, month, 1));
    const beside = inDate.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
    return [alone.format(date).toLocaleLowerCase(), beside.toLocaleLowerCase()];
  });
}

function toLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.map((one) => one.codePointAt(0) ?? 0).find((at) => code >= at && code < at + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

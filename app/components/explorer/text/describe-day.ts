// Dates over the diamonds. On an island the year stands in the island's title, so the day and month are enough.
import type { PartialDate } from '@/lib/contracts/partial-date';
import { formatDateChoice, type Locale } from '@/lib/i18n';
import { dateFormat } from '@/lib/i18n/date-format';
import { WORDS } from '@/lib/i18n/words';

const TAGS: Record<Locale, string> = { en: 'en-GB', hi: 'hi-u-nu-latn', bn: 'bn-u-nu-latn', ru: 'ru' };

/** "2 July", "3 or 4 July", "October"; years alone stay as they are. */
export function describeDay(dates: PartialDate[], locale: Locale): string {
  const sorted = [...new Set(dates)].sort();
  if (sorted.some((date) => date.length < 7)) return formatDateChoice(sorted, locale);
  const last = sorted.at(-1) ?? '';
  const texts = sorted.map((date) => {
    const sharesMonth = date !== last && date.length === 10 && date.slice(0, 7) === last.slice(0, 7);
    return sharesMonth ? `${Number(date.slice(8))}` : formatDayMonth(date, locale);
  });
  return texts.join(` ${WORDS[locale].or} `);
}

function formatDayMonth(date: PartialDate, locale: Locale): string {
  const hasDay = date.length === 10;
  const parts: Intl.DateTimeFormatOptions = hasDay ? { day: 'numeric', month: 'long' } : { month: 'long' };
  const format = dateFormat(TAGS[locale], { ...parts, timeZone: 'UTC' });
  return format.format(new Date(`${hasDay ? date : `${date}-01`}T00:00:00Z`));
}

import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n';
import { formatPartialDate } from '@/lib/i18n/format-date';
import { readDay, readMonth } from '@/lib/i18n/read-day';

describe('a day as it is typed', () => {
  it.each([
    ['2024-07-03', 'en', '2024-07-03'],
    ['2024-7-3', 'en', '2024-07-03'],
    ['3.7.2024', 'ru', '2024-07-03'],
    ['03/07/2024', 'en', '2024-07-03'],
    ['3 July 2024', 'en', '2024-07-03'],
    ['3 Jul 2024', 'hi', '2024-07-03'],
    ['३ जुलाई २०२४', 'hi', '2024-07-03'],
    ['৩ জুলাই ২০২৪', 'bn', '2024-07-03'],
    ['3 июля 2024', 'ru', '2024-07-03'],
    ['12 октября 2021', 'ru', '2021-10-12'],
    ['3 mai 2024', 'en', null],
    ['3 ju 2024', 'en', null],
    ['30 February 2024', 'en', null],
    ['31.4.2024', 'en', null],
    ['July 2024', 'en', null],
    ['Lavrov', 'en', null],
    ['', 'en', null],
  ] as const)('reads %j in %s as %j', (text, locale, day) => {
    expect(readDay(text, locale)).toBe(day);
  });

  it.each(LOCALES)('reads back every month that %s writes', (locale) => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2024-${String(month).padStart(2, '0')}-09`;
      expect(readDay(formatPartialDate(day, locale), locale)).toBe(day);
    }
  });
});

describe('a month as it is typed', () => {
  it.each([
    ['july 2024', 'en', '2024-07', '2024'],
    ['SCO summit, July 2024', 'en', '2024-07', 'SCO summit 2024'],
    ['जुलाई २०२४', 'hi', '2024-07', '2024'],
    ['jul 2024', 'hi', '2024-07', '2024'],
    ['июль 2024', 'ru', '2024-07', '2024'],
    ['জুলাই ২০২৪', 'bn', '2024-07', '2024'],
    ['2024-07', 'en', '2024-07', '2024'],
  ] as const)('reads %j in %s as %s, and leaves %j', (text, locale, month, rest) => {
    expect(readMonth(text, locale)).toEqual({ month, rest });
  });

  it.each(['2024', 'july', '3 july 2024', '2024-07-03', 'marat 2024', '2024-13', 'sco 2024'])(
    'reads none in %j',
    (text) => {
      expect(readMonth(text, 'en')).toBeNull();
    },
  );
});

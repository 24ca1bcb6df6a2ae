import { describe, expect, it } from 'vitest';
import { formatDateChoice, formatDateRange, formatPartialDate, weekdayName } from '@/lib/i18n/format-date';

describe('formatPartialDate', () => {
  it.each([
    ['en', '3 July 2024', 'July 2024'],
    ['hi', '3 जुलाई 2024', 'जुलाई 2024'],
    ['bn', '3 জুলাই 2024', 'জুলাই 2024'],
    ['ru', '3 июля 2024', 'июль 2024'],
  ] as const)('writes days and months in %s with Latin digits', (locale, day, month) => {
    expect(formatPartialDate('2024-07-03', locale)).toBe(day);
    expect(formatPartialDate('2024-07', locale)).toBe(month);
    expect(formatPartialDate('2024', locale)).toBe('2024');
  });

  it('does not move a day by the time zone', () => {
    expect(formatPartialDate('2024-01-01', 'en')).toBe('1 January 2024');
  });

  it('shortens the month where asked', () => {
    expect(formatPartialDate('2024-07-03', 'en', { short: true })).toBe('3 Jul 2024');
  });
});

describe('formatDateRange', () => {
  it('names a shared month once', () => {
    expect(formatDateRange('2024-07-03', '2024-07-04', 'en')).toBe('3–4 July 2024');
    expect(formatDateRange('2024-07-03', '2024-07-04', 'ru')).toBe('3–4 июля 2024');
  });

  it('names a shared year once', () => {
    expect(formatDateRange('2023-04-30', '2023-05-01', 'en')).toBe('30 April – 1 May 2023');
    expect(formatDateRange('2025-08-31', '2025-09-01', 'hi')).toBe('31 अगस्त – 1 सितंबर 2025');
    expect(formatDateRange('2025-08-31', '2025-09-01', 'bn')).toBe('31 আগস্ট – 1 সেপ্টেম্বর 2025');
    expect(formatDateRange('2025-08-31', '2025-09-01', 'ru')).toBe('31 августа – 1 сентября 2025');
    expect(formatDateRange('2024-07', '2024-09', 'en')).toBe('July – September 2024');
  });

  it('writes both dates out over the end of a year, and where only one has a day', () => {
    expect(formatDateRange('2023-12-30', '2024-01-02', 'en')).toBe('30 December 2023 – 2 January 2024');
    expect(formatDateRange('2023', '2024', 'en')).toBe('2023–2024');
    expect(formatDateRange('2024-07', '2024-07-04', 'en')).toBe('July 2024 – 4 July 2024');
  });

  it('gives a single day alone', () => {
    expect(formatDateRange('2024-05-21', null, 'en')).toBe('21 May 2024');
    expect(formatDateRange('2024-05-21', '2024-05-21', 'en')).toBe('21 May 2024');
  });
});

describe('formatDateChoice', () => {
  it('joins what sources say with "or", oldest first, each once', () => {
    expect(formatDateChoice(['2024-07-04', '2024-07-03', '2024-07-04'], 'en')).toBe('3 or 4 July 2024');
    expect(formatDateChoice(['2024-07-04', '2024-07-03'], 'hi')).toBe('3 या 4 जुलाई 2024');
    expect(formatDateChoice(['2024-07', '2024-06-30'], 'en')).toBe('30 June 2024 or July 2024');
  });

  it('says so where no day is given', () => {
    expect(formatDateChoice([], 'en')).toBe('Day not given');
    expect(formatDateChoice([], 'bn')).toBe('দিন উল্লেখ নেই');
  });
});

it('names weekdays of full days only', () => {
  expect(weekdayName('2024-07-04', 'en')).toBe('Thursday');
  expect(weekdayName('2024-07-04', 'bn')).toBe('বৃহস্পতিবার');
  expect(weekdayName('2024-07', 'en')).toBeNull();
});

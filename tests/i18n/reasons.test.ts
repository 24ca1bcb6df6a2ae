// Each reason that the server can give has words in each language, which take the values that it gives.
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { REASON_CODES } from '@/lib/contracts/reason';
import { formatBytes } from '@/lib/i18n/format-bytes';
import { LOCALES } from '@/lib/i18n/locales';
import bn from '@/lib/i18n/messages/bn.json';
import en from '@/lib/i18n/messages/en.json';
import hi from '@/lib/i18n/messages/hi.json';
import ru from '@/lib/i18n/messages/ru.json';

const MESSAGES = { en, hi, bn, ru };
const VALUES = {
  detail: 'position 3',
  encoding: 'koi8',
  ending: '.pdf',
  endings: '.txt .md',
  size: '3 MB',
  limit: '2 MB',
  language: 'Urdu',
  name: 'Sergei Lavrov',
};

/** The words for a field are put together from several messages. */
const WORDED = REASON_CODES.filter((code) => code !== 'bad_field');

describe.each(LOCALES)('reasons in %s', (locale) => {
  const problems: string[] = [];
  const t = createTranslator({
    locale,
    messages: MESSAGES[locale],
    namespace: 'reasons',
    onError: (error) => problems.push(error.message),
  });

  it('has words for each code and no others', () => {
    expect(Object.keys(MESSAGES[locale].reasons.codes).sort()).toEqual([...WORDED].sort());
  });

  it.each(WORDED)('says %s with its values', (code) => {
    const told = t.markup(`codes.${code}`, { ...VALUES, code: (words) => words, meeting: (words) => words });
    expect(problems).toEqual([]);
    expect(told).not.toMatch(/[{}<>]/);
  });
});

it('says sizes in the units of the language, in Latin digits', () => {
  expect(formatBytes(2_400_000, 'en')).toBe('2.4 MB');
  expect(formatBytes(20_000, 'ru')).toBe('20 кБ');
  expect(formatBytes(2_000_000, 'bn')).toMatch(/^2 /);
});

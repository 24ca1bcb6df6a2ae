import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locales';
import bn from '@/lib/i18n/messages/bn.json';
import en from '@/lib/i18n/messages/en.json';
import hi from '@/lib/i18n/messages/hi.json';
import ru from '@/lib/i18n/messages/ru.json';
import { FORMATS } from '@/lib/i18n/number-formats';

const MESSAGES = { en, hi, bn, ru };

/** Every message by its dotted key. */
function flatten(tree: object, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix + key;
    if (typeof value === 'string') flat.set(path, value);
    else for (const [inner, text] of flatten(value, `${path}.`)) flat.set(inner, text);
  }
  return flat;
}

/** Names of the arguments and tags of an ICU message: those before a comma or a closing brace, not the branches of plurals. */
function argumentsOf(message: string): string[] {
  const names = [...message.matchAll(/\{(\w+)(?=[,}])/gu)].map((match) => `{${match[1]}}`);
  const tags = [...message.matchAll(/<(\w+)>/gu)].map((match) => `<${match[1]}>`);
  return [...new Set([...names, ...tags])].sort();
}

const english = flatten(en);

describe.each(LOCALES.filter((locale) => locale !== 'en'))('messages in %s', (locale) => {
  const messages = flatten(MESSAGES[locale]);

  it('has exactly the keys of English', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('takes the arguments of English', () => {
    const different = [...english].filter(
      ([key, text]) => argumentsOf(text).join() !== argumentsOf(messages.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('leaves nothing in English but proper names and units', () => {
    const hasWords = (text: string) => /[a-z]{4}/u.test(text.replaceAll(/\{\w+\}/gu, ''));
    const untranslated = [...english].filter(([key, text]) => messages.get(key) === text && hasWords(text));
    expect(untranslated).toEqual([]);
  });
});

const refuse = (error: Error) => {
  throw error;
};

it.each(LOCALES)('writes numbers in Latin digits in %s', (locale) => {
  const numbers = (text: string) => [...text.matchAll(/\{(\w+), (?:number|plural)/gu)].map((match) => match[1] ?? '');
  const counting = [...flatten(MESSAGES[locale])].filter(([, text]) => numbers(text).length > 0);
  expect(counting.length).toBeGreaterThan(20);
  for (const [key, text] of counting) {
    const said = createTranslator({ locale, messages: { text }, formats: FORMATS, onError: refuse });
    const names = argumentsOf(text).map(
      (name) => [name.slice(1, -1), text.includes(`<${name.slice(1, -1)}>`)] as const,
    );
    const values = Object.fromEntries(names.map(([name, isTag]) => [name, isTag ? (inner: string) => inner : 12_345]));
    const written = said.markup('text', values);
    expect(`${key}: ${written}`).toMatch(/\d/u);
    expect(`${key}: ${written}`).not.toMatch(/[०-९০-৯]/u);
  }
});

describe.each(LOCALES)('plurals in %s', (locale) => {
  it('have a form for every number', () => {
    const problems: string[] = [];
    const messages = MESSAGES[locale];
    const onError = (error: Error) => problems.push(error.message);
    const t = createTranslator({ locale, messages, namespace: 'facts', onError });
    const texts = [0, 1, 2, 5, 11, 21, 22].map((count) => t('sources', { count }));
    expect(problems).toEqual([]);
    expect(texts[2]).toContain('2');
  });
});

it('bends Russian nouns by number', () => {
  const t = createTranslator({ locale: 'ru', messages: ru, namespace: 'facts' });
  expect([1, 3, 5, 21].map((count) => t('meetings', { count }))).toEqual([
    '1 встреча',
    '3 встречи',
    '5 встреч',
    '21 встреча',
  ]);
});

it.each([
  ['en', '1,000', '100,000'],
  ['hi', '1,000', '1,00,000'],
  ['bn', '1,000', '1,00,000'],
  ['ru', '1\u00a0000', '100\u00a0000'],
] as const)('groups the digits of how much is shown in %s', (locale, shown, total) => {
  const t = createTranslator({ locale, messages: MESSAGES[locale], formats: FORMATS });
  const parts = { shown: 1000, total: 100_000 };
  for (const text of [t('facts.shownOf', parts), t('views.matrix.cut', parts), t('views.pair.cut', parts)]) {
    expect(text).toContain(total);
    expect(text).toContain(shown);
  }
});

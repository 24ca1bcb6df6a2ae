import { expect, it } from 'vitest';
import { chooseName, languageOfText, otherNames } from '@/lib/i18n/choose-name';
import { countryName } from '@/lib/i18n/country-name';
import { isLocale, localePath, stripLocale } from '@/lib/i18n/locales';

it('gives English no prefix and the others their own', () => {
  expect(localePath('en', '/people/x')).toBe('/people/x');
  expect(localePath('hi', '/people/x')).toBe('/hi/people/x');
  expect(localePath('hi', '/')).toBe('/hi');
  expect(localePath('bn', '/?select=person:x')).toBe('/bn?select=person:x');
});

it('takes the language off an address again', () => {
  expect(stripLocale('/hi/people/x')).toBe('/people/x');
  expect(stripLocale('/hi')).toBe('/');
  expect(stripLocale('/people/hi')).toBe('/people/hi');
  expect(isLocale('de')).toBe(false);
});

it('chooses the reader’s name, else the Latin one, and says which it is', () => {
  const name = { en: 'Sergey Lavrov', hi: 'सर्गेई लावरोव' };
  expect(chooseName(name, 'hi')).toEqual({ text: 'सर्गेई लावरोव', lang: 'hi' });
  expect(chooseName(name, 'ru')).toEqual({ text: 'Sergey Lavrov', lang: 'en' });
  expect(otherNames(name, 'hi')).toEqual([{ text: 'Sergey Lavrov', lang: 'en' }]);
  expect(otherNames({ en: 'A', hi: 'A' }, 'en')).toEqual([]);
});

it('tells the language of a foreign title by its script', () => {
  expect(languageOfText('विदेश मंत्री')).toBe('hi');
  expect(languageOfText('বিদেশমন্ত্রী')).toBe('bn');
  expect(languageOfText('министр')).toBe('ru');
  expect(languageOfText('Minister')).toBeNull();
});

it('names countries in each language', () => {
  expect(countryName('KZ', 'en')).toBe('Kazakhstan');
  expect(countryName('IN', 'bn')).toBe('ভারত');
});

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/contracts/vocabulary';
import { translateTitle } from '@/lib/i18n/office-titles';
import { loadGazetteer } from '@/seeds/gazetteer';

const SCRIPTS = {
  en: /\p{Script=Latin}/u,
  hi: /\p{Script=Devanagari}/u,
  bn: /\p{Script=Bengali}/u,
  ru: /\p{Script=Cyrillic}/u,
};

describe('translateTitle', () => {
  it('knows an office by any of its words, in any language', () => {
    expect(translateTitle('ভাইস প্রেসিডেন্ট', 'ru')).toBe('Вице-президент');
    expect(translateTitle('उपमंत्री', 'en')).toBe('Deputy Minister');
    expect(translateTitle('Vice Premier', 'hi')).toBe('उप प्रधानमंत्री');
    expect(translateTitle('заместитель министра здравоохранения', 'bn')).toBe('উপ-স্বাস্থ্যমন্ত্রী');
  });

  it('tells a secretary in a ministry, of whom there are several, from the secretary at its head', () => {
    expect(translateTitle('Секретарь МИД', 'en')).toBe('Secretary in the foreign ministry');
    expect(translateTitle('секретарь министерства обороны', 'hi')).toBe('रक्षा मंत्रालय में सचिव');
    expect(translateTitle('विदेश सचिव', 'en')).toBe('Foreign Secretary');
    expect(translateTitle('Foreign Secretary', 'ru')).toBe('Внешнеполитический секретарь');
  });

  it('heeds neither small and great letters nor hyphens', () => {
    expect(translateTitle('вице-Премьер', 'en')).toBe('Deputy Prime Minister');
    expect(translateTitle('उप-प्रधानमंत्री', 'bn')).toBe('উপপ্রধানমন্ত্রী');
  });

  it('says nothing of an office that it does not know', () => {
    expect(translateTitle('Keeper of the Seals', 'hi')).toBeNull();
    expect(translateTitle('', 'hi')).toBeNull();
  });

  it('writes each office in the script of the language', () => {
    for (const title of ['King', 'Foreign Secretary', 'Minister of Finance', 'Deputy Minister of Trade']) {
      for (const language of LANGUAGES) expect(translateTitle(title, language)).toMatch(SCRIPTS[language]);
    }
  });

  it('knows nine in ten of the offices without a role that the gazetteer lists', () => {
    const offices = loadGazetteer()
      .persons.flatMap((person) => person.offices)
      .filter(({ role }) => role === 'other');
    const unknown = offices.filter(({ title }) => translateTitle(title, 'ru') === null);
    expect(unknown.length / offices.length).toBeLessThan(0.1);
  });
});

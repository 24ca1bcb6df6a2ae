// A language that nobody has registered: its pack is all that the engine needs.
import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/contracts/vocabulary';
import { createExtractor } from '@/lib/extract';
import { packs } from '@/lib/extract/languages';
import type { LanguagePack } from '@/lib/extract/languages/pack';
import { loadGazetteer } from '@/seeds/gazetteer';

const MONTHS = 'janvier;février;mars;avril;mai;juin;juillet;août;septembre;octobre;novembre;décembre';

const fr: LanguagePack = {
  language: 'fr' as Language,
  script: 'Latn',
  homeCountry: null,
  signature: ['le', 'la', 'les', 'des', 'et', 'du', 'une', 'rencontré', 'ministre', 'avec'],
  lexicon: [
    {
      tag: { type: 'title', role: 'foreign_minister', field: 'foreign_ministers' },
      words: 'ministre des affaires étrangères',
    },
    { tag: { type: 'title', role: 'president', field: 'summit' }, words: 'président|présidente' },
    {
      tag: { type: 'meet', form: 'verb', strength: 'strong', tense: 'past', partner: 'direct' },
      words: 'a rencontré|ont rencontré|a reçu',
    },
    {
      tag: { type: 'meet', form: 'verb', strength: 'strong', tense: 'future', partner: 'direct' },
      words: 'rencontrera',
    },
    { tag: { type: 'case', case: 'with' }, words: 'avec' },
    { tag: { type: 'conj' }, words: 'et' },
    { tag: { type: 'negation' }, words: "n'a pas rencontré|ne" },
    { tag: { type: 'word' }, words: 'le|la|les|un|une|des|du|de|à|en|au|pont|sur|discours|a prononcé' },
    ...MONTHS.split(';').map((words, at) => ({ tag: { type: 'month', month: at + 1 } as const, words })),
  ],
  suffixes: [],
  capitals: true,
  caseWords: 'before',
  finiteVerb: null,
  commonEnding: null,
  furniture: ['à lire aussi'],
  bylines: ['par '],
  publishedLabels: ['publié'],
  ordinalEndings: ['e', 'er'],
  letterNames: '',
  abbreviations: ['m', 'mme'],
};
const extractor = createExtractor(loadGazetteer(), [...packs, fr]);
const read = (sentence: string) => extractor.extract({ text: `Titre\n\n${sentence}` });

describe('a fifth pack', () => {
  it('is told from the others and read by the same rules', () => {
    const found = read('Le ministre des affaires étrangères Wang Yi a rencontré Sergueï Petrovan le 3 juillet 2024.');
    expect(found.lang).toBe('fr');
    expect(found.persons.map(({ name, role, known }) => [name, role, known])).toEqual([
      ['Wang Yi', 'foreign_minister', true],
      ['Serguei Petrovan', null, false],
    ]);
    expect(found.meetings).toMatchObject([
      { participants: found.persons.map(({ id }) => id), date: '2024-07-03', status: 'held' },
    ]);
  });

  it('tells the future from the past', () => {
    const found = read('La présidente Anne Marchand rencontrera Wang Yi et Sergey Lavrov le 4 juillet 2024.');
    expect(found.meetings.map(({ status }) => status)).not.toContain('held');
    expect(found.meetings.length).toBeGreaterThan(0);
  });

  it('finds no meeting where none is told', () => {
    expect(read('Le président Wang Yi a prononcé un discours sur la paix et les ponts.').meetings).toEqual([]);
  });

  it('leaves the other languages as they are', () => {
    const text = 'x\n\nThe foreign minister of Russia Sergey Lavrov met Wang Yi in Moscow and said that this was good.';
    expect(extractor.extract({ text })).toEqual(createExtractor(loadGazetteer()).extract({ text }));
  });
});

// When two spellings are one person: never by the name alone, and never where an article tells them apart.
import { describe, expect, it } from 'vitest';
import { compileDecisions, deriveRows, explainPerson, withDecisions } from '@/lib/resolve';
import type { MadeFacts, MadePerson } from '@/tests/ingest/made-articles';
import { claimsOfMade, deriveMade, index, personsOf } from './derive-made';

let articles = 0;
const naming = (person: MadePerson, rest: Partial<MadeFacts> = {}): MadeFacts => {
  articles += 1;
  return { title: `Told by ${articles}`, published: '2024-03-05', persons: [person], ...rest };
};
const idsOf = (...facts: MadeFacts[]) => personsOf(deriveMade(...facts)).map(({ id }) => id);

const minister = { country: 'EG', role: 'foreign_minister' } as const;
const latin = naming({ text: 'Nayef Al-Nuaimi', ...minister });
const hindi = naming({ text: 'नायफ अल-नुऐमी', ...minister }, { lang: 'hi', published: '2024-03-06' });

describe('two spellings with different name keys', () => {
  it('are one person who holds one sole office in the same days', () => {
    expect(idsOf(latin, hindi)).toEqual(['nayef-al-nuaimi']);
  });

  it('are two of two countries, or of an office that many hold', () => {
    const other = naming({ text: 'नायफ अल-नुऐमी', ...minister, country: 'IR' }, { lang: 'hi' });
    expect(idsOf(latin, other)).toHaveLength(2);
    const envoys = ['Nayef Al-Nuaimi', 'नायफ अल-नुऐमी'].map((text) => naming({ text, country: 'EG', role: 'other' }));
    expect(idsOf(...envoys)).toHaveLength(2);
  });

  it('are two years apart, unless the names are nearly the same', () => {
    const later = naming({ text: 'नायफ अल-नुऐमी', ...minister }, { lang: 'hi', published: '2029-03-06' });
    expect(idsOf(latin, later)).toHaveLength(2);
    const [first, second] = ['Hatem Al-Rashidi', 'हातिम अल-रशीदी'].map((text, at) =>
      naming({ text, ...minister }, { published: `202${at}-01-01` }),
    );
    expect(first && second && idsOf(first, second)).toEqual(['hatem-al-rashidi']);
  });

  it('are never joined by the name alone', () => {
    expect(
      idsOf(naming({ text: 'Hatem Al-Rashidi' }), naming({ text: 'हातिम अल-रशीदी' }, { lang: 'hi' })),
    ).toHaveLength(2);
  });

  it('are two when one article names both', () => {
    const both = naming({ text: 'Hatem Al-Rashidi', ...minister });
    both.persons.push({ text: 'Hatim Al-Rashidi', ...minister });
    expect(idsOf(both)).toHaveLength(2);
  });

  it('are two when an editor told them apart', () => {
    const [a, b] = [
      naming({ text: 'Hatem Al-Rashidi', ...minister }),
      naming({ text: 'Hatim Al-Rashidi', ...minister }),
    ];
    expect(idsOf(a, b)).toHaveLength(1);
    const person = (name: string, id: string) => ({ name, id });
    const apart = compileDecisions([
      {
        ...{ kind: 'not_same', id: 'd1', at: '2026-01-01T00:00:00Z' },
        ...{ a: person('Hatem Al-Rashidi', 'hatem-al-rashidi'), b: person('Hatim Al-Rashidi', 'hatim-al-rashidi') },
      },
    ]);
    const rows = deriveRows(claimsOfMade(a, b), withDecisions(index, apart));
    expect(personsOf(rows).map(({ id }) => id)).toEqual(['hatem-al-rashidi', 'hatim-al-rashidi']);
  });

  it('stay apart where brothers have one family name', () => {
    const brothers = ['Nawaz Sharif', 'Shehbaz Sharif'].map((text) =>
      naming({ text, country: 'PK', role: 'prime_minister' }),
    );
    expect(idsOf(...brothers)).toHaveLength(2);
  });
});

describe('a name turned round', () => {
  const office = { country: 'KZ', role: 'defence_minister' } as const;
  const turned = ([text, other]: readonly [string, string], more: Partial<MadePerson> = {}, published = '2024-03-07') =>
    idsOf(naming({ text, ...office }), naming({ text: other, ...office, ...more }, { published }));

  it.each([
    ['Kim Min-su', 'Min-su Kim'],
    ['Ким Мин Су', 'Min-su Kim'],
    ['Тран Ван Зунг', 'Ван Зунг Тран'],
    ['Жапаров Садыр', 'Sadyr Japarov'],
    ['Шойгу Сергей', 'Sergei Shoigu'],
  ])('is one person where country and office agree: %s, %s', (...names) => {
    expect(turned(names)).toHaveLength(1);
    expect(turned(names, {}, '2029-01-01')).toHaveLength(1);
  });

  it('is two where country, office or days do not agree', () => {
    const names = ['Kim Min-su', 'Min-su Kim'] as const;
    expect(turned(names, { country: 'IR' })).toHaveLength(2);
    expect(turned(names, { role: 'president' })).toHaveLength(2);
    const envoys = (role: 'other' | 'deputy_foreign_minister', published: string) =>
      idsOf(...names.map((text, at) => naming({ text, country: 'KZ', role }, at === 0 ? {} : { published })));
    expect(envoys('other', '2024-03-05')).toHaveLength(2);
    expect(envoys('deputy_foreign_minister', '2026-01-01')).toHaveLength(2);
    expect(envoys('deputy_foreign_minister', '2024-03-06')).toHaveLength(1);
  });

  it('is two where an article tells of both, in that article and in all others', () => {
    const both = naming({ text: 'Kim Song', ...office });
    both.persons.push({ text: 'Song Kim', ...office });
    expect(idsOf(both)).toHaveLength(2);
    expect(idsOf(both, naming({ text: 'Song Kim', ...office }), naming({ text: 'Kim Song', ...office }))).toHaveLength(
      2,
    );
    expect(turned(['Kim Song', 'Song Kim'])).toHaveLength(1);
  });

  it('is told as that', () => {
    const claims = claimsOfMade(
      naming({ text: 'Kim Min-su', ...office }),
      naming({ text: 'Min-su Kim', ...office }),
      naming({ text: 'Kim Min-su', ...office }),
    );
    expect(explainPerson(claims, 'kim-min-su', index)).toMatchObject([
      { spelling: 'Kim Min-su', by: 'name' },
      { spelling: 'Min-su Kim', by: 'order', role: 'defence_minister', days: 0, similarity: 1 },
    ]);
  });

  it('leads from initials behind the family name to the one person of that name', () => {
    expect(idsOf(naming({ text: 'Sadyr Japarov', ...office }), naming({ text: 'Жапаров С.', ...office }))).toHaveLength(
      1,
    );
  });
});

describe('initials', () => {
  const whole = naming({ text: 'Anvar Mirzoev', country: 'TJ', role: 'defence_minister' });
  const short = (text: string, more: Partial<MadePerson> = {}) =>
    naming({ text, country: 'TJ', role: 'defence_minister', ...more }, { published: '2022-01-01' });

  it('are the one person of that name and office, in any script', () => {
    const rows = deriveMade(whole, short('А. Мирзоев'), short('ए. मिर्ज़ोयेव'), short('A. Mirzoev'));
    expect(personsOf(rows)).toMatchObject([{ id: 'anvar-mirzoev', name: 'Anvar Mirzoev' }]);
  });

  it('are nobody in particular when two fit, or when neither office nor days tell', () => {
    const namesake = naming(
      { text: 'Azamat Mirzoev', country: 'TJ', role: 'defence_minister' },
      { published: '2015-01-01' },
    );
    expect(idsOf(whole, namesake, short('A. Mirzoev')).toSorted()).toEqual([
      'a-mirzoev',
      'anvar-mirzoev',
      'azamat-mirzoev',
    ]);
    expect(idsOf(whole, short('A. Mirzoev', { role: 'other' }))).toHaveLength(2);
    expect(idsOf(whole, short('B. Mirzoev'))).toHaveLength(2);
  });
});

describe('why spellings are one person', () => {
  it('is told for each, the most used first', () => {
    const initials = naming({ text: 'N. Al-Nuaimi', ...minister }, { published: '2024-03-07' });
    const again = naming({ text: 'Nayef Al-Nuaimi', ...minister });
    const variant = naming({ text: 'Naif Al-Nuaimi', ...minister });
    const told = explainPerson(claimsOfMade(latin, again, hindi, initials, variant), 'nayef-al-nuaimi', index);
    expect(
      told.map(({ spelling, by, role, days, articleIds }) => [spelling, by, role, days, articleIds.length]),
    ).toEqual([
      ['Nayef Al-Nuaimi', 'name', null, null, 2],
      ['N. Al-Nuaimi', 'initials', 'foreign_minister', 2, 1],
      ['Naif Al-Nuaimi', 'sound', null, null, 1],
      ['नायफ अल-नुऐमी', 'spelling', 'foreign_minister', 1, 1],
    ]);
    expect(told.find(({ by }) => by === 'spelling')?.similarity).toBeGreaterThan(0.74);
  });

  it('names the gazetteer, and an editor', () => {
    const known = naming({ text: 'Sergey Lavrov', known: 'sergey-lavrov' });
    expect(explainPerson(claimsOfMade(known), 'sergey-lavrov', index)).toMatchObject([{ by: 'gazetteer' }]);
    const person = (name: string, id: string) => ({ name, id });
    const merged = compileDecisions([
      {
        ...{ kind: 'merge', id: 'd1', at: '2026-01-01T00:00:00Z' },
        ...{ from: person('Abu Zaid', 'abu-zaid'), into: person('Nayef Al-Nuaimi', 'nayef-al-nuaimi') },
      },
    ]);
    const claims = claimsOfMade(latin, naming({ text: 'Abu Zaid', country: 'EG' }));
    expect(explainPerson(claims, 'nayef-al-nuaimi', withDecisions(index, merged))).toMatchObject([
      { spelling: 'Abu Zaid', by: 'decision' },
      { spelling: 'Nayef Al-Nuaimi', by: 'name' },
    ]);
  });

  it('is nothing for an id that nobody has', () => {
    expect(explainPerson([], 'nobody', index)).toEqual([]);
  });
});

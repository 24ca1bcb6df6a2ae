import { describe, expect, it } from 'vitest';
import { gazetteerSchema, type Spellings } from '@/lib/contracts/gazetteer';
import { LANGUAGES, type Script } from '@/lib/contracts/vocabulary';
import { scriptOf, slugify } from '@/lib/names';
import { loadGazetteer } from '@/seeds/gazetteer';

const gazetteer = loadGazetteer();
const { persons, countries, cities, organizations, gatherings } = gazetteer;
const SCRIPT = { en: 'Latn', hi: 'Deva', bn: 'Beng', ru: 'Cyrl' } as const;
/** Abbreviations and numerals that stand in Latin letters everywhere. */
const FOREIGN = /^(?:G20|G7|Абдалла II|король Абдалла II)$/u;

function findDoubles(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

const named: readonly (readonly [string, Spellings])[] = [
  ...persons.flatMap((one) => [[one.id, one.full] as const, [one.id, one.family] as const]),
  ...countries.flatMap((one) => [[one.id, one.names] as const, [one.id, one.demonyms] as const]),
  ...cities.map((one) => [one.id, one.names] as const),
  ...organizations.flatMap((one) => [[one.id, one.names] as const, [one.id, one.abbreviations] as const]),
];

describe('the gazetteer as a whole', () => {
  it('satisfies the contract', () => {
    expect(gazetteerSchema.safeParse(gazetteer).error?.issues ?? []).toEqual([]);
  });

  it('is one frozen object', () => {
    expect(loadGazetteer()).toBe(gazetteer);
    expect(Object.isFrozen(persons[0]?.full.hi)).toBe(true);
  });

  it('covers the field', () => {
    expect(persons.length).toBeGreaterThanOrEqual(350);
    expect(countries.length).toBeGreaterThanOrEqual(110);
    expect(cities.length).toBeGreaterThanOrEqual(150);
  });

  it('has unique ids', () => {
    for (const records of [persons, countries, cities, organizations, gatherings]) {
      expect(findDoubles(records.map((record) => record.id))).toEqual([]);
    }
  });

  it('spells every name in the letters of its language, in NFC, without stray spaces or doubles', () => {
    const wrong = named.flatMap(([id, names]) =>
      LANGUAGES.flatMap((language) => {
        const doubles = findDoubles(names[language]).map((name) => `${id} twice: ${name}`);
        const spelled = names[language].filter((name) => {
          const scripts = new Set<Script | null>(Array.from(name.replace(/[^\p{L}]/gu, ''), scriptOf));
          const isPure = scripts.size === 1 && scripts.has(SCRIPT[language]);
          return (
            (!isPure && !FOREIGN.test(name)) || name !== name.normalize('NFC') || /^\s|\s$|\s\s|[*?|_;]/u.test(name)
          );
        });
        return [...doubles, ...spelled.map((name) => `${id} ${language}: ${name}`)];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('persons', () => {
  it('have an id that is a slug', () => {
    expect(persons.filter((person) => person.id !== slugify(person.id)).map((person) => person.id)).toEqual([]);
  });

  it('share no full name with another person', () => {
    const spelled = persons.flatMap((person) =>
      LANGUAGES.flatMap((language) => [...new Set(person.full[language])].map((name) => `${language} ${name}`)),
    );
    expect(findDoubles(spelled)).toEqual([]);
  });

  it('hold offices of known bodies, from before to after', () => {
    const wrong = persons.flatMap((person) =>
      person.offices
        .filter((office) => {
          const isKnown =
            office.country === null
              ? organizations.some((one) => one.id === office.organization)
              : office.organization === null && countries.some((one) => one.id === office.country);
          return !isKnown || (office.to !== null && office.to < office.from) || office.from < '1960';
        })
        .map((office) => `${person.id}: ${office.title}`),
    );
    expect(wrong).toEqual([]);
  });

  it('hold no office after death', () => {
    const wrong = persons.filter(({ died, offices }) => died && offices.some((one) => (one.to ?? '9999') > died));
    expect(wrong.map((person) => person.id)).toEqual([]);
  });

  it('have a family name that is part of a full name', () => {
    const wrong = persons.flatMap((person) =>
      LANGUAGES.flatMap((language) =>
        person.family[language]
          .filter((family) => !person.full[language].some((full) => full.includes(family)))
          .map((family) => `${person.id} ${language}: ${family}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('leave one head of government and one foreign minister a country at a time', () => {
    const clashes = ['FM', 'PM'].flatMap((code) => {
      const role = code === 'FM' ? 'foreign_minister' : 'prime_minister';
      const terms = persons.flatMap((person) =>
        person.offices.filter((one) => one.role === role).map((one) => ({ id: person.id, ...one })),
      );
      return terms.flatMap((a) =>
        terms
          .filter(
            (b) => a.country === b.country && a.id < b.id && a.from < (b.to ?? '9999') && b.from < (a.to ?? '9999'),
          )
          .map((b) => `${a.country} ${role}: ${a.id}, ${b.id}`),
      );
    });
    expect(clashes).toEqual([]);
  });
});

/** South, north, west, east, in degrees, generously. */
const REGION_BOXES = {
  south: [-1, 38, 60, 98],
  central: [35, 56, 46, 88],
  north: [41, 70, 19, 180],
  east: [-11, 54, 73, 146],
  west: [12, 43, 25, 63],
  elsewhere: [-56, 72, -180, 180],
} as const;

describe('places', () => {
  it('have a city of the country as capital', () => {
    const capitals = countries.filter(
      ({ id, capital }) => !cities.some((city) => city.id === capital && city.country === id),
    );
    expect(capitals.map((country) => country.id)).toEqual([]);
  });

  it('lie in countries that are there', () => {
    const lost = cities.filter((city) => !countries.some((country) => country.id === city.country));
    expect(lost.map((city) => city.id)).toEqual([]);
  });

  it('are where gatherings are held', () => {
    const lost = gatherings.filter(({ city }) => city !== null && !cities.some(({ id }) => id === city));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('lie in the region of their country', () => {
    const strays = cities.filter(({ country, lat, lon }) => {
      const region = countries.find(({ id }) => id === country)?.region ?? 'elsewhere';
      const [south, north, west, east] = REGION_BOXES[region];
      return lat < south || lat > north || lon < west || lon > east;
    });
    expect(strays.map(({ id, country }) => `${id} ${country}`)).toEqual([]);
  });

  it('keep old names', () => {
    expect(cities.find((city) => city.id === 'Astana')?.names.bn).toContain('নূর-সুলতান'.normalize('NFC'));
    expect(countries.find((country) => country.id === 'BY')?.names.en).toContain('Belorussia');
  });
});

describe('organisations', () => {
  it('have members that are there, once at a time', () => {
    for (const { id, members } of organizations) {
      for (const member of members) {
        expect(
          countries.map((country) => country.id),
          id,
        ).toContain(member.country);
        expect(member.to === null || member.to > member.from, `${id} ${member.country}`).toBe(true);
      }
      const current = members.filter((member) => member.to === null).map((member) => member.country);
      expect(findDoubles(current), id).toEqual([]);
    }
  });

  it('count ten members of SCO and twenty-eight of CICA', () => {
    const count = (series: string) =>
      organizations
        .find((one) => one.series === series)
        ?.members.filter((member) => member.status === 'member' && member.to === null).length;
    expect([count('SCO'), count('CICA')]).toEqual([10, 28]);
  });
});

describe('gatherings', () => {
  it('are named after series, kind, month and city', () => {
    for (const one of gatherings) {
      const month = one.start.slice(0, 7);
      const expected = slugify([one.series, one.kind, month, one.online ? '' : one.city].filter(Boolean).join('-'));
      expect(one.id).toBe(expected);
    }
    expect(gatherings.map((one) => one.id)).toContain('sco-foreign-ministers-2024-05-astana');
    expect(gatherings.map((one) => one.id)).toContain('sco-summit-2023-07');
  });

  it('take place in a city of their country, and end after they begin', () => {
    const wrong = gatherings.filter(
      ({ city, country, start, end }) =>
        (city !== null && !cities.some((one) => one.id === city && one.country === country)) || (end ?? start) < start,
    );
    expect(wrong.map((one) => one.id)).toEqual([]);
  });

  it('are numbered in the order of their days', () => {
    for (const series of ['SCO', 'CICA']) {
      for (const kind of ['summit', 'heads_of_government', 'security_secretaries', 'foreign_ministers']) {
        const numbered = gatherings.filter((one) => one.series === series && one.kind === kind && one.ordinal !== null);
        const ordinals = numbered.toSorted((a, b) => a.start.localeCompare(b.start)).map((one) => one.ordinal ?? 0);
        const first = ordinals[0] ?? 0;
        expect(ordinals, `${series} ${kind}`).toEqual(ordinals.map((_, at) => first + at));
      }
    }
  });
});

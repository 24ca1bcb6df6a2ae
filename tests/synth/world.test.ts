import { describe, expect, it } from 'vitest';
import { articleInputSchema } from '@/lib/contracts/article';
import { claimSchema } from '@/lib/contracts/claim';
import { claimsOf, indexGazetteer } from '@/lib/resolve';
import { makeWorld, type SynthArticle } from '@/lib/synth';
import { COUNTRIES, createPeople, postOn } from '@/lib/synth/people';
import { VOICES } from '@/lib/synth/voices';
import { loadGazetteer } from '@/seeds/gazetteer';

const gazetteer = loadGazetteer();
const make = (options: Partial<Parameters<typeof makeWorld>[0]> = {}): SynthArticle[] => [
  ...makeWorld({ people: 200, meetings: 200, seed: 1, ...options }, gazetteer),
];
const world = make();

describe('a made-up world', () => {
  it('is the same for the same seed, and another for another', () => {
    const texts = (articles: SynthArticle[]) => articles.map(({ article }) => article.text);
    expect(texts(make())).toEqual(texts(world));
    expect(texts(make({ seed: 2 }))).not.toEqual(texts(world));
  });

  it('tells of as many meetings as asked for, and a longer one begins with the same articles', () => {
    const meetings = world.flatMap(({ truth }) => truth.meetings.map(({ meeting }) => meeting));
    expect(new Set(meetings).size).toBeGreaterThan(195);
    expect(new Set(meetings).size).toBeLessThanOrEqual(200);
    const longer = make({ meetings: 300 }).slice(0, world.length - 8);
    expect(longer.map(({ article }) => article)).toEqual(world.slice(0, longer.length).map(({ article }) => article));
  });

  it('writes articles that can be loaded, in every language, each with an address of its own', () => {
    for (const { article } of world) expect(articleInputSchema.safeParse(article).success).toBe(true);
    expect(new Set(world.map(({ article }) => article.lang))).toEqual(new Set(VOICES.map(({ lang }) => lang)));
    expect(new Set(world.map(({ article }) => article.url)).size).toBe(world.length);
    expect(world.filter(({ article }) => /[{}\ue000-\ue002]| {2}| \./u.test(article.text))).toEqual([]);
  });

  it('knows where each article names whom', () => {
    for (const { article, truth } of world) {
      const told = new Set(truth.meetings.flatMap(({ participants }) => participants));
      expect(new Set(truth.persons.map(({ person }) => person))).toEqual(told);
      for (const { mentions, spellings } of truth.persons) {
        const texts = mentions.map(({ start, end }) => article.text.slice(start, end));
        expect(new Set(texts)).toEqual(new Set(spellings));
      }
    }
  });

  it('gives claims in the shapes of the graph, with quotations that stand in the text', () => {
    const index = indexGazetteer(gazetteer);
    const claims = world.flatMap(({ article, facts }) =>
      claimsOf({ id: article.url, text: article.text }, facts(), index),
    );
    expect(claims.filter((claim) => !claimSchema.safeParse(claim).success)).toEqual([]);
    expect(claims.filter(({ kind }) => kind === 'meeting').length).toBeGreaterThan(200);
  });

  it('can be as small as 40 people', () => {
    expect(make({ people: 40, meetings: 60 }).length).toBeGreaterThan(60);
  });

  it('has plans, talks called off, copies with small changes, and reports without a day', () => {
    const statuses = world.flatMap(({ truth }) => truth.meetings.map(({ status }) => status));
    expect(new Set(statuses)).toEqual(new Set(['held', 'planned', 'cancelled']));
    const bodies = world.map(({ article }) => article.text.split('\n').slice(2, 3).join());
    expect(new Set(bodies).size).toBeLessThan(bodies.length);
    expect(new Set(world.map(({ article }) => article.text)).size).toBe(world.length);
    expect(world.some(({ facts }) => facts().meetings.some(({ date }) => date === null))).toBe(true);
  });
});

describe('its people', () => {
  it('are 100,000 of different names in their countries, many of one family name, some of one name in two countries', () => {
    const people = createPeople(100_000, 1);
    const names = Array.from({ length: people.count }, (_, at) => {
      const { country, name } = people.personAt(at);
      return { country, full: name.parts.map(({ en }) => en).join(' '), family: name.parts[name.family]?.en };
    });
    expect(new Set(names.map(({ country, full }) => `${country} ${full}`)).size).toBe(people.count);
    expect(new Set(names.map(({ full }) => full)).size).toBeLessThan(people.count);
    expect(new Set(names.map(({ country, family }) => `${country} ${family}`)).size).toBeLessThan(1000);
  });

  it('change office over the years, and only one holds a high one', () => {
    const people = createPeople(400, 1);
    const all = Array.from({ length: people.count }, (_, at) => people.personAt(at));
    expect(all.filter(({ terms }) => terms.length > 1).length).toBeGreaterThan(100);
    for (const country of COUNTRIES) {
      const holders = all.filter(
        (person) => person.country === country && postOn(person, 2019.5) === 'foreign_minister',
      );
      expect(holders.map(({ id }) => id)).toEqual([people.holderOf(country, 'foreign_minister', 2019.5)?.id]);
    }
  });
});

describe('its Russian', () => {
  it.each([
    ['Олег Демидов', 'family', 'ins', 'Олегом Демидовым'],
    ['Павел', 'given', 'gen', 'Павла'],
    ['Анатолий', 'given', 'ins', 'Анатолием'],
    ['секретарь', 'given', 'ins', 'секретарём'],
    ['Москва', 'city', 'loc', 'Москве'],
    ['Казань', 'city', 'loc', 'Казани'],
    ['Тяньцзинь', 'city', 'loc', 'Тяньцзине'],
    ['Гоа', 'city', 'loc', 'Гоа'],
    ['Климович', 'family', 'ins', 'Климовичем'],
    ['Астапенко', 'family', 'gen', 'Астапенко'],
  ] as const)('puts %s (%s) into the form %s', (words, what, form, wanted) => {
    const russian = VOICES.find(({ lang }) => lang === 'ru');
    const [last, ...before] = words.split(' ').reverse();
    const told = [
      ...before.map((word) => russian?.inflect(word, form, 'given')),
      russian?.inflect(last ?? '', form, what),
    ];
    expect(told.join(' ')).toBe(wanted);
  });
});

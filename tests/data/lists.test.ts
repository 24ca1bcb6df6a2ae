import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAllSeries, readCountries, readOrganizations } from '@/lib/data/read-bodies';
import { readCountry } from '@/lib/data/read-country';
import { readPeople } from '@/lib/data/read-lists';
import { readPerson } from '@/lib/data/read-person';
import { readSeries } from '@/lib/data/read-series';
import { toSpeaker } from '@/lib/data/to-references';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { loadAll } from '@/tests/ingest/load-all';
import { makeArticle } from '@/tests/ingest/made-articles';
import { ingestMade } from '@/tests/ingest/open-made-graph';
import { CFM, LAVROV, WORLD } from './made-world';
import { type MadeWorld, openMadeWorld } from './open-made-world';

/** Names somebody who met nobody and was nowhere. */
const NAMED_ONLY = makeArticle({
  title: 'A birthday',
  published: '2024-10-02',
  persons: [{ text: 'Mahatma Gandhi', country: 'IN', role: 'other' }],
});

/** A minister and a deputy minister in the session where Lavrov met somebody: of his office only the first. */
const IN_SESSION = makeArticle({
  title: 'The council',
  published: '2024-05-24',
  persons: [
    { text: 'Wang Yi', country: 'CN', role: 'foreign_minister' },
    { text: 'Bakyt Omarov', country: 'KZ', role: 'deputy_foreign_minister' },
    { text: 'Tariq Aziz', country: 'PK', role: 'other' },
  ],
  events: [{ id: CFM, kind: 'foreign_ministers', start: '2024-05-20', city: 'Astana', country: 'KZ' }],
  attendance: [
    { of: 0, event: 0 },
    { of: 1, event: 0 },
    { of: 2, event: 0 },
  ],
});

describe('the years of who speaks for a country', () => {
  const person = { uid: 'person:a', id: 'a', name: 'A', known: true, meetings: 0 };
  const yearsOf = (offices: Parameters<typeof toSpeaker>[0]['offices']) => {
    const { since, until } = toSpeaker({ person, offices });
    return [since, until];
  };

  it('go from the first office to the last, and on where one lasts', () => {
    const [first, last] = [{ from: '2014-05-26', to: '2019-05-30' }, { from: '2019-06' }];
    expect(yearsOf([first])).toEqual(['2014-05-26', '2019-05-30']);
    expect(yearsOf([last, first])).toEqual(['2014-05-26', null]);
    expect(yearsOf([first, {}])).toEqual(['2014-05-26', '2019-05-30']);
    expect(yearsOf([{}])).toEqual([null, null]);
  });
});

describe.each(testEngines())('lists on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'of a small world', () => {
    let world: MadeWorld;
    beforeAll(async () => {
      world = await openMadeWorld(engine);
      const more = [NAMED_ONLY, IN_SESSION];
      await loadAll(
        ingestMade(world.graph, [...WORLD, ...more]),
        more.map(({ article }) => article),
      );
    });
    afterAll(() => world?.graph.close());

    it('give people who met somebody or were in a session, and count no others', async () => {
      const people = await readPeople(world.context, { offset: 0, limit: 100 });
      const ids = people.items.map(({ person }) => person.id);
      expect(ids).toContain('anna-petrova');
      expect(ids).not.toContain('mahatma-gandhi');
      expect(people.total).toBe(ids.length);
    });

    it('give those of the same office whom a person is not reported to have met', async () => {
      const lavrov = await readPerson(world.context, LAVROV);
      expect(lavrov?.neverMet.items.map(({ person, gatherings }) => [person.id, gatherings])).toEqual([['wang-yi', 1]]);
    });

    it('give countries with as many meetings as their own pages count', async () => {
      const countries = await readCountries(world.context);
      expect(countries.map(({ country }) => country).slice(0, 3)).toEqual(['IN', 'IR', 'RU']);
      // The list of countries has more, for whom nobody spoke.
      expect(countries.map(({ country }) => country).toSorted()).toEqual(['IN', 'IR', 'KZ', 'RU']);
      for (const { country, meetings } of countries) {
        expect([country, meetings]).toEqual([country, (await readCountry(world.context, country))?.meetings.total]);
      }
    });

    it('give organisations, those of most gatherings first', async () => {
      expect(await readOrganizations(world.context)).toEqual([expect.objectContaining({ id: 'sco', gatherings: 2 })]);
    });

    it('give every series with the editions that its page counts', async () => {
      const all = await readAllSeries(world.context);
      expect(all.map(({ id }) => id)).toContain('cica-summit');
      for (const { id, editions } of all) {
        const page = await readSeries(world.context, id);
        expect([id, editions]).toEqual([id, page?.editions.filter(({ isReported }) => isReported).length]);
      }
      expect(all.find(({ id }) => id === 'sco-foreign-ministers')).toMatchObject({ editions: 1 });
    });
  });
});

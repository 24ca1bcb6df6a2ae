import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAllSeries, readCountries, readOrganizations } from '@/lib/data/read-bodies';
import { readCountry } from '@/lib/data/read-country';
import { readPeople } from '@/lib/data/read-lists';
import { readSeries } from '@/lib/data/read-series';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { loadAll } from '@/tests/ingest/load-all';
import { makeArticle } from '@/tests/ingest/made-articles';
import { ingestMade } from '@/tests/ingest/open-made-graph';
import { WORLD } from './made-world';
import { type MadeWorld, openMadeWorld } from './open-made-world';

/** Names somebody who met nobody and was nowhere. */
const NAMED_ONLY = makeArticle({
  title: 'A birthday',
  published: '2024-10-02',
  persons: [{ text: 'Mahatma Gandhi', country: 'IN', role: 'other' }],
});

describe.each(testEngines())('lists on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'of a small world', () => {
    let world: MadeWorld;
    beforeAll(async () => {
      world = await openMadeWorld(engine);
      await loadAll(ingestMade(world.graph, [...WORLD, NAMED_ONLY]), [NAMED_ONLY.article]);
    });
    afterAll(() => world?.graph.close());

    it('give people who met somebody or were in a session, and count no others', async () => {
      const people = await readPeople(world.context, { offset: 0, limit: 100 });
      const ids = people.items.map(({ person }) => person.id);
      expect(ids).toContain('anna-petrova');
      expect(ids).not.toContain('mahatma-gandhi');
      expect(people.total).toBe(ids.length);
    });

    it('give countries with as many meetings as their own pages count', async () => {
      const countries = await readCountries(world.context);
      expect(countries.slice(0, 3).map(({ country }) => country)).toEqual(['IN', 'IR', 'RU']);
      for (const { country, meetings } of countries) {
        expect([country, meetings]).toEqual([country, (await readCountry(world.context, country))?.meetings.total]);
      }
    });

    it('give organisations, those of most gatherings first', async () => {
      const [first] = await readOrganizations(world.context);
      expect(first).toMatchObject({ id: 'sco', gatherings: 2 });
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

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  mapResponseSchema,
  matrixResponseSchema,
  meetingsResponseSchema,
  pairResponseSchema,
  type ViewFilters,
  viewFiltersSchema,
} from '@/lib/contracts/api';
import { createGazetteerNames } from '@/lib/data/gazetteer-names';
import { readMap } from '@/lib/data/read-map';
import { readMatrix } from '@/lib/data/read-matrix';
import { readPair } from '@/lib/data/read-pair';
import { readTable } from '@/lib/data/read-table';
import { readCursor, writeCursor } from '@/lib/data/table-cursor';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { MADE_GAZETTEER } from '@/tests/ingest/made-gazetteer';
import { CFM, JAISHANKAR, LAVROV, SUMMIT } from './made-world';
import { type MadeWorld, openMadeWorld } from './open-made-world';

const filters = (values: Partial<ViewFilters> = {}) => viewFiltersSchema.parse(values);

describe.each(testEngines())('views on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'of a small world', () => {
    let world: MadeWorld;
    beforeAll(async () => {
      world = await openMadeWorld(engine);
    });
    afterAll(() => world?.graph.close());

    const matrix = async (by: 'country' | 'person', values: Partial<ViewFilters> = {}) => {
      const answer = matrixResponseSchema.parse(await readMatrix(world.context, filters(values), by));
      const name = (index: number) => answer.entities.items[index]?.id;
      return {
        ids: answer.entities.items.map(({ id }) => id),
        total: answer.entities.total,
        pairs: answer.pairs.map(({ a, b, ...rest }) => ({ of: [name(a), name(b)], ...rest })),
      };
    };

    it('counts between countries, the most linked first, planned meetings apart from held ones', async () => {
      const { ids, total, pairs } = await matrix('country');
      expect(ids).toEqual(['IN', 'IR', 'RU']);
      expect(total).toBe(3);
      expect(pairs).toEqual([
        { of: ['IN', 'IR'], held: 1, notHeld: 1, last: '2024-05-21' },
        { of: ['IN', 'RU'], held: 2, notHeld: 0, last: '2024-05-20' },
      ]);
    });

    it('counts between people, whatever the order of their ids', async () => {
      const { ids, pairs } = await matrix('person');
      expect(ids[0]).toBe(JAISHANKAR);
      expect(pairs).toContainEqual({ of: [JAISHANKAR, LAVROV], held: 1, notHeld: 0, last: '2024-05-20' });
      expect(pairs).toHaveLength(3);
    });

    it('respects the filters', async () => {
      expect((await matrix('country', { status: ['planned'] })).pairs).toEqual([
        { of: ['IN', 'IR'], held: 0, notHeld: 1, last: null },
      ]);
      expect((await matrix('country', { country: ['RU'] })).ids).toEqual(['IN', 'RU']);
      expect(await matrix('person', { series: ['CICA'] })).toEqual({ ids: [], total: 0, pairs: [] });
    });

    it('tells of a pair when they met, and where both were without meeting', async () => {
      const pair = async (by: 'country' | 'person', a: string, b: string) =>
        pairResponseSchema.parse(await readPair(world.context, filters(), { by, a, b }));
      const met = await pair('country', 'IN', 'IR');
      expect(met.meetings.items.map(({ status }) => status)).toEqual(['planned', 'held']);
      expect(met.together.map(({ id }) => id)).toEqual([SUMMIT, CFM]);
      const people = await pair('person', JAISHANKAR, LAVROV);
      expect(people.meetings).toMatchObject({ total: 1, items: [{ date: '2024-05-20' }] });
      // Lavrov was beside it, Safari in the session.
      const never = await pair('country', 'RU', 'IR');
      expect(never.meetings).toEqual({ items: [], total: 0 });
      expect(never.together.map(({ id }) => id)).toEqual([CFM]);
      expect(await pair('country', 'RU', 'KZ')).toMatchObject({ meetings: { items: [], total: 0 }, together: [] });
      expect(never).toMatchObject({ a: { id: 'RU', country: 'RU' }, b: { id: 'IR' } });
      expect(await readPair(world.context, filters(), { by: 'person', a: LAVROV, b: 'nobody' })).toBeNull();
    });

    it('tells how many meetings of a pair there are without filters, and which of these to drop', async () => {
      const pair = async (values: Partial<ViewFilters>, [a, b] = ['IN', 'IR']) =>
        pairResponseSchema.parse(
          await readPair(world.context, filters(values), { by: 'country', a: a ?? '', b: b ?? '' }),
        );
      const some = await pair({ status: ['planned'] });
      expect(some).toMatchObject({ meetings: { total: 1 }, whole: { total: 2, doubtful: 0 } });
      expect(some.nearest).toBeUndefined();
      const none = await pair({ status: ['planned'], to: '2024-05' });
      expect(none).toMatchObject({ meetings: { items: [], total: 0 }, whole: { total: 2, doubtful: 0 } });
      expect(none.nearest).toEqual([
        { step: 'status', count: 1 },
        { step: 'dates', count: 1 },
      ]);
      const far = await pair({ series: ['CICA'], from: '2030' });
      expect(far.nearest).toEqual([{ step: 'series', and: 'dates', count: 2 }]);
      // What is hidden is no filter: to drop one brings nothing back.
      const hidden = await pair({ hide: [`person:${JAISHANKAR}`], from: '2030' });
      expect(hidden).toMatchObject({ meetings: { total: 0 }, whole: { total: 2 }, nearest: [] });
      expect(await pair({ from: '2030' }, ['RU', 'KZ'])).toMatchObject({ whole: { total: 0, doubtful: 0 } });
      expect((await pair({ from: '2030' }, ['RU', 'KZ'])).nearest).toBeUndefined();
    });

    const table = async (page: Partial<Parameters<typeof readTable>[2]>, values: Partial<ViewFilters> = {}) =>
      meetingsResponseSchema.parse(
        await readTable(world.context, filters(values), {
          sort: 'date',
          isDescending: true,
          after: null,
          limit: 50,
          ...page,
        }),
      );

    it.each(['date', 'gathering', 'city', 'status', 'sources', 'confidence'] as const)(
      'gives every row once when it pages by %s, up and down',
      async (sort) => {
        for (const isDescending of [true, false]) {
          const whole = await table({ sort, isDescending });
          expect(whole).toMatchObject({ total: 4, next: null });
          const rows: string[] = [];
          let after: string | null = null;
          do {
            const page = await table({ sort, isDescending, limit: 1, after: after ? readCursor(after) : null });
            rows.push(...page.items.map(({ id }) => id));
            after = page.next;
          } while (after);
          expect(rows).toEqual(whole.items.map(({ id }) => id));
          expect(new Set(rows).size).toBe(4);
        }
      },
    );

    it('sorts by what it is asked for', async () => {
      const sources = (await table({ sort: 'sources' })).items.map((row) => row.sources);
      expect(sources).toEqual([2, 1, 1, 1]);
      // The planned one has the day of its gathering, which is the latest.
      expect((await table({ sort: 'date', isDescending: false })).items.at(-1)?.status).toBe('planned');
      expect((await table({}, { status: ['planned'] })).total).toBe(1);
    });

    it('places cities and capitals, and says how many it cannot place', async () => {
      // A made-up capital: the small gazetteer knows two cities.
      const countries = MADE_GAZETTEER.countries.map((row) => ({ ...row, capital: row.id === 'IN' ? 'Goa' : '' }));
      const names = createGazetteerNames({ ...MADE_GAZETTEER, countries });
      const map = mapResponseSchema.parse(await readMap({ ...world.context, names }, filters()));
      expect(map.cities).toMatchObject([{ id: 'Astana', country: 'KZ', meetings: 3 }]);
      expect(map.cities[0]?.gatherings.map(({ id }) => id)).toEqual([SUMMIT, CFM]);
      expect(map.unplaced).toBe(0);
      expect(map.capitals).toEqual([{ country: 'IN', city: expect.objectContaining({ en: 'Goa' }), lat: 15, lon: 74 }]);
      const lost = createGazetteerNames({ cities: [], gatherings: [] });
      expect(await readMap({ ...world.context, names: lost }, filters())).toMatchObject({ cities: [], unplaced: 1 });
      expect(map.arcs).toEqual([
        { a: 'IN', b: 'IR', held: 1, notHeld: 1 },
        { a: 'IN', b: 'RU', held: 2, notHeld: 0 },
      ]);
    });
  });
});

describe('cursor', () => {
  it('comes back as it went, and nothing else is one', () => {
    expect(readCursor(writeCursor({ id: 'm–1', value: 0.75 }))).toEqual({ id: 'm–1', value: 0.75 });
    for (const text of ['', 'x', 'WzFd', Buffer.from('{"id":1}').toString('base64url')])
      expect(readCursor(text)).toBeNull();
  });
});

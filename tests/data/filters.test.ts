import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphFiltersSchema } from '@/lib/contracts/api';
import { readFacets } from '@/lib/data/read-facets';
import { readNearest } from '@/lib/data/read-nearest';
import { readOverview } from '@/lib/data/read-overview';
import { countAgain } from '@/tests/graph/count-again';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { type MadeWorld, openMadeWorld } from './open-made-world';

type Asked = Parameters<typeof graphFiltersSchema.parse>[0];

describe.each(testEngines())('filters on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'of a small world', () => {
    let world: MadeWorld;
    beforeAll(async () => {
      world = await openMadeWorld(engine);
    });
    afterAll(() => world?.graph.close());

    const overview = (filters: Asked) => readOverview(world.context, graphFiltersSchema.parse(filters), 100);
    const facets = (filters: Asked) => readFacets(world.context, graphFiltersSchema.parse(filters));
    const counts = (list: { value: string; count: number }[]) =>
      Object.fromEntries(list.map(({ value, count }) => [value, count]));

    it.each<[Asked, number]>([
      [{ kind: ['summit'] }, 1],
      [{ kind: ['summit', 'foreign_ministers'] }, 3],
      [{ kind: ['security_secretaries'] }, 0],
      [{ role: ['deputy_foreign_minister'] }, 2],
      [{ role: ['foreign_minister'] }, 3],
      [{ role: ['president'] }, 0],
      [{ sources: 2 }, 1],
      [{ sources: 3 }, 0],
      [{ confidence: 0.999 }, 0],
      [{ confidence: 0 }, 4],
    ])('lets through what fits %j', async (filters, total) => {
      expect((await overview(filters)).meetings).toEqual({ shown: total, total });
    });

    it('takes country and office of one and the same participant', async () => {
      expect((await overview({ country: ['RU'], role: ['foreign_minister'] })).meetings.total).toBe(1);
      expect((await overview({ country: ['IR'], role: ['foreign_minister'] })).meetings.total).toBe(0);
    });

    it('leaves sessions out where several sources are asked for: who was in one has no count of them', async () => {
      const picture = await overview({ sources: 2 });
      expect(picture.edges.filter(({ kind }) => kind === 'took_part')).toHaveLength(2);
      expect((await overview({ sources: 3 })).nodes).toEqual([]);
    });

    it('draws sessions only of the kinds and offices asked for', async () => {
      const gatherings = async (filters: Asked) =>
        (await overview(filters)).nodes.filter(({ kind }) => kind === 'gathering').map(({ event }) => event?.kind);
      expect(await gatherings({ kind: ['summit'] })).toEqual(['summit']);
      expect(await gatherings({ role: ['deputy_foreign_minister'], to: '2024-05' })).toEqual(['foreign_ministers']);
      expect(await gatherings({ role: ['president'] })).toEqual([]);
    });

    it('hides what is not sure enough, unless it is asked for', async () => {
      const { graph } = world;
      await graph.write("MATCH (m:Event {kind: 'meeting'}) WHERE m.status = 'planned' SET m.confidence = 0.5");
      await countAgain(graph);
      expect((await overview({})).meetings.total).toBe(3);
      expect((await overview({ confidence: 0 })).meetings.total).toBe(4);
      const { confidence, status } = await facets({});
      expect(counts(confidence)).toEqual({ 0: 4, 0.6: 3, 0.85: expect.any(Number) });
      expect(counts(status)).toEqual({ held: 3 });
      await graph.write("MATCH (m:Event {kind: 'meeting'}) WHERE m.status = 'planned' SET m.confidence = 0.9");
      await countAgain(graph);
    });

    it('counts what fits by each filter', async () => {
      const { confidence, ...others } = await facets({});
      expect(counts(confidence)).toMatchObject({ 0: 4, 0.6: 4 });
      expect(others).toEqual({
        series: [
          { value: 'SCO:foreign_ministers', count: 2 },
          { value: 'SCO:summit', count: 1 },
          { value: 'none', count: 1 },
        ],
        kind: [
          { value: 'foreign_ministers', count: 2 },
          { value: 'summit', count: 1 },
        ],
        country: [
          { value: 'IN', count: 4 },
          { value: 'IR', count: 2 },
          { value: 'RU', count: 2 },
        ],
        role: [
          { value: 'foreign_minister', count: 3 },
          { value: 'deputy_foreign_minister', count: 2 },
          { value: 'other', count: 1 },
        ],
        status: [
          { value: 'held', count: 3 },
          { value: 'planned', count: 1 },
        ],
        sources: [
          { value: '1', count: 4 },
          { value: '2', count: 1 },
          { value: '3', count: 0 },
          { value: '4', count: 0 },
        ],
        year: [
          { value: '2023', count: 1 },
          { value: '2024', count: 2 },
        ],
        isWhole: false,
      });
    });

    it('counts each filter among what the others let through, not among what it lets through itself', async () => {
      const { series, country, role, status, year } = await facets({ series: ['SCO:summit'], country: ['IR'] });
      expect(counts(series)).toEqual({ 'SCO:summit': 1, 'SCO:foreign_ministers': 1 });
      expect(counts(country)).toEqual({ IN: 1, IR: 1 });
      expect(counts(role)).toEqual({ deputy_foreign_minister: 1 });
      expect(counts(status)).toEqual({ planned: 1 });
      expect(year).toEqual([]);
      expect(counts((await facets({ from: '2024-05' })).year)).toEqual({ 2023: 1, 2024: 2 });
    });

    it.each<[Asked, [string, number][]]>([
      [
        { series: ['SCO:summit'], status: ['held'] },
        [
          ['series', 3],
          ['planned', 1],
          ['status', 1],
        ],
      ],
      [
        { country: ['RU'], role: ['deputy_foreign_minister'] },
        [
          ['country', 2],
          ['role', 2],
        ],
      ],
      [{ to: '2022', sources: 2 }, [['dates', 1]]],
      [{ confidence: 0.99, kind: ['summit'] }, [['confidence', 1]]],
    ])('says of %j, which nothing fits, which single filter to drop', async (filters, steps) => {
      expect((await overview(filters)).meetings.total).toBe(0);
      const nearest = await readNearest(world.context, graphFiltersSchema.parse(filters));
      expect(nearest.map(({ step, count }) => [step, count])).toEqual(steps);
    });

    it('says which two filters to drop together where no single one helps', async () => {
      const filters = graphFiltersSchema.parse({ to: '2022', sources: 3 });
      const nearest = await readNearest(world.context, filters);
      expect(nearest).toEqual([{ step: 'dates', and: 'sources', count: 4 }]);
      const three = graphFiltersSchema.parse({ to: '2022', sources: 3, role: ['president'] });
      expect(await readNearest(world.context, three)).toEqual([]);
    });

    it('counts the whole graph where there are no filters', async () => {
      const whole = await readFacets(world.context, null);
      expect(whole).toMatchObject({ isWhole: true, sources: [{ value: '1', count: 4 }, {}, {}, {}] });
    });
  });
});

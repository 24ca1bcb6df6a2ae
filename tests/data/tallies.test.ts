// What the writer counted is what counting again would give, whatever came and went.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countGraph } from '@/graph/queries/count-graph';
import { listTallies } from '@/graph/queries/list-tallies';
import { tallyKeysOf } from '@/graph/tally-keys';
import { type GraphFilters, graphFiltersSchema } from '@/lib/contracts/api';
import { readFacets } from '@/lib/data/read-facets';
import { readOverview } from '@/lib/data/read-overview';
import { countAgain } from '@/tests/graph/count-again';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { WORLD } from './made-world';
import { type MadeWorld, openMadeWorld } from './open-made-world';

it('a meeting counts once under each value, and as drawn where it is sure and sourced enough', () => {
  const sure = { status: 'held', disputed: true, confidence: 0.7, sources: 1, start: '2024-05', roles: [] };
  expect(tallyKeysOf({ ...sure, countries: ['IN', 'RU', 'IN'] }).filter((key) => key.startsWith('drawn'))).toEqual([
    'drawn|country|IN',
    'drawn|country|RU',
    'drawn|status|held',
    'drawn|status|disputed',
    'drawn|confidence|0',
    'drawn|confidence|0.6',
    'drawn|sources|1',
    'drawn|year|2024',
  ]);
  const unsure = tallyKeysOf({ ...sure, confidence: 0.5, countries: ['IN'] });
  expect(unsure.filter((key) => key.startsWith('drawn'))).toEqual(['drawn|confidence|0']);
  expect(unsure).toContain('all|country|IN');
  expect(tallyKeysOf({ ...sure, sources: 0, countries: ['IN'] })).not.toContain('drawn|country|IN');
});

describe.each(testEngines())('counts kept by the writer on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'of a small world', () => {
    let world: MadeWorld;
    beforeAll(async () => {
      world = await openMadeWorld(engine);
    });
    afterAll(() => world?.graph.close());

    const DRAWN = graphFiltersSchema.parse({});
    const asked: (GraphFilters | null)[] = [null, DRAWN, { ...DRAWN, confidence: 0 }];
    const readAll = async (limit: number) => ({
      facets: await Promise.all(asked.map((filters) => readFacets(world.context, filters))),
      overviews: await Promise.all(
        [DRAWN, { ...DRAWN, confidence: 0.1 }].map((f) => readOverview(world.context, f, limit)),
      ),
      counts: await countGraph(world.graph),
    });
    /** The same without any counts: everything is looked at. */
    const lookAtAll = async (limit: number) => {
      await world.graph.write("MATCH (meta:Meta {id: 'graph'}) REMOVE meta.tally");
      expect(await listTallies(world.graph, 1000)).toBeNull();
      const answer = await readAll(limit);
      await countAgain(world.graph);
      return answer;
    };

    it.each([1, 2, 100])('answer as looking at all meetings does, at most %i of them', async (limit) => {
      const kept = await readAll(limit);
      expect(kept.counts.meetings).toBeGreaterThan(2);
      expect(kept).toEqual(await lookAtAll(limit));
    });

    it('follow what is removed and what comes back', async () => {
      const [row] = await world.graph.read<{ id: string }>(
        "MATCH (c:Claim {kind: 'meeting'}) RETURN c.articleId AS id ORDER BY id LIMIT 1",
      );
      const whole = await listTallies(world.graph, 1000);
      await world.ingest.remove(row?.id ?? '');
      const fewer = await listTallies(world.graph, 1000);
      expect(fewer).not.toEqual(whole);
      await countAgain(world.graph);
      expect(await listTallies(world.graph, 1000)).toEqual(fewer);
      await world.ingest.load(WORLD.map(({ article }) => article));
      expect(await listTallies(world.graph, 1000)).toEqual(whole);
    });
  });
});

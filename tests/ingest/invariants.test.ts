// Invariants 1, 2 and 4 of ARCHITECTURE.md, for any articles.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { anyWorld } from './any-facts';
import { loadAll } from './load-all';
import { ingestMade, type Made } from './open-made-graph';
import { compareSnapshots, snapshotGraph } from './snapshot';

/** The search index has most of the lines and follows from the entities: it is told of last. */
function expectEqual(first: string[], second: string[]): void {
  const differences = compareSnapshots(first, second);
  const isName = (line: string): boolean => line.includes('(Name)') || line.includes('-NAMES->');
  expect([...differences.filter((line) => !isName(line)), ...differences.filter(isName)].slice(0, 12)).toEqual([]);
}

/** PROPERTY_RUNS asks for more than an everyday run. */
const RUNS = { embedded: Number(process.env.PROPERTY_RUNS ?? 25), neo4j: 5 };

describe.each(testEngines())('any load, on $name', (engine) => {
  const numRuns = RUNS[engine.name];

  /** The graph that `steps` leave behind: each loads articles together, or takes one out again. */
  async function graphAfter(made: Made[], steps: ({ load: Made[] } | { remove: Made })[]): Promise<string[]> {
    const graph = await engine.open();
    try {
      const ingest = ingestMade(graph, made);
      const ids = new Map<string, string>();
      for (const step of steps) {
        if ('remove' in step) {
          expect(await ingest.remove(ids.get(step.remove.article.text) ?? '')).toBe(true);
          continue;
        }
        const reports = await loadAll(
          ingest,
          step.load.map(({ article }) => article),
        );
        for (const [at, report] of reports.entries()) {
          expect(report.message === null || report.outcome !== 'failed' ? null : report.message).toBeNull();
          ids.set(step.load[at]?.article.text ?? '', report.articleId ?? '');
        }
      }
      return await snapshotGraph(graph);
    } finally {
      await graph.close();
    }
  }

  it.skipIf(engine.skip)('gives an equal graph in any order and in any batches', { timeout: 300_000 }, async () => {
    const scenario = anyWorld.chain(({ articles, copies }) => {
      const all = [...articles, ...copies];
      return fc.record({
        articles: fc.constant(articles),
        all: fc.constant(all),
        order: fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        size: fc.integer({ min: 1, max: all.length }),
      });
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ articles, all, order, size }) => {
        const batches = [];
        for (let at = 0; at < order.length; at += size) batches.push({ load: order.slice(at, at + size) });
        expectEqual(await graphAfter(articles, batches), await graphAfter(articles, [{ load: all }]));
      }),
      { numRuns, interruptAfterTimeLimit: 240_000 },
    );
  });

  it.skipIf(engine.skip)(
    'leaves nothing behind of what is removed, and changes nothing by loading twice',
    { timeout: 300_000 },
    async () => {
      const scenario = anyWorld.chain(({ articles }) =>
        fc.record({
          articles: fc.constant(articles),
          kept: fc.subarray(articles, { minLength: 1 }),
          order: fc.shuffledSubarray(articles, { minLength: articles.length, maxLength: articles.length }),
        }),
      );
      await fc.assert(
        fc.asyncProperty(scenario, async ({ articles, kept, order }) => {
          const removals = order.filter((made) => !kept.includes(made)).map((remove) => ({ remove }));
          const steps = [{ load: order }, ...removals, { load: kept }];
          expectEqual(await graphAfter(articles, steps), await graphAfter(articles, [{ load: kept }]));
        }),
        { numRuns, interruptAfterTimeLimit: 240_000 },
      );
    },
  );
});

// What the port promises, the same for each engine: graph/engine/types.ts says it, this shows it.
import { afterAll, beforeAll, describe } from 'vitest';
import type { Graph } from '@/graph/engine/types';
import { describeLanguage } from './contract/language';
import { describeScale } from './contract/scale';
import { describeTransactions } from './contract/transactions';
import { describeValues } from './contract/values';
import type { TestEngine } from './open-test-graph';
import { watchQueries } from './watch-queries';

/** Declares the whole contract for one engine; a skipped engine says why in the suite's name. */
export function describeContract(engine: TestEngine): void {
  const title = engine.skip ? `graph port on ${engine.name}: ${engine.skip}` : `graph port on ${engine.name}`;
  describe.skipIf(engine.skip)(title, () => {
    let graph: Graph | null = null;
    const getGraph = () => {
      if (graph === null) throw new Error('The graph is not open.');
      return graph;
    };
    beforeAll(async () => {
      graph = watchQueries(await engine.open());
    });
    afterAll(() => graph?.close());

    describeValues(getGraph);
    describeLanguage(getGraph);
    describeTransactions(getGraph, engine);
    describeScale(getGraph);
  });
}

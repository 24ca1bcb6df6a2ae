// The day of an article that one outlet left out and another tells decides in which blocks its claims count.
import { describe, expect, it } from 'vitest';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { loadAll } from './load-all';
import { makeArticle } from './made-articles';
import { ingestMade, type Made } from './open-made-graph';
import { snapshotGraph } from './snapshot';

const undated = makeArticle({
  title: 'Council',
  persons: [{ text: 'S. Jaishankar', known: 'subrahmanyam-jaishankar' }],
  events: [{ id: 'forum', kind: 'foreign_ministers', series: 'SCO', ordinal: 23, city: 'Astana', status: 'held' }],
});
const dated: Made = {
  ...undated,
  article: { ...undated.article, url: 'https://a.example/1', source: 'a', published: '2024-05-20' },
};

describe.each(testEngines())('a copy that tells the day, on $name', (engine) => {
  const blocksAfter = async (order: Made[]) => {
    const graph = await engine.open();
    try {
      const ingest = ingestMade(graph, [undated]);
      for (const { article } of order) await loadAll(ingest, [article]);
      return (await snapshotGraph(graph)).filter((line) => /Block|IN_BLOCK/.test(line));
    } finally {
      await graph.close();
    }
  };

  it.skipIf(engine.skip)('leaves the claims in the same blocks, whichever came first', async () => {
    const blocks = await blocksAfter([undated, dated]);
    expect(blocks).toEqual(await blocksAfter([dated, undated]));
    expect(blocks.join('\n')).toContain('gathering:=sco-foreign-ministers-2024-05-astana');
  });
});

// How a long load is cut into transactions, and what becomes of a batch with an article that cannot be written.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Graph, Queryable } from '@/graph/engine/types';
import { BATCH_ARTICLES } from '@/lib/ingest/batch-size';
import { createIngestWith } from '@/lib/ingest/create-ingest';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { loadAll } from './load-all';
import { extractorOf, makeArticle } from './made-articles';
import { MADE_GAZETTEER } from './made-gazetteer';

const [embedded] = testEngines();
let graph: Graph;
beforeEach(async (context) => {
  if (!embedded) return context.skip();
  graph = await embedded.open();
});
afterEach(() => graph?.close());

/** The graph, with the titles of the articles that each transaction writes; one that writes `poison` breaks off. */
function watchWrites(poison: string | null): { watched: Graph; written: string[][] } {
  const written: string[][] = [];
  const watch = (tx: Queryable): Queryable => ({
    read: (cypher, params) => tx.read(cypher, params),
    write: (cypher, params) => {
      const rows = cypher.includes('MERGE (article:Article') ? (params?.rows as { title: string }[]) : [];
      const titles = rows.map(({ title }) => title);
      if (titles.length > 0) written.push(titles);
      if (poison !== null && titles.includes(poison)) throw new Error('cannot be written');
      return tx.write(cypher, params);
    },
  });
  const watched: Graph = {
    engine: graph.engine,
    close: () => graph.close(),
    read: (cypher, params) => graph.read(cypher, params),
    write: (cypher, params) => graph.write(cypher, params),
    transaction: (work) => graph.transaction((tx) => work(watch(tx))),
  };
  return { watched, written };
}

const makeMany = (count: number) =>
  Array.from({ length: count }, (_, at) => makeArticle({ title: `${at}`, persons: [] }));

it('takes more at once where the graph is large', { timeout: 120_000 }, async () => {
  const made = makeMany(2500);
  const { watched, written } = watchWrites(null);
  await loadAll(
    createIngestWith(watched, MADE_GAZETTEER, { extractor: extractorOf(made) }),
    made.map(({ article }) => article),
  );
  expect(written.map(({ length }) => length)).toEqual([...Array(20).fill(BATCH_ARTICLES), 200, 200, 100]);
  expect(written.flat()).toEqual(made.map(({ article }) => article.title));

  // Another load goes on at once where this one ended.
  written.length = 0;
  const more = makeMany(2800).slice(2500);
  await loadAll(
    createIngestWith(watched, MADE_GAZETTEER, { extractor: extractorOf(more) }),
    more.map(({ article }) => article),
  );
  expect(written.map(({ length }) => length)).toEqual([200, 100]);
});

it('leaves out only the article that cannot be written, in a few more tries', async () => {
  const made = makeMany(64);
  const { watched, written } = watchWrites('37');
  const reports = await loadAll(
    createIngestWith(watched, MADE_GAZETTEER, { extractor: extractorOf(made) }),
    made.map(({ article }) => article),
  );
  expect(reports.filter(({ outcome }) => outcome !== 'added').map(({ title, message }) => [title, message])).toEqual([
    ['37', 'cannot be written'],
  ]);
  expect(reports.map(({ title }) => title)).toEqual(made.map(({ article }) => article.title));
  expect(written.length).toBeLessThanOrEqual(13);
  expect(await graph.read('MATCH (article:Article) RETURN count(article) AS count')).toEqual([{ count: 63 }]);
});

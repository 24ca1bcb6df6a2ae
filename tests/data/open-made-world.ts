import type { Graph } from '@/graph/engine/types';
import { createGazetteerNames } from '@/lib/data/gazetteer-names';
import type { ReadContext } from '@/lib/data/read-context';
import type { TestEngine } from '@/tests/graph/engine/open-test-graph';
import { watchQueries } from '@/tests/graph/engine/watch-queries';
import { loadAll } from '@/tests/ingest/load-all';
import { MADE_GAZETTEER } from '@/tests/ingest/made-gazetteer';
import { ingestMade } from '@/tests/ingest/open-made-graph';
import { WORLD } from './made-world';

export interface MadeWorld {
  graph: Graph;
  context: ReadContext;
  ingest: ReturnType<typeof ingestMade>;
}

/** The small world, or another, in an empty graph, every statement under a watchdog. Close `graph` afterwards. */
export async function openMadeWorld(engine: TestEngine, articles = WORLD): Promise<MadeWorld> {
  const graph = watchQueries(await engine.open());
  const ingest = ingestMade(graph, articles);
  const reports = await loadAll(
    ingest,
    articles.map(({ article }) => article),
  );
  const failed = reports.filter((report) => report.outcome !== 'added');
  if (failed.length > 0) throw new Error(`The fixture does not load: ${failed[0]?.message}`);
  return { graph, ingest, context: { graph, names: createGazetteerNames(MADE_GAZETTEER) } };
}

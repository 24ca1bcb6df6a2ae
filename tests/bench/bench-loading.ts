import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedGraph } from '@/graph/engine/embedded';
import { ensureSchema } from '@/graph/schema';
import type { ArticleInput } from '@/lib/contracts/article';
import { createIngest } from '@/lib/ingest';
import { loadGazetteer } from '@/seeds/gazetteer';
import { readSamples } from '@/tests/bench/bench-extraction';
import { readRows, writeRows } from '@/tests/bench/engine-unwind';
import { formatRate, formatRatio, secondsOf } from '@/tests/bench/measure';

/** Articles that are loaded: the samples in turn, each time as another text. */
const ARTICLES = 100;

/** Articles a second from text to committed graph, against the engine's own indexed UNWIND of the same rows. */
export async function benchLoading(): Promise<string[]> {
  const articles = await makeArticles();
  const folder = await mkdtemp(join(tmpdir(), 'sidelines-bench-'));
  const loaded = await openGraphIn(join(folder, 'loaded'));
  const copied = await openGraphIn(join(folder, 'copied'));
  try {
    const ingest = createIngest(loaded, loadGazetteer());
    // The gazetteer's own nodes go in first and are not counted.
    await ingest.upgrade();
    const loading = await secondsOf(() => ingest.load(articles));
    const rows = await readRows(loaded);
    const copying = await secondsOf(() => writeRows(copied, rows));
    return [
      `text to committed graph: ${formatRate(articles.length / loading, 'articles')}`,
      `the engine's own UNWIND of the same ${rows.nodes.length} nodes and ${rows.relationships.length} relationships: ${formatRate(articles.length / copying, 'articles')}`,
      `ratio: ${formatRatio(copying / loading)} the rate`,
    ];
  } finally {
    await loaded.close();
    await copied.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function openGraphIn(folder: string) {
  const graph = await openEmbeddedGraph(folder);
  await ensureSchema(graph);
  return graph;
}

async function makeArticles(): Promise<ArticleInput[]> {
  const texts = await readSamples();
  return Array.from({ length: ARTICLES }, (_, at) => ({ text: `${texts[at % texts.length]}\n\n(${at + 1})\n` }));
}

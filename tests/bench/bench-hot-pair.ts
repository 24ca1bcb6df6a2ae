import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedGraph } from '@/graph/engine/embedded';
import { ensureSchema } from '@/graph/schema';
import type { ArticleInput } from '@/lib/contracts/article';
import { createIngest } from '@/lib/ingest';
import { loadGazetteer } from '@/seeds/gazetteer';
import { formatRate, formatRatio, secondsOf } from '@/tests/bench/measure';

/** Reports of one pair, and how many of them are measured at either end. */
const REPORTS = 1000;
const MEASURED = 100;
/** Days between two meetings, of which there are two reports each. */
const APART = 3;

/** How much slower an article loads when the graph holds a thousand reports of its pair: what it shares a block with is derived again. */
export async function benchHotPair(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelines-bench-'));
  const graph = await openEmbeddedGraph(folder);
  try {
    await ensureSchema(graph);
    const ingest = createIngest(graph, loadGazetteer());
    await ingest.upgrade();
    const articles = Array.from({ length: REPORTS }, (_, at) => writeReport(at));
    const first = await secondsOf(() => ingest.load(articles.slice(0, MEASURED)));
    await ingest.load(articles.slice(MEASURED, -MEASURED));
    const last = await secondsOf(() => ingest.load(articles.slice(-MEASURED)));
    return [
      `the first ${MEASURED} reports of a pair: ${formatRate(MEASURED / first, 'articles')}`,
      `the last ${MEASURED} of ${REPORTS}: ${formatRate(MEASURED / last, 'articles')}`,
      `ratio: ${formatRatio(first / last)} the rate`,
    ];
  } finally {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function writeReport(at: number): ArticleInput {
  const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(at / 2) * APART));
  const said = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const talks = `Indian External Affairs Minister S. Jaishankar met Chinese Foreign Minister Wang Yi in Beijing on ${said}.`;
  return { title: `Talks ${at}`, published: day.toISOString().slice(0, 10), text: `${talks} Item ${at} was trade.\n` };
}

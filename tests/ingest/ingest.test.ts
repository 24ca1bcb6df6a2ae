import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '@/graph/engine/types';
import type { IngestReport } from '@/lib/contracts/api';
import { createIngestWith, type Ingest } from '@/lib/ingest/create-ingest';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { loadAll } from './load-all';
import { extractorOf, type MadeFacts, makeArticle } from './made-articles';
import { MADE_GAZETTEER } from './made-gazetteer';
import { ingestMade } from './open-made-graph';
import { compareSnapshots, snapshotGraph } from './snapshot';

const talks = (title: string, rest: Partial<MadeFacts> = {}): MadeFacts => ({
  title,
  published: '2024-06-02',
  persons: [
    { text: 'S. Jaishankar', known: 'subrahmanyam-jaishankar' },
    { text: 'Ali Khan', country: 'IR' },
  ],
  meetings: [{ of: [0, 1], date: '2024-06-01' }],
  ...rest,
});

describe.each(testEngines())('the writer of a graph, on $name', (engine) => {
  let graph: Graph;
  beforeEach(async (context) => {
    if (engine.skip) context.skip(engine.skip);
    graph = await engine.open();
  });
  afterEach(() => graph?.close());
  const column = async (cypher: string): Promise<unknown[]> =>
    (await graph.read<{ x: unknown }>(cypher)).map(({ x }) => x);

  it('reports what fails and what is skipped, and loads the rest', async () => {
    const good = makeArticle(talks('Good'));
    const unread = makeArticle(talks('Unread'));
    const urdu = { ...unread, article: { text: 'بھارت کے وزیر خارجہ نے روسی ہم منصب سے ملاقات کی' } };
    const foreign = { ...urdu, extraction: { ...unread.extraction, lang: null, persons: [], meetings: [] } };
    const misquoted = makeArticle(talks('Misquoted'));
    const wrong = { ...misquoted, article: { ...misquoted.article, text: 'Something else' } };
    const reports = await loadAll(ingestMade(graph, [good, foreign, wrong]), [
      { text: 'an article without an extraction', file: 'a.txt' },
      { ...foreign.article, file: 'b.txt' },
      { ...wrong.article, file: 'c.txt' },
      { ...good.article, published: '2024-13-01', file: 'd.txt' },
      { ...good.article, file: 'e.txt' },
    ]);
    expect(reports.map(({ file, outcome, message }) => [file, outcome, message])).toEqual([
      ['a.txt', 'failed', 'this article was not made here'],
      ['b.txt', 'skipped', 'This looks like Urdu. Sidelines reads English, Hindi, Bengali, and Russian.'],
      ['c.txt', 'failed', expect.stringMatching(/^the quotation at .* is not what the text says there$/)],
      ['d.txt', 'failed', expect.stringMatching(/^"published" is "2024-13-01": /)],
      ['e.txt', 'added', null],
    ]);
    expect(reports[4]?.found).toEqual({ persons: 2, meetings: 1, events: 0, attendance: 0 });
    expect(await column('MATCH (a:Article) RETURN a.title AS x')).toEqual(['Good']);
  });

  it('never holds more articles than one transaction takes, however many come', async () => {
    const made = Array.from({ length: 250 }, (_, at) => makeArticle(talks(`Report ${at}`)));
    let waiting = 0;
    let most = 0;
    async function* stream() {
      for (const { article } of made) {
        waiting += 1;
        most = Math.max(most, waiting);
        yield article;
      }
    }
    await ingestMade(graph, made).load(stream(), () => {
      waiting -= 1;
    });
    expect(waiting).toBe(0);
    expect(most).toBeLessThanOrEqual(101);
  });

  it('puts a new text from the same address in the place of the old one', async () => {
    const url = 'https://p.example/1';
    const first = makeArticle(talks('First', { url }));
    const second = makeArticle(talks('Second', { url, meetings: [{ of: [0, 1], date: '2024-06-05' }] }));
    const ingest = ingestMade(graph, [first, second]);
    const reports = await loadAll(ingest, [first.article, second.article]);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['added', 'replaced']);
    expect(await column('MATCH (a:Article) RETURN a.title AS x')).toEqual(['Second']);
    expect(await column("MATCH (e:Event {kind: 'meeting'}) RETURN e.start AS x")).toEqual(['2024-06-05']);
    expect(await column("MATCH (a:Alias) WHERE a.key STARTS WITH 'article:' RETURN a.reason AS x")).toEqual([
      'removed',
    ]);
  });

  it('leaves a pointer where a better report changed an id, and takes it away when the id lives again', async () => {
    const first = makeArticle(talks('First'));
    const namesake = makeArticle(talks('Namesake', { persons: [{ text: 'Ali Khan', country: 'IN' }], meetings: [] }));
    const ingest = ingestMade(graph, [first, namesake]);
    const [, report] = await loadAll(ingest, [first.article, namesake.article].reverse());
    expect(report?.outcome).toBe('added');
    const aliases = 'MATCH (a:Alias) WHERE a.to IS NOT NULL RETURN a.key + " → " + a.to AS x ORDER BY x';
    expect(await column(aliases)).toEqual([]);
    const [again] = await loadAll(ingest, [namesake.article]);
    await ingest.remove(again?.articleId ?? '');
    expect(await column(aliases)).toEqual([
      'event:ali-khan-ir--subrahmanyam-jaishankar--2024-06-01 → ali-khan--subrahmanyam-jaishankar--2024-06-01',
      'person:ali-khan-ir → ali-khan',
    ]);
    await ingest.load([namesake.article]);
    expect(await column(aliases)).toEqual([
      'event:ali-khan--subrahmanyam-jaishankar--2024-06-01 → ali-khan-ir--subrahmanyam-jaishankar--2024-06-01',
      'person:ali-khan → ali-khan-ir',
    ]);
  });

  it('reads everything again with a newer extractor, also after an interrupted rebuild', async () => {
    const old = makeArticle(talks('Talks'));
    const better = { ...old, extraction: { ...old.extraction, meetings: [] } };
    await ingestMade(graph, [old], '1').load([old.article]);
    expect(await ingestMade(graph, [old], '1').upgrade()).toBe(false);
    const progress: number[] = [];
    expect(await ingestMade(graph, [better], '2').upgrade(({ done }) => progress.push(done))).toBe(true);
    expect(progress).toEqual([1]);
    expect(await column("MATCH (e:Event {kind: 'meeting'}) RETURN e.id AS x")).toEqual([]);
    expect(await column('MATCH (a:Article) RETURN a.extractorVersion AS x')).toEqual(['2']);
    await graph.write("MATCH (meta:Meta {id: 'graph'}) SET meta.rebuilding = true");
    expect(await ingestMade(graph, [better], '2').upgrade()).toBe(true);
    expect(await ingestMade(graph, [better], '2').upgrade()).toBe(false);
  });

  it('rebuilds an equal graph', async () => {
    const made = [
      makeArticle(talks('One')),
      makeArticle(talks('Two', { persons: [{ text: 'Ali Khan', country: 'IN' }], meetings: [] })),
    ];
    const ingest = ingestMade(graph, made);
    await ingest.load(made.map(({ article }) => article));
    const before = await snapshotGraph(graph);
    await ingest.rebuild();
    expect(compareSnapshots(before, await snapshotGraph(graph))).toEqual([]);
  });

  it('counts every committed change', async () => {
    const made = makeArticle(talks('One'));
    const ingest = ingestMade(graph, [made]);
    const generation = async (): Promise<unknown> => (await column('MATCH (m:Meta) RETURN m.generation AS x'))[0];
    await ingest.load([made.article]);
    const before = Number(await generation());
    await ingest.load([made.article]);
    expect(await generation()).toBe(before);
    await ingest.remove((await column('MATCH (a:Article) RETURN a.id AS x')).join());
    expect(await generation()).toBe(before + 1);
  });

  it('loads a sample once, and never again after it was removed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sidelines-samples-'));
    const made = [makeArticle(talks('One')), makeArticle(talks('Two'))];
    for (const [at, { article }] of made.entries()) await writeFile(join(folder, `00${at}.txt`), article.text);
    const ingest = createIngestWith(graph, MADE_GAZETTEER, { extractor: extractorOf(made), samplesFolder: folder });
    const [first] = await samplesOf(ingest);
    expect(first).toMatchObject({ file: '000.txt', outcome: 'added' });
    await ingest.remove(first?.articleId ?? '');
    expect(await samplesOf(ingest)).toEqual([]);
    expect(await column('MATCH (a:Article) RETURN a.title AS x')).toEqual(['Two']);
    const again = await samplesOf(ingest, { again: true });
    expect(again.map(({ outcome }) => outcome)).toEqual(['added', 'unchanged']);
    await rm(folder, { recursive: true, force: true });
  });
});

async function samplesOf(ingest: Ingest, options?: { again: boolean }): Promise<IngestReport[]> {
  const reports: IngestReport[] = [];
  await ingest.loadSamples((report) => reports.push(report), options);
  return reports;
}

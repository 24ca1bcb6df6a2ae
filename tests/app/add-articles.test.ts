import { describe, expect, it } from 'vitest';
import { batchArticles } from '@/app/components/add/post-articles';
import { readArticleBytes } from '@/app/components/add/read-article-bytes';
import { readReports } from '@/app/components/add/read-reports';
import type { IngestReport } from '@/lib/contracts/api';
import { ArticleReadError } from '@/lib/ingest/article-read-error';

const report = (file: string): IngestReport => ({
  file,
  outcome: 'added',
  articleId: 'a',
  title: 'शीर्षक',
  message: null,
  reason: null,
  found: null,
  warnings: [],
});

/** A stream of pieces of the given size, as the network might cut them. */
function streamOf(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
}

async function collect(reports: AsyncGenerator<IngestReport>): Promise<IngestReport[]> {
  const all: IngestReport[] = [];
  for await (const item of reports) all.push(item);
  return all;
}

describe('readReports', () => {
  const lines = [report('one'), report('two')].map((item) => JSON.stringify(item)).join('\n');

  it.each([1, 7, 10_000])('reads lines from pieces of %i bytes, letters of several bytes too', async (size) => {
    expect(await collect(readReports(streamOf(`${lines}\n`, size)))).toEqual([report('one'), report('two')]);
  });

  it('reads a last line without a line break', async () => {
    expect(await collect(readReports(streamOf(lines, 50)))).toHaveLength(2);
  });

  it('throws on what is no report', async () => {
    await expect(collect(readReports(streamOf('{"file":1}\n', 50)))).rejects.toThrow(/outcome/);
  });
});

describe('batchArticles', () => {
  it('cuts by number, keeping the order', () => {
    const articles = Array.from({ length: 250 }, (_, index) => ({ text: String(index) }));
    const batches = batchArticles(articles);
    expect(batches.map((batch) => batch.length)).toEqual([100, 100, 50]);
    expect(batches.flat()).toEqual(articles);
  });

  it('cuts by size, and sends one that is too large alone', () => {
    const [small, large] = [{ text: 'a' }, { text: 'b'.repeat(2_500_000) }];
    expect(batchArticles([small, large, small])).toEqual([[small], [large], [small]]);
  });
});

describe('readArticleBytes', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('reads by the ending of the name', () => {
    expect(readArticleBytes('a.txt', bytes('A met B.'))[0]?.text).toBe('A met B.');
    expect(readArticleBytes('a.HTML', bytes('<p>A met B.</p><script>x()</script>'))[0]?.text).not.toContain('x()');
    expect(readArticleBytes('a.jsonl', bytes('{"text":"A"}\n{"text":"B"}'))).toHaveLength(2);
  });

  it('refuses other endings and empty files with a line that says what to do', () => {
    expect(() => readArticleBytes('scan.pdf', bytes('x'))).toThrow(ArticleReadError);
    expect(() => readArticleBytes('scan.pdf', bytes('x'))).toThrow(/\.txt/);
    expect(() => readArticleBytes('a.txt', bytes(' \n'))).toThrow('the file is empty');
  });
});

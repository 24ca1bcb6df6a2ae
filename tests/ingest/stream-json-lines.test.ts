import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArticleReadError } from '@/lib/ingest/read-article';
import { streamJsonLines } from '@/lib/ingest/stream-json-lines';

describe('a file of many articles', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelines-lines-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const read = async (content: string, maxBytes = 1_000_000) => {
    const path = join(folder, 'many.jsonl');
    await writeFile(path, content);
    const found: [number, string][] = [];
    for await (const { line, read: article } of streamJsonLines(path, maxBytes)) {
      found.push([line, article instanceof ArticleReadError ? article.message : article.text]);
    }
    return found;
  };

  it('is read line by line, broken lines told by number', async () => {
    expect(await read('\ufeff{"text": "one"}\r\n\n{"text": 7}\n{\n{"text": "पाँच"}')).toEqual([
      [1, 'one'],
      [3, 'line 3: "text" is 7: an article needs a text'],
      [4, expect.stringMatching(/^line 4: this is not valid JSON/)],
      [5, 'पाँच'],
    ]);
  });

  it('keeps letters whole where the pieces that are read end within them', async () => {
    const text = 'क'.repeat(100_000);
    expect(await read(`${JSON.stringify({ text })}\n`)).toEqual([[1, text]]);
  });

  it('refuses a line that is too long, and goes on', async () => {
    const long = JSON.stringify({ text: 'x'.repeat(300_000) });
    expect(await read(`{"text": "a"}\n${long}\n{"text": "b"}\n`, 100_000)).toEqual([
      [1, 'a'],
      [2, 'line 2: it has more than the 100000 of MAX_ARTICLE_BYTES'],
      [3, 'b'],
    ]);
  });

  it('says when there is no file', async () => {
    await expect(streamJsonLines(join(folder, 'none.jsonl'), 10).next()).rejects.toThrow('there is no such file');
  });
});

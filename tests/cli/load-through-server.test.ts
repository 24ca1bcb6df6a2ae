import { expect, it, vi } from 'vitest';
import { loadThroughServer } from '@/lib/cli/load-through-server';
import { ServerGoneError } from '@/lib/cli/server-gone-error';
import type { IngestReport } from '@/lib/contracts/api';
import type { LoadItem } from '@/lib/ingest';
import { reportRefused } from '@/lib/ingest/report';

const item = (at: number, text = `text ${at}`): LoadItem => ({ text, file: `many.jsonl:${at}` });
const reportOf = ({ file = null }: LoadItem): IngestReport => ({
  ...reportRefused(file, 'skipped', { message: '', reason: null }),
  outcome: 'added',
});

async function sendAll(items: LoadItem[], load: (articles: LoadItem[]) => Promise<IngestReport[]>) {
  const reported: (string | null)[] = [];
  const failed: string[] = [];
  const stopped: string[] = [];
  const requests: number[] = [];
  let pulled = 0;
  let furthest = 0;
  async function* stream(): AsyncGenerator<LoadItem> {
    for (const one of items) {
      pulled += 1;
      furthest = Math.max(furthest, pulled - reported.length - failed.length);
      yield one;
    }
  }
  await loadThroughServer(stream(), {
    load: (articles) => {
      requests.push(articles.length);
      return load(articles);
    },
    onReport: ({ file }) => reported.push(file),
    onFailure: ({ file }, error) => failed.push(`${file}: ${(error as Error).message}`),
    onStop: ({ file }, error) => stopped.push(`${file}: ${error.message}`),
    maxBytes: 1000,
  });
  return { reported, failed, stopped, requests, furthest };
}

const answer = async (articles: LoadItem[]): Promise<IngestReport[]> => articles.map(reportOf);

it('sends articles in requests of a bounded size, and never holds more than one of them', async () => {
  const items = Array.from({ length: 500 }, (_, at) => item(at, at === 250 ? 'x'.repeat(5000) : 'short'));
  const { reported, requests, furthest } = await sendAll(items, answer);
  expect(reported).toEqual(items.map(({ file }) => file));
  expect(Math.max(...requests)).toBeGreaterThan(10);
  expect(requests).toContain(1);
  expect(furthest).toBeLessThanOrEqual(101);
});

it('asks for nothing where there is nothing', async () => {
  const load = vi.fn(answer);
  await sendAll([], load);
  expect(load).not.toHaveBeenCalled();
});

it('leaves out only what is refused by itself', async () => {
  const { reported, failed } = await sendAll([item(1), item(2, 'bad'), item(3)], async (articles) => {
    if (articles.some(({ text }) => text === 'bad')) throw new Error('no article');
    return articles.map(reportOf);
  });
  expect(reported).toEqual(['many.jsonl:1', 'many.jsonl:3']);
  expect(failed).toEqual(['many.jsonl:2: no article']);
});

it('stops at the first article for which there is no server, and asks for nothing more', async () => {
  const items = Array.from({ length: 100 }, (_, at) => item(at, 'short'));
  let calls = 0;
  const { reported, failed, stopped, requests } = await sendAll(items, async (articles) => {
    calls += 1;
    if (calls > 2) throw new ServerGoneError('http://127.0.0.1:1', 'ECONNREFUSED');
    return articles.map(reportOf);
  });
  const next = items[reported.length];
  expect(stopped).toEqual([`${next?.file}: The server at http://127.0.0.1:1 does not answer (ECONNREFUSED).`]);
  expect([requests.length, failed]).toEqual([3, []]);
});

it('stops in the middle of a request that is sent again one by one', async () => {
  const { reported, failed, stopped } = await sendAll([item(1), item(2), item(3)], async (articles) => {
    if (articles.length > 1) throw new Error('too much');
    if (articles[0]?.file === 'many.jsonl:2') throw new ServerGoneError('http://127.0.0.1:1', 'ECONNRESET');
    return articles.map(reportOf);
  });
  expect([reported, failed, stopped.length]).toEqual([['many.jsonl:1'], [], 1]);
  expect(stopped[0]).toContain('many.jsonl:2');
});

import { expect, it, vi } from 'vitest';
import { loadThroughServer } from '@/lib/cli/load-through-server';
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
    maxBytes: 1000,
  });
  return { reported, failed, requests, furthest };
}

const answer = async (articles: LoadItem[]): Promise<IngestReport[]> => articles.map(reportOf);

it('sends articles in requests of a bounded size, and never holds more than one of them', async () => {
  const items = Array.from({ length: 100 }, (_, at) => item(at, at === 50 ? 'x'.repeat(5000) : 'short'));
  const { reported, requests, furthest } = await sendAll(items, answer);
  expect(reported).toEqual(items.map(({ file }) => file));
  expect(Math.max(...requests)).toBeGreaterThan(10);
  expect(requests).toContain(1);
  expect(furthest).toBeLessThanOrEqual(21);
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

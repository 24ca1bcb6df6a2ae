import type { IngestReport } from '@/lib/contracts/api';
import type { LoadItem } from '@/lib/ingest';

/** Articles that one request takes: as many as the server writes in one transaction. */
const BATCH_ARTICLES = 20;

interface Sending {
  /** Asks the server to load articles; a report each. */
  load(articles: LoadItem[]): Promise<IngestReport[]>;
  onReport(report: IngestReport): void;
  onFailure(item: LoadItem, error: unknown): void;
  /** JSON of one request, unless a single article has more. */
  maxBytes: number;
}

/** Sends articles in requests of a bounded size, one after the other. What is refused together is sent again one by one. */
export async function loadThroughServer(items: AsyncIterable<LoadItem>, sending: Sending): Promise<void> {
  let batch: LoadItem[] = [];
  let bytes = 0;
  for await (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(item));
    if (batch.length >= BATCH_ARTICLES || bytes + size > sending.maxBytes) {
      await send(batch, sending);
      [batch, bytes] = [[], 0];
    }
    batch.push(item);
    bytes += size;
  }
  await send(batch, sending);
}

async function send(batch: LoadItem[], sending: Sending): Promise<void> {
  const [only, ...others] = batch;
  if (!only) return;
  try {
    for (const report of await sending.load(batch)) sending.onReport(report);
  } catch (error) {
    if (others.length === 0) sending.onFailure(only, error);
    else for (const item of batch) await send([item], sending);
  }
}

import type { IngestReport } from '@/lib/contracts/api';
import type { LoadItem } from '@/lib/ingest';
import { ServerGoneError } from './server-gone-error';

/** Articles that one request takes: as many as the server writes in one transaction. */
const BATCH_ARTICLES = 100;

interface Sending {
  /** Asks the server to load articles; a report each. */
  load(articles: LoadItem[]): Promise<IngestReport[]>;
  onReport(report: IngestReport): void;
  onFailure(item: LoadItem, error: unknown): void;
  /** The server is gone: nothing after this article was sent, and it may be in the graph or not. */
  onStop(item: LoadItem, error: ServerGoneError): void;
  /** JSON of one request, unless a single article has more. */
  maxBytes: number;
}

/**
 * Sends articles in requests of a bounded size, one after the other. What is refused together is sent again one by one. Stops at
 * the first article for which there is no server any more.
 */
export async function loadThroughServer(items: AsyncIterable<LoadItem>, sending: Sending): Promise<void> {
  let batch: LoadItem[] = [];
  let bytes = 0;
  for await (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(item));
    if (batch.length >= BATCH_ARTICLES || bytes + size > sending.maxBytes) {
      if (!(await send(batch, sending))) return;
      [batch, bytes] = [[], 0];
    }
    batch.push(item);
    bytes += size;
  }
  await send(batch, sending);
}

/** False when the server is gone. */
async function send(batch: LoadItem[], sending: Sending): Promise<boolean> {
  const [first, ...others] = batch;
  if (!first) return true;
  try {
    for (const report of await sending.load(batch)) sending.onReport(report);
    return true;
  } catch (error) {
    if (error instanceof ServerGoneError) {
      sending.onStop(first, error);
      return false;
    }
    if (others.length > 0) return sendEach(batch, sending);
    sending.onFailure(first, error);
    return true;
  }
}

async function sendEach(batch: LoadItem[], sending: Sending): Promise<boolean> {
  for (const item of batch) if (!(await send([item], sending))) return false;
  return true;
}

import type { IngestReport } from '@/lib/contracts/api';
import type { Ingest } from '@/lib/ingest';

/** Loads a handful of articles; answers with a report each. */
export async function loadAll(ingest: Ingest, articles: Parameters<Ingest['load']>[0]): Promise<IngestReport[]> {
  const reports: IngestReport[] = [];
  await ingest.load(articles, (report) => reports.push(report));
  return reports;
}

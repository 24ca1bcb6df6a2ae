import type { IngestReport } from '@/lib/contracts/api';
import type { Reason } from '@/lib/contracts/reason';
import type { Runtime } from '@/lib/data/runtime';
import type { PostedArticle } from './parse-articles';

/** Reports what cannot be loaded, then loads the rest; each report names the file that the article came with. */
export async function loadPosted(
  ingest: Runtime['ingest'],
  posted: PostedArticle[],
  onReport: (report: IngestReport) => void,
): Promise<void> {
  for (const item of posted) {
    if ('problem' in item) onReport(refuse(item.file, item.problem.message, item.problem.reason));
  }
  const items = posted.flatMap((item) => ('article' in item ? { ...item.article, file: item.file } : []));
  await ingest.load(items, onReport);
}

function refuse(file: string | null, message: string, reason: Reason | null): IngestReport {
  return { file, outcome: 'failed', articleId: null, title: null, message, reason, found: null, warnings: [] };
}

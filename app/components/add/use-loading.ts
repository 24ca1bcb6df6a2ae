import { useRef, useState } from 'react';
import { type Problem, toProblem } from '@/app/components/requests/refused-error';
import type { IngestReport } from '@/lib/contracts/api';
import { batchArticles, type PostedArticle, postForReports } from './post-articles';
import type { FileProblem } from './read-files';

/** A report with its place in the order of arrival, and the text that it is about where that is known here. */
export type Arrived = IngestReport & { place: number; text: string | null };

export interface Loading {
  /** The latest first. */
  reports: Arrived[];
  /** Articles asked for; null for the bundled samples, whose number the server knows. */
  total: number | null;
  isRunning: boolean;
  problem: Problem | null;
}

const NOTHING: Loading = { reports: [], total: 0, isRunning: false, problem: null };

type Work = { articles: PostedArticle[] } | 'samples';

/** Sends articles and keeps what came of each. After a refusal `resend` sends the rest, with a token when one was asked for. */
export function useLoading() {
  const [loading, setLoading] = useState<Loading>(NOTHING);
  const pending = useRef<Work | null>(null);

  const change = (part: Partial<Loading>) => setLoading((now) => ({ ...now, ...part }));
  const add = (report: IngestReport, text: string | null) =>
    setLoading((now) => ({ ...now, reports: [{ ...report, text, place: now.reports.length }, ...now.reports] }));

  async function run(work: Work, token: string): Promise<void> {
    pending.current = work;
    change({ isRunning: true, problem: null });
    try {
      if (work === 'samples') {
        for await (const report of postForReports('/api/samples', {}, token)) add(report, null);
      } else {
        let sent = 0;
        for (const batch of batchArticles(work.articles)) {
          for await (const report of postForReports('/api/articles', { articles: batch }, token)) {
            add(report, textOf(report, batch));
          }
          sent += batch.length;
          pending.current = { articles: work.articles.slice(sent) };
        }
      }
      pending.current = null;
      change({ isRunning: false });
    } catch (error) {
      change({ isRunning: false, problem: toProblem(error) });
    }
  }

  return {
    loading,
    /** `problems` are files that could not be read here: they stand beside the rest. */
    start(articles: PostedArticle[], problems: FileProblem[] = []) {
      setLoading({ ...NOTHING, reports: problems.map(toFailure), total: articles.length + problems.length });
      if (articles.length > 0) void run({ articles }, '');
    },
    startSamples() {
      setLoading({ ...NOTHING, total: null });
      void run('samples', '');
    },
    resend(token: string) {
      if (pending.current !== null) void run(pending.current, token);
    },
  };
}

/** The text of a report: of the only article that came with its name, since reports come in no order that holds for all. */
function textOf({ file }: IngestReport, batch: readonly PostedArticle[]): string | null {
  const [article, another] = batch.filter((posted) => (posted.file ?? null) === file);
  return article === undefined || another !== undefined ? null : article.text;
}

function toFailure(problem: FileProblem, place: number): Arrived {
  return { ...problem, place, text: null, outcome: 'failed', articleId: null, title: null, found: null, warnings: [] };
}

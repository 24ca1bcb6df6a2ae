import { parseArgs } from 'node:util';
import { type ArticleFile, collectFiles } from '@/lib/cli/collect-files';
import { formatReport, formatSummary } from '@/lib/cli/format-report';
import { withStore } from '@/lib/cli/open-store';
import { findRunningServer } from '@/lib/cli/running-server';
import { createServerApi } from '@/lib/cli/server-api';
import { type Config, readConfig } from '@/lib/config';
import type { IngestReport } from '@/lib/contracts/api';
import type { ArticleInput } from '@/lib/contracts/article';
import { readArticleFile } from '@/lib/ingest/read-article';

type LoadArticles = (file: string, articles: ArticleInput[]) => Promise<IngestReport[]>;

/** Loads files and folders, through the server when one runs on the store. Exit code 1 when any article failed. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const files = await collectFiles(positionals);
  const config = readConfig();
  const server = await findRunningServer(config);
  if (server !== null) {
    console.log(`Loading through the server at ${server.origin}`);
    return loadFiles(files, config, createServerApi(server).load);
  }
  return withStore(config, (ingest) =>
    loadFiles(files, config, async (file, articles) => {
      const reports = await ingest.load(articles);
      return reports.map((report) => ({ ...report, file }));
    }),
  );
}

/** File by file, so that each lands as soon as it is read and an interrupted load keeps what is done. */
async function loadFiles(files: ArticleFile[], config: Config, load: LoadArticles): Promise<number> {
  const reports: IngestReport[] = [];
  for (const [index, file] of files.entries()) {
    const fresh = await loadFile(file, config, load);
    for (const report of fresh) console.log(formatReport(report, `[${index + 1}/${files.length}]`));
    reports.push(...fresh);
  }
  console.log(formatSummary(reports));
  return reports.some((report) => report.outcome === 'failed') ? 1 : 0;
}

async function loadFile(file: ArticleFile, config: Config, load: LoadArticles): Promise<IngestReport[]> {
  try {
    return await load(file.shown, await readArticleFile(file.path, config.maxArticleBytes));
  } catch (error) {
    return [failedReport(file.shown, error instanceof Error ? error.message : String(error))];
  }
}

function failedReport(file: string, message: string): IngestReport {
  return { file, outcome: 'failed', articleId: null, title: null, message, found: null, warnings: [] };
}

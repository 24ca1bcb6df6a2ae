import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CliError } from '@/lib/cli/cli-error';
import { type ArticleFile, collectFiles } from '@/lib/cli/collect-files';
import { formatReport, formatStop, formatSummary } from '@/lib/cli/format-report';
import { hasGrownBy, type LegEnd, makeLeg, runLegs } from '@/lib/cli/load-leg';
import { loadThroughServer } from '@/lib/cli/load-through-server';
import { withStore } from '@/lib/cli/open-store';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { reachAgain } from '@/lib/cli/reach-again';
import { runNode } from '@/lib/cli/run-node';
import { findRunningServer, type RunningServer } from '@/lib/cli/running-server';
import { createServerApi } from '@/lib/cli/server-api';
import { type Config, readConfig } from '@/lib/config';
import type { IngestReport } from '@/lib/contracts/api';
import type { LoadItem } from '@/lib/ingest';
import { ArticleReadError, readArticleFile } from '@/lib/ingest/read-article';
import { reportRefused } from '@/lib/ingest/report';
import { streamJsonLines } from '@/lib/ingest/stream-json-lines';
import { whyOf } from '@/lib/ingest/why-of';

/** Where in a file of many articles one stands: `many.jsonl:512`. */
const LINE = /:[0-9]+$/u;

type OnReport = (report: IngestReport) => void;

/** Bytes by which the process may grow before the load goes on in another one: some ten thousand short articles. */
const LEG_BYTES = 1_500_000_000;

const STOPPED = [
  'Loading stopped. Nothing is lost: all that is told above is in the graph.',
  'Give the same command once more: what is loaded already stays unchanged.',
].join('\n');

const OPTIONS = {
  /** Articles that earlier legs of this load took. */
  'pass-over': { type: 'string', default: '0' },
} as const;

/** Loads files and folders, through the server when one runs on the store. Exit code 1 when any article failed. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const files = await collectFiles(positionals);
  const config = readConfig();
  const positions = new Map(files.map((file, index) => [file.shown, index + 1]));
  const counts = new Map<string, number>();
  const onReport: OnReport = (report) => {
    counts.set(report.outcome, (counts.get(report.outcome) ?? 0) + 1);
    const file = report.file ?? '';
    const position = positions.get(file) ?? positions.get(file.replace(LINE, '')) ?? '?';
    console.log(formatReport(report, `[${position}/${files.length}]`));
  };

  const passOver = Number(values['pass-over']);
  const server = await findRunningServer(config);
  const keepsGrowing = server === null && config.neo4j === null;
  const leg = makeLeg((tell) => readItems(files, config, tell), onReport, {
    passOver,
    isFull: keepsGrowing ? hasGrownBy(LEG_BYTES) : () => false,
  });
  let stop: string | null = null;
  if (server === null) await withStore(config, (ingest) => ingest.load(leg.items, onReport));
  else stop = await loadThrough(server, { items: leg.items, config, onReport });

  const end: LegEnd = { counts: [...counts], next: leg.next() };
  if (passOver > 0 && process.send && stop === null) {
    process.send(end);
    return 0;
  }
  const all = await runLegs(end, (next) => runLeg(next, positionals));
  console.log(formatSummary(all));
  if (stop !== null) throw new CliError(stop);
  return all.has('failed') ? 1 : 0;
}

/** Goes on with the load in a process of its own, which gives its memory back. */
async function runLeg(passOver: number, paths: string[]): Promise<LegEnd> {
  let end: LegEnd | null = null;
  const script = join(PROJECT_ROOT, 'lib', 'cli', 'bootstrap.mjs');
  await runNode([script, 'load', '--pass-over', String(passOver), '--', ...paths], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    onMessage: (message) => {
      end = message as LegEnd;
    },
  });
  if (end === null) throw new CliError(STOPPED);
  return end;
}

interface Load {
  items: AsyncIterable<LoadItem>;
  config: Config;
  onReport: OnReport;
}

/** Answers with what to tell when the server went away meanwhile, or null. */
async function loadThrough(server: RunningServer, { items, config, onReport }: Load): Promise<string | null> {
  console.log(`Loading through the server at ${server.origin}`);
  let running = server;
  const find = async () => {
    const found = await findRunningServer(config);
    running = found ?? running;
    return found;
  };
  let stop: string | null = null;
  await loadThroughServer(items, {
    // Loading twice changes nothing, so a request that broke off may be made again.
    load: (articles) => reachAgain(running, { find, ask: (asked) => createServerApi(asked).load(articles) }),
    onReport,
    onFailure: ({ file = null }, error) => onReport(failedReport(file, error)),
    onStop: ({ file = null }, { message }) => {
      stop = `${message} ${formatStop(file)}`;
    },
    maxBytes: config.maxArticleBytes,
  });
  return stop;
}

/** The articles of all files as they are read. A file that cannot be read is reported, and the others go on. */
async function* readItems(files: ArticleFile[], config: Config, onReport: OnReport): AsyncGenerator<LoadItem> {
  for (const file of files) {
    try {
      yield* /\.jsonl$/i.test(file.path) ? readLines(file, config, onReport) : await readWhole(file, config);
    } catch (error) {
      onReport(failedReport(file.shown, error));
    }
  }
}

async function readWhole(file: ArticleFile, config: Config): Promise<LoadItem[]> {
  const articles = await readArticleFile(file.path, config.maxArticleBytes);
  return articles.map((article) => ({ ...article, file: file.shown }));
}

/** A file of any size, line by line: a broken line is reported, and the others go on. */
async function* readLines(file: ArticleFile, config: Config, onReport: OnReport): AsyncGenerator<LoadItem> {
  let isEmpty = true;
  for await (const { line, read } of streamJsonLines(file.path, config.maxArticleBytes)) {
    isEmpty = false;
    if (read instanceof ArticleReadError) onReport(failedReport(file.shown, read));
    else yield { ...read, file: `${file.shown}:${line}` };
  }
  if (isEmpty) throw new ArticleReadError('the file is empty');
}

function failedReport(file: string | null, error: unknown): IngestReport {
  return reportRefused(file, 'failed', whyOf(error));
}

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CliError } from '@/lib/cli/cli-error';
import { locate } from '@/lib/cli/collect-files';
import { withStore } from '@/lib/cli/open-store';
import { findRunningServer } from '@/lib/cli/running-server';
import { createServerApi } from '@/lib/cli/server-api';
import { readConfig } from '@/lib/config';
import { type Decision, type DecisionReport, decisionSchema } from '@/lib/contracts/decision';
import { findEncoding } from '@/lib/ingest/decode-bytes';

const USAGE =
  'Say what to do with the log: npm run --silent decisions -- export > FILE, or npm run decisions -- import FILE';
/** Decisions that are sent to a running server at once. */
const BATCH = 100;

/** What both the store and a running server can do. */
interface Log {
  readDecisions(): Promise<Decision[]>;
  decide(decisions: readonly Decision[]): Promise<DecisionReport[]>;
}

/**
 * `decisions export` prints the editors' log, one JSON object a line. `decisions import FILE` replays such a log: lines
 * that stand already change nothing, and what cannot be is told by line while the rest is applied.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [action, file] = positionals;
  if (action === 'export' && positionals.length === 1) return withLog(exportLog);
  if (action === 'import' && file !== undefined && positionals.length === 2) {
    const text = await readLog(file);
    return withLog((log) => importLog(log, text));
  }
  throw new CliError(USAGE);
}

/** The text of a log, whatever single lines hold. PowerShell writes UTF-16 with `>`, and editors put a byte order mark first. */
async function readLog(file: string): Promise<string> {
  const bytes = await readFile(locate(file)).catch(() => {
    throw new CliError(`${file} cannot be read. ${USAGE}`);
  });
  return new TextDecoder(findEncoding(bytes)).decode(bytes);
}

async function withLog(work: (log: Log) => Promise<number>): Promise<number> {
  const config = readConfig();
  const server = await findRunningServer(config);
  return server === null ? withStore(config, work) : work(createServerApi(server));
}

async function exportLog(log: Log): Promise<number> {
  for (const line of await log.readDecisions()) process.stdout.write(`${JSON.stringify(line)}\n`);
  return 0;
}

async function importLog(log: Log, text: string): Promise<number> {
  const lines: { number: number; decision: Decision }[] = [];
  let broken = 0;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const decision = parseLine(line);
    if (typeof decision !== 'string') lines.push({ number: at + 1, decision });
    else {
      broken++;
      console.error(`line ${at + 1}: ${decision}`);
    }
  }
  const count = { applied: 0, unchanged: 0, refused: 0 };
  for (let at = 0; at < lines.length; at += BATCH) {
    const batch = lines.slice(at, at + BATCH);
    const reports = await log.decide(batch.map(({ decision }) => decision));
    for (const [place, { outcome, message }] of reports.entries()) {
      count[outcome]++;
      if (message !== null) console.error(`line ${batch[place]?.number}: ${message}`);
    }
  }
  console.log(
    `${count.applied} applied, ${count.unchanged} stood already, ${count.refused} refused, ${broken} could not be read.`,
  );
  return count.refused + broken > 0 ? 1 : 0;
}

/** A line of the log, or what is wrong with it. */
function parseLine(line: string): Decision | string {
  try {
    const parsed = decisionSchema.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    return `not a decision: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
  } catch {
    return 'not valid JSON';
  }
}

// Runs the suites one after the other and adds up what they counted.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { runNode } from '@/lib/cli/run-node';

export interface Outcome {
  passed: number;
  /** What failed, by name, with the first lines of why. */
  failures: string[];
  skipped: number;
}

const vitestReportSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});
type FileReport = z.infer<typeof vitestReportSchema>['testResults'][number];

const REASON_LINES = 4;

const PASSED: Outcome = { passed: 1, failures: [], skipped: 0 };

/** One failure: `what` failed, for `reason` when that is known. */
export function failedAs(what: string, reason = ''): Outcome {
  const lines = reason.split('\n').filter((line) => line.trim() !== '');
  return { passed: 0, failures: [[what, ...lines.slice(0, REASON_LINES)].join('\n    ')], skipped: 0 };
}

export function addOutcomes(outcomes: Outcome[]): Outcome {
  const sum = (key: 'passed' | 'skipped') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return { passed: sum('passed'), failures: outcomes.flatMap(({ failures }) => failures), skipped: sum('skipped') };
}

/** What failed, one below the other, then `12 passed, 0 failed`, and the skipped ones when there are any. */
export function formatOutcome({ passed, failures, skipped }: Outcome): string {
  const counts = `${passed} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return [...failures.map((failure) => `failed: ${failure}`), counts].join('\n');
}

/** Runs a tool that only passes or fails; counts as one test. `args` begin with its script, from the project's root. */
export async function runTool(title: string, args: string[]): Promise<Outcome> {
  announce(title);
  const code = await runNode(args);
  console.log(`${title}: ${code === 0 ? 'passed' : 'failed'}`);
  return code === 0 ? PASSED : failedAs(title);
}

/** Runs vitest with further arguments and variables, and counts its tests. */
export async function runVitest(title: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  announce(title);
  const folder = await mkdtemp(join(tmpdir(), 'sidelines-test-'));
  const reportFile = join(folder, 'report.json');
  try {
    const vitest = join(PROJECT_ROOT, 'node_modules', 'vitest', 'vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
    const code = await runNode([vitest, 'run', ...reporters, ...args], { env: { ...process.env, ...env } });
    return readOutcome(await readFile(reportFile, 'utf8').catch(() => null), code, title);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What vitest's JSON report says. No report, or a failure that no test carries (a file that does not load), is one failure. */
export function readOutcome(report: string | null, exitCode: number, title: string): Outcome {
  if (report === null) return failedAs(`${title}: no report`);
  const { success, testResults, ...counts } = vitestReportSchema.parse(JSON.parse(report));
  const failed = testResults.flatMap(failuresOf);
  if (failed.length === 0 && (!success || exitCode !== 0)) failed.push(failedAs(`${title}: exit code ${exitCode}`));
  const skipped = counts.numPendingTests + counts.numTodoTests;
  return addOutcomes([{ passed: counts.numPassedTests, failures: [], skipped }, ...failed]);
}

function failuresOf({ name, status, message, assertionResults }: FileReport): Outcome[] {
  const file = relative(PROJECT_ROOT, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [failedAs(file, message)] : [];
  return failed.map((test) => failedAs(`${file} › ${test.fullName}`, test.failureMessages?.join('\n')));
}

function announce(title: string): void {
  console.log(`\n── ${title} ──`);
}

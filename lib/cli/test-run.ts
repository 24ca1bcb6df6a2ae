// Runs the suites one after the other and adds up what they counted.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { runNode } from '@/lib/cli/run-node';

export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

const vitestReportSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});

export const PASSED: Outcome = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Outcome = { passed: 0, failed: 1, skipped: 0 };

export function addOutcomes(outcomes: Outcome[]): Outcome {
  const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** `12 passed, 0 failed`, and the skipped ones when there are any. */
export function formatOutcome({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Runs a tool that only passes or fails; counts as one test. `args` begin with its script, from the project's root. */
export async function runTool(title: string, args: string[]): Promise<Outcome> {
  announce(title);
  const code = await runNode(args);
  console.log(`${title}: ${code === 0 ? 'passed' : 'failed'}`);
  return code === 0 ? PASSED : FAILED;
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
    return readOutcome(await readFile(reportFile, 'utf8').catch(() => null), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What vitest's JSON report says. No report, or a failure that no test carries (a file that does not load), is one failure. */
export function readOutcome(report: string | null, exitCode: number): Outcome {
  if (report === null) return FAILED;
  const { success, ...counts } = vitestReportSchema.parse(JSON.parse(report));
  const hidden = counts.numFailedTests === 0 && (!success || exitCode !== 0) ? 1 : 0;
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + hidden,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}

function announce(title: string): void {
  console.log(`\n── ${title} ──`);
}

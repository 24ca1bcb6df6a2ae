import { addOutcomes, formatOutcome, runVitest } from '@/lib/cli/test-run';

/** The browser's tests alone; arguments choose files, as vitest takes them. */
export async function run(args: string[]): Promise<number> {
  const total = addOutcomes([await runVitest('Browser', ['--config', 'vitest.e2e.config.ts', ...args])]);
  console.log(`\n${formatOutcome(total)}`);
  return total.failures.length > 0 ? 1 : 0;
}

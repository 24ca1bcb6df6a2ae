import { join } from 'node:path';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { runNode } from '@/lib/cli/run-node';

/** Measures the explorer in a real browser, and prints each wish with what came out in this one run. */
export function run(args: string[]): Promise<number> {
  return runNode(['--import', 'tsx', join(PROJECT_ROOT, 'tests', 'bench', 'ui', 'run.ts'), ...args]);
}

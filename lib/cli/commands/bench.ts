import { join } from 'node:path';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { runNode } from '@/lib/cli/run-node';

/** Measures extraction, loading and serving, and prints ratios of this one run. */
export function run(args: string[]): Promise<number> {
  return runNode(['--import', 'tsx', join(PROJECT_ROOT, 'tests', 'bench', 'run.ts'), ...args]);
}

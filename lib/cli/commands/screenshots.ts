import { join } from 'node:path';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { runNode } from '@/lib/cli/run-node';

/** Takes pictures of the main pages into ./screenshots, and the README's own into docs/. */
export function run(args: string[]): Promise<number> {
  return runNode(['--import', 'tsx', join(PROJECT_ROOT, 'tests', 'e2e', 'screenshots.ts'), ...args]);
}

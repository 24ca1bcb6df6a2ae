import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPort } from '@/lib/cli/build/check-port';
import { prepareGraph } from '@/lib/cli/prepare-graph';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { runNode } from '@/lib/cli/run-node';
import { refuseSecondServer } from '@/lib/cli/running-server';
import { readConfig } from '@/lib/config';

/** Serves from the sources and follows changes: for work on Sidelines itself. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const config = readConfig();
  await refuseSecondServer(config);
  await checkPort(config.port, config.host);
  await prepareGraph(config);
  const next = join(PROJECT_ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
  return runNode([next, 'dev', '--port', String(config.port), '--hostname', config.host], {
    env: { ...process.env, NODE_ENV: 'development', SIDELINES_DATA: config.dataFolder },
  });
}

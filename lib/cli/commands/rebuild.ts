import { parseArgs } from 'node:util';
import { showProgress } from '@/lib/cli/format-report';
import { withStore } from '@/lib/cli/open-store';
import { findRunningServer } from '@/lib/cli/running-server';
import { createServerApi } from '@/lib/cli/server-api';
import { readConfig } from '@/lib/config';

/** Reads every stored article again and derives the whole graph anew from the claims and the editor's decisions. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const config = readConfig();
  const server = await findRunningServer(config);
  console.log('Reading the stored articles again …');
  if (server === null) await withStore(config, (ingest) => ingest.rebuild(showProgress));
  else await createServerApi(server).rebuild();
  console.log('The graph is rebuilt.');
  return 0;
}

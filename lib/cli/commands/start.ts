import { parseArgs } from 'node:util';
import { checkPort, findFreePort } from '@/lib/cli/build/check-port';
import { ensureBuild } from '@/lib/cli/build/ensure-build';
import { serve, stop, waitUntilUp } from '@/lib/cli/build/serve';
import { prepareGraph } from '@/lib/cli/prepare-graph';
import { refuseSecondServer } from '@/lib/cli/running-server';
import { type Config, readConfig } from '@/lib/config';

/** Builds when stale, loads the bundled samples that are missing, then serves until a signal comes. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const config = readConfig();
  await refuseSecondServer(config);
  await checkPort(config.port, config.host);
  const { serverScript } = await ensureBuild(process.env.NEXT_DIST_DIR || '.next');
  await prepareGraph(config);
  return runServer(config, serverScript);
}

async function runServer(config: Config, serverScript: string): Promise<number> {
  const port = config.port === 0 ? await findFreePort() : config.port;
  const child = serve({ serverScript, port, host: config.host, dataFolder: config.dataFolder });
  const ended = new Promise<number>((resolve) => {
    // The number is null when a signal that we passed on ended it: that is a clean stop.
    child.once('exit', (code) => resolve(code ?? 0));
  });
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));

  const host = config.host.includes(':') && !config.host.startsWith('[') ? `[${config.host}]` : config.host;
  const origin = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  try {
    await waitUntilUp(child, origin);
  } catch (error) {
    await stop(child);
    throw error;
  }
  console.log(`Sidelines is ready: ${config.publicUrl ?? origin} (stop with Ctrl+C)`);
  return ended;
}

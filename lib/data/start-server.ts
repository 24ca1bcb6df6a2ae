import 'server-only';
import { GraphError } from '@/graph/engine/errors';
import { ConfigError } from '@/lib/config';
import { getRuntime } from './runtime';
import { removeServerFile, writeServerFile } from './server-file';
import { setServerKey } from './write-access';

/** Opens the graph, brings it up to date and leaves word of this server beside the store. Ends the process when it cannot. */
export async function startServer(): Promise<void> {
  try {
    const { config, ingest } = await getRuntime();
    await ingest.upgrade(({ done, total }) => console.log(`Reading stored articles again: ${done} of ${total}`));
    const file = writeServerFile(config.dataFolder, Number(process.env.PORT) || config.port);
    setServerKey(file.key);
    process.once('exit', () => removeServerFile(config.dataFolder, file));
  } catch (error) {
    if (!(error instanceof GraphError || error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

import { parseArgs } from 'node:util';
import { CliError } from '@/lib/cli/cli-error';
import { withStore } from '@/lib/cli/open-store';
import { findRunningServer } from '@/lib/cli/running-server';
import { createServerApi } from '@/lib/cli/server-api';
import { readConfig } from '@/lib/config';

/** Removes articles by id, with everything that only they supported. Exit code 1 when an id is unknown. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  if (positionals.length === 0) {
    throw new CliError('Name the id of an article; it stands in the address of its page: /articles/ID');
  }
  const config = readConfig();
  const server = await findRunningServer(config);
  if (server !== null) return removeAll(positionals, createServerApi(server).remove);
  return withStore(config, (ingest) => removeAll(positionals, (id) => ingest.remove(id)));
}

async function removeAll(ids: string[], remove: (id: string) => Promise<boolean>): Promise<number> {
  let unknown = 0;
  for (const id of ids) {
    const wasThere = await remove(id);
    if (!wasThere) unknown += 1;
    console.log(wasThere ? `removed: ${id}` : `no article has the id ${id}`);
  }
  return unknown > 0 ? 1 : 0;
}

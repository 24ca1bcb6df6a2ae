import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { clearGraph } from '@/graph/load/clear-graph';
import { backUpArticles } from '@/lib/cli/back-up-articles';
import { CliError } from '@/lib/cli/cli-error';
import { withStore } from '@/lib/cli/open-store';
import { refuseSecondServer } from '@/lib/cli/running-server';
import { type Config, readConfig } from '@/lib/config';

/** Empties the graph after a backup. Asks on a terminal; elsewhere, and always with Neo4j, it needs --yes. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { yes: { type: 'boolean', default: false } } });
  const config = readConfig();
  await refuseSecondServer(config);
  const target = config.neo4j?.uri ?? config.dataFolder;
  if (!values.yes && !(await isConfirmed(config, target))) {
    console.log('Nothing was changed.');
    return 1;
  }
  const backup = `${config.dataFolder}-backup-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  return config.neo4j === null ? resetFolder(config, backup) : resetNeo4j(config, `${backup}.jsonl`);
}

async function isConfirmed(config: Config, target: string): Promise<boolean> {
  if (config.neo4j !== null) {
    throw new CliError(`This empties Sidelines' part of ${target}. Say so: npm run reset -- --yes`);
  }
  if (!process.stdin.isTTY) throw new CliError('There is no terminal to ask on. Say so: npm run reset -- --yes');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Empty the graph in ${target}? A backup is kept. Type yes: `);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}

/** The folder itself becomes the backup: nothing is copied, so nothing can be lost half-way. */
async function resetFolder(config: Config, backup: string): Promise<number> {
  if (!existsSync(config.dataFolder)) {
    console.log(`There is no graph in ${config.dataFolder}.`);
    return 0;
  }
  // Opening proves that no other process owns the store, and leaves it closed cleanly.
  await withStore(config, async () => undefined);
  await rename(config.dataFolder, backup);
  console.log(`The graph is empty. Backup: ${backup}`);
  return 0;
}

async function resetNeo4j(config: Config, backup: string): Promise<number> {
  await withStore(config, async (_ingest, graph) => {
    const saved = await backUpArticles(graph, backup);
    console.log(`Backup of ${saved} articles, to be read by npm run load: ${backup}`);
    await clearGraph(graph);
  });
  console.log('The graph is empty.');
  return 0;
}

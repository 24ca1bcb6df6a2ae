import { spawnSync } from 'node:child_process';
import { failedAs, type Outcome, runVitest } from '@/lib/cli/test-run';
import { startNeo4j } from '@/tests/neo4j/start-neo4j';

/** Which of Java and Maven are not on the PATH. */
export function missingNeo4jTools(): string[] {
  const tools = [
    { name: 'Java', file: 'java', args: ['-version'] },
    // On Windows Maven is a batch file, which no process starts without a shell.
    { name: 'Maven', file: process.platform === 'win32' ? 'mvn.cmd' : 'mvn', args: ['-version'] },
  ];
  return tools
    .filter(
      ({ file, args }) => spawnSync(file, args, { stdio: 'ignore', shell: process.platform === 'win32' }).status !== 0,
    )
    .map(({ name }) => name);
}

/** Folders whose tests run on both engines. */
export const GRAPH_SUITES = ['tests/graph', 'tests/ingest', 'tests/data'];

/**
 * Brings and starts a real Neo4j, runs on both engines what touches the graph, then the user's main journey on Neo4j, and
 * stops it. When Neo4j does not start, that is a failure, and the embedded engine is tested all the same.
 */
export async function runNeo4jSuites(): Promise<Outcome[]> {
  const server = await startNeo4j().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return null;
  });
  if (server === null)
    return [failedAs('Neo4j: did not start'), await runVitest('Graph, load and reads, embedded only', GRAPH_SUITES)];
  const env = { SIDELINES_TEST_NEO4J: server.uri };
  try {
    return [
      await runVitest('Graph, load and reads on both engines', GRAPH_SUITES, env),
      await runVitest('Main journey on Neo4j', ['--config', 'vitest.e2e.config.ts', 'main-journey'], env),
    ];
  } finally {
    await server.stop();
  }
}

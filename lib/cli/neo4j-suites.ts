import { spawnSync } from 'node:child_process';
import { type Outcome, runVitest } from '@/lib/cli/test-run';
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

/** Brings and starts a real Neo4j, runs on it what touches the graph and then the user's main journey, and stops it. */
export async function runNeo4jSuites(): Promise<Outcome[]> {
  const server = await startNeo4j();
  const env = { SIDELINES_TEST_NEO4J: server.uri };
  try {
    return [
      await runVitest('Neo4j: graph, load and reads', ['tests/graph', 'tests/ingest', 'tests/data'], env),
      await runVitest('Neo4j: main journey in the browser', ['--config', 'vitest.e2e.config.ts', 'main-journey'], env),
    ];
  } finally {
    await server.stop();
  }
}

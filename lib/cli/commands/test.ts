import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GRAPH_SUITES, missingNeo4jTools, runNeo4jSuites } from '@/lib/cli/neo4j-suites';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { runNode } from '@/lib/cli/run-node';
import { addOutcomes, failedAs, formatOutcome, type Outcome, runTool, runVitest } from '@/lib/cli/test-run';

const scriptOf = (...parts: string[]) => join(PROJECT_ROOT, 'node_modules', ...parts);

/**
 * Types, Biome, units and contracts, the browser's tests, and the Neo4j suites where Java and Maven are there.
 * With --require-all, or CI=true, a missing tool is a failure. The last line says how many passed and failed.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { 'require-all': { type: 'boolean', default: false } } });
  const requireAll = values['require-all'] || process.env.CI === 'true';
  const missing = missingNeo4jTools();
  // With Neo4j the suites of the graph run later, on both engines at once.
  const later = missing.length === 0 ? GRAPH_SUITES.map((folder) => `--exclude=${folder}/**`) : [];
  const outcomes = [
    await checkTypes(),
    await runTool('Biome', [scriptOf('@biomejs', 'biome', 'bin', 'biome'), 'check', '.']),
    await runVitest('Units and contracts', later),
    await runVitest('Browser', ['--config', 'vitest.e2e.config.ts']),
    ...(missing.length === 0 ? await runNeo4jSuites() : sayMissing(missing, requireAll)),
  ];
  const total = addOutcomes(outcomes);
  console.log(`\n${formatOutcome(total)}`);
  return total.failures.length > 0 ? 1 : 0;
}

/** Next.js writes the types of its routes and style sheets first: a fresh clone has none. */
async function checkTypes(): Promise<Outcome> {
  const code = await runNode([scriptOf('next', 'dist', 'bin', 'next'), 'typegen']);
  if (code !== 0) return failedAs('Types of the routes');
  return runTool('Types', [scriptOf('typescript', 'bin', 'tsc'), '--noEmit']);
}

function sayMissing(missing: string[], requireAll: boolean): Outcome[] {
  console.log(`\nNeo4j: ${requireAll ? 'failed' : 'left out'}, because ${missing.join(' and ')} cannot be started.`);
  return requireAll ? [failedAs(`Neo4j: ${missing.join(' and ')} cannot be started`)] : [];
}

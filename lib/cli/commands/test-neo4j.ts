import { parseArgs } from 'node:util';
import { CliError } from '@/lib/cli/cli-error';
import { missingNeo4jTools, runNeo4jSuites } from '@/lib/cli/neo4j-suites';
import { addOutcomes, formatOutcome } from '@/lib/cli/test-run';

/** The suites that touch the graph, on a real Neo4j that is brought from Maven Central once. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const missing = missingNeo4jTools();
  if (missing.length > 0) {
    throw new CliError(
      `${missing.join(' and ')} cannot be started. Install Java 17 or newer and Maven, then run the command again.`,
    );
  }
  const total = addOutcomes(await runNeo4jSuites());
  console.log(`\n${formatOutcome(total)}`);
  return total.failures.length > 0 ? 1 : 0;
}

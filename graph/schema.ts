// Keys and indexes of graph/model.ts, rendered for an engine, and the Meta node that says which shape the store has.
import { randomUUID } from 'node:crypto';
import { StoreVersionError } from './engine/errors';
import type { Graph } from './engine/types';
import { MIGRATIONS, type Migration } from './migrations';
import { NODES, SCHEMA_VERSION } from './model';

export interface SchemaTarget {
  version: number;
  migrations: readonly Migration[];
}

/** The statements that declare every key and index of the model; each may run again without effect. */
export function renderSchema(engine: Graph['engine']): string[] {
  return Object.entries(NODES).flatMap(([label, { key, indexed }]) => [
    `CREATE CONSTRAINT ${nameOf(label, key)}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
    // On Neo4j the constraint brings its own index and refuses a second; embedded it brings none.
    ...(engine === 'embedded' ? [key, ...indexed] : indexed).map(
      (property) => `CREATE INDEX ${nameOf(label, property)}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
  ]);
}

/**
 * Makes the store what this release expects: keys, indexes, the Meta node, and data of the current schema version.
 * Throws StoreVersionError for a store of a newer release, which it leaves untouched.
 */
export async function ensureSchema(
  graph: Graph,
  { version, migrations }: SchemaTarget = { version: SCHEMA_VERSION, migrations: MIGRATIONS },
): Promise<void> {
  const found = await readSchemaVersion(graph);
  if (found !== null && found > version) throw new StoreVersionError(found, version);
  if (found !== null) await migrate(graph, found, { version, migrations });
  for (const statement of renderSchema(graph.engine)) await graph.write(statement);
  if (graph.engine === 'neo4j') await graph.read('CALL db.awaitIndexes(60)');
  if (found === null) await createMeta(graph, version);
}

async function readSchemaVersion(graph: Graph): Promise<number | null> {
  const [row] = await graph.read<{ version: number }>(
    "MATCH (meta:Meta {id: 'graph'}) RETURN meta.schemaVersion AS version",
  );
  return row?.version ?? null;
}

/** Runs all steps in one transaction: a store is never left between two versions. */
async function migrate(graph: Graph, found: number, { version, migrations }: SchemaTarget): Promise<void> {
  if (found === version) return;
  await graph.transaction(async (tx) => {
    for (const migration of migrations) {
      if (migration.to > found && migration.to <= version) await migration.run(tx);
    }
    await tx.write("MATCH (meta:Meta {id: 'graph'}) SET meta.schemaVersion = $version", { version });
  });
}

async function createMeta(graph: Graph, version: number): Promise<void> {
  await graph.write(
    `MERGE (meta:Meta {id: 'graph'})
     ON CREATE SET meta.schemaVersion = $version, meta.graphId = $graphId, meta.generation = 0`,
    { version, graphId: randomUUID() },
  );
}

function nameOf(label: string, property: string): string {
  return `${label}_${property}`.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
}

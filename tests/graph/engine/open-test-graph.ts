// Every suite that touches the graph runs on each engine that this gives.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedGraph } from '@/graph/engine/embedded';
import { openNeo4jGraph } from '@/graph/engine/neo4j';
import type { Graph } from '@/graph/engine/types';
import { ensureSchema } from '@/graph/schema';

export interface TestEngine {
  name: 'embedded' | 'neo4j';
  /** An empty graph with schema and Meta node: a new folder, or the test server wiped. `close` also removes the folder. */
  open(): Promise<Graph>;
  /** Why this engine cannot run here. */
  skip?: string;
}

/** The bolt address of a Neo4j without login whose content tests may delete, or null. */
export function neo4jTestUri(): string | null {
  return process.env.SIDELINES_TEST_NEO4J || null;
}

/** Both engines; Neo4j with a reason to skip when SIDELINES_TEST_NEO4J is not set. Use: `describe.skipIf(engine.skip)`. */
export function testEngines(): TestEngine[] {
  const uri = neo4jTestUri();
  return [
    { name: 'embedded', open: openFreshEmbedded },
    {
      name: 'neo4j',
      open: () => openWipedNeo4j(uri),
      ...(uri ? {} : { skip: 'SIDELINES_TEST_NEO4J is not set (npm run test:neo4j sets it)' }),
    },
  ];
}

/** A new embedded graph in a temporary folder, rows without ORDER BY shuffled; closing removes the folder. */
async function openFreshEmbedded(): Promise<Graph> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelines-graph-'));
  const graph = await openEmbeddedGraph(folder, { shuffleUnordered: true });
  await ensureSchema(graph);
  const close = graph.close.bind(graph);
  graph.close = async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  };
  return graph;
}

async function openWipedNeo4j(uri: string | null): Promise<Graph> {
  if (uri === null) throw new Error('SIDELINES_TEST_NEO4J is not set.');
  const graph = await openNeo4jGraph({ uri, username: null, password: null, database: null });
  await graph.write('MATCH (n) DETACH DELETE n');
  await ensureSchema(graph);
  return graph;
}

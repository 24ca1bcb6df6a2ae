import type { Config } from '@/lib/config';
import { ensureSchema } from '../schema';
import { openEmbeddedGraph } from './embedded';
import { openNeo4jGraph } from './neo4j';
import type { Graph } from './types';

export * from './errors';
export type { Graph, Params, Queryable, Row } from './types';

/**
 * Opens the graph that the configuration names (Neo4j when NEO4J_URI is set), with its schema and Meta node ensured.
 * Throws a GraphError whose message says what to do; the graph is closed again then.
 */
export async function openGraph(config: Pick<Config, 'dataFolder' | 'neo4j'>): Promise<Graph> {
  const graph = config.neo4j ? await openNeo4jGraph(config.neo4j) : await openEmbeddedGraph(config.dataFolder);
  try {
    await ensureSchema(graph);
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

import type { Graph } from '../engine/types';

/** Nodes that a statement may delete at once: one transaction must not hold a whole large graph. */
const BATCH = 5000;

const DERIVED = [
  'MATCH (node:Tally) WITH node LIMIT $limit DETACH DELETE node RETURN count(*) AS deleted',
  'MATCH (node:Start) WITH node LIMIT $limit DETACH DELETE node RETURN count(*) AS deleted',
  'MATCH (node:Name) WITH node LIMIT $limit DETACH DELETE node RETURN count(*) AS deleted',
  'MATCH (node:Word) WITH node LIMIT $limit DETACH DELETE node RETURN count(*) AS deleted',
  'MATCH (node:WordKey) WITH node LIMIT $limit DETACH DELETE node RETURN count(*) AS deleted',
  'MATCH (node:Claim) WITH node LIMIT $limit DETACH DELETE node RETURN count(*) AS deleted',
  'MATCH (node:Block) WITH node LIMIT $limit DETACH DELETE node RETURN count(*) AS deleted',
  'MATCH (node:Entity) WITH node LIMIT $limit DETACH DELETE node RETURN count(*) AS deleted',
];
const LOADED = [
  'MATCH (node:Article) WITH node LIMIT $limit DETACH DELETE node RETURN count(*) AS deleted',
  'MATCH (node:Sample) WITH node LIMIT $limit DETACH DELETE node RETURN count(*) AS deleted',
  'MATCH (node:Decision) WITH node LIMIT $limit DETACH DELETE node RETURN count(*) AS deleted',
  'MATCH (node:Alias) WITH node LIMIT $limit DETACH DELETE node RETURN count(*) AS deleted',
];

/** Deletes claims and all that follows from them. Articles, samples, decisions, aliases and the graph's state stay. */
export async function wipeDerived(graph: Graph): Promise<void> {
  await deleteInBatches(graph, DERIVED);
}

/** Deletes whatever Sidelines wrote and nothing else; the empty graph is a new one, with an id of its own. */
export async function clearGraph(graph: Graph): Promise<void> {
  await deleteInBatches(graph, [...DERIVED, ...LOADED]);
  await graph.write(
    `MATCH (meta:Meta {id: 'graph'})
     SET meta.graphId = $graphId, meta.generation = 0, meta.rebuilding = false
     REMOVE meta.gazetteer`,
    { graphId: crypto.randomUUID() },
  );
}

async function deleteInBatches(graph: Graph, statements: string[]): Promise<void> {
  for (const statement of statements) {
    for (;;) {
      const [row] = await graph.write<{ deleted: number }>(statement, { limit: BATCH });
      if (!row || row.deleted < BATCH) break;
    }
  }
}

// The engine's own speed: every node and relationship of a loaded graph, written again by plain UNWIND statements.
import type { Graph, Params } from '@/graph/engine/types';
import { NODES, RELATIONSHIPS } from '@/graph/model';

const CHUNK = 1000;

interface NodeRow extends Params {
  label: string;
  props: Params;
}
interface RelationshipRow extends Params {
  type: string;
  from: string;
  to: string;
  props: Params;
}
export interface GraphRows {
  nodes: NodeRow[];
  relationships: RelationshipRow[];
}

/** Where a relationship's ends are found: entities by their common label, the others by their own. */
const ENTITY_LABELS = ['Person', 'Country', 'Organization', 'Event'];
const indexedEnd = (labels: string) =>
  labels.split(' | ').some((label) => ENTITY_LABELS.includes(label)) ? 'Entity' : labels;
const keyOf = (label: string) => Object.entries(NODES).find(([name]) => name === label)?.[1].key ?? 'id';

/** Everything in the graph as rows. */
export async function readRows(graph: Graph): Promise<GraphRows> {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  for (const label of Object.keys(NODES).filter((name) => !ENTITY_LABELS.includes(name))) {
    const rows = await graph.read<{ props: Params }>(`MATCH (n:${label}) RETURN properties(n) AS props`);
    nodes.push(...rows.map(({ props }) => ({ label, props })));
  }
  for (const [type, { from, to }] of Object.entries(RELATIONSHIPS)) {
    const [a, b] = [indexedEnd(from), indexedEnd(to)];
    const rows = await graph.read<{ from: string; to: string; props: Params }>(
      `MATCH (a:${a})-[r:${type}]->(b:${b}) RETURN a.${keyOf(a)} AS from, b.${keyOf(b)} AS to, properties(r) AS props`,
    );
    relationships.push(...rows.map((row) => ({ type, ...row })));
  }
  return { nodes, relationships };
}

/** Writes the rows into an empty graph that has the schema: nodes by label, then relationships by type. */
export async function writeRows(graph: Graph, { nodes, relationships }: GraphRows): Promise<void> {
  for (const label of new Set(nodes.map((node) => node.label))) {
    const statement = `UNWIND $rows AS row MERGE (n:${label} {${keyOf(label)}: row.${keyOf(label)}}) SET n = row`;
    const rows = nodes.filter((node) => node.label === label).map((node) => node.props);
    await writeChunks(graph, statement, rows);
  }
  for (const [type, { from, to }] of Object.entries(RELATIONSHIPS)) {
    const [a, b] = [indexedEnd(from), indexedEnd(to)];
    const statement = `UNWIND $rows AS row MATCH (a:${a} {${keyOf(a)}: row.from}), (b:${b} {${keyOf(b)}: row.to}) MERGE (a)-[r:${type}]->(b) SET r = row.props`;
    await writeChunks(
      graph,
      statement,
      relationships.filter((row) => row.type === type),
    );
  }
}

async function writeChunks(graph: Graph, statement: string, rows: Params[]): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) await graph.write(statement, { rows: rows.slice(at, at + CHUNK) });
}

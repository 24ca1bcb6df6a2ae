// The floor of loading: the same nodes and relationships by the engine's own indexed UNWIND, with nothing decided or checked.
import type { Queryable, Row } from '@/graph/engine';
import type { Graph } from '@/graph/engine/types';
import { NODES, type NodeLabel, RELATIONSHIPS, type RelationshipType } from '@/graph/model';

/** What a graph holds, as rows. */
export interface GraphRows {
  nodes: { label: NodeLabel; props: Row }[];
  relationships: { type: RelationshipType; from: string; to: string; props: Row }[];
}

const ENTITY_LABELS: readonly NodeLabel[] = ['Person', 'Country', 'Organization', 'Event'];
const LABELS = (Object.keys(NODES) as NodeLabel[]).filter((label) => label !== 'Entity' && label !== 'Meta');
const TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];

/** The label and key that a relationship's end is found by: entities by their uid, whatever their kind. */
function endOf(names: string): { label: NodeLabel; key: string } {
  const [first = 'Entity'] = names.split(' | ') as NodeLabel[];
  const label = ENTITY_LABELS.includes(first) ? 'Entity' : first;
  return { label, key: NODES[label].key };
}

/** Everything in the graph but Meta. */
export async function readRows(graph: Graph): Promise<GraphRows> {
  const nodes = await Promise.all(LABELS.map((label) => readNodes(graph, label)));
  const relationships = await Promise.all(TYPES.map((type) => readRelationships(graph, type)));
  return { nodes: nodes.flat(), relationships: relationships.flat() };
}

async function readNodes(graph: Graph, label: NodeLabel): Promise<GraphRows['nodes']> {
  const rows = await graph.read<{ props: Row }>(`MATCH (node:${label}) RETURN node AS props`);
  return rows.map(({ props }) => ({ label, props }));
}

async function readRelationships(graph: Graph, type: RelationshipType): Promise<GraphRows['relationships']> {
  const [from, to] = [endOf(RELATIONSHIPS[type].from), endOf(RELATIONSHIPS[type].to)];
  const rows = await graph.read<{ from: string; to: string; props: Row }>(
    `MATCH (a:${from.label})-[r:${type}]->(b:${to.label}) RETURN a.${from.key} AS from, b.${to.key} AS to, properties(r) AS props`,
  );
  return rows.map((row) => ({ type, ...row }));
}

/** Loads the rows into an empty graph with its schema: one transaction, one flat statement a label and a type. */
export function writeRows(graph: Graph, { nodes, relationships }: GraphRows): Promise<void> {
  return graph.transaction(async (tx) => {
    for (const label of LABELS) {
      const rows = nodes.filter((node) => node.label === label).map(({ props }) => props);
      if (rows.length > 0) await writeNodes(tx, label, rows);
    }
    for (const type of TYPES) {
      const rows = relationships.filter((relationship) => relationship.type === type);
      if (rows.length > 0) await writeRelationships(tx, type, rows);
    }
  });
}

function writeNodes(tx: Queryable, label: NodeLabel, rows: Row[]): Promise<Row[]> {
  const { key } = NODES[label];
  const entity = ENTITY_LABELS.includes(label) ? 'SET n:Entity' : '';
  return tx.write(`UNWIND $rows AS row MERGE (n:${label} {${key}: row.${key}}) ${entity} SET n += row`, { rows });
}

function writeRelationships(tx: Queryable, type: RelationshipType, rows: GraphRows['relationships']): Promise<Row[]> {
  const [from, to] = [endOf(RELATIONSHIPS[type].from), endOf(RELATIONSHIPS[type].to)];
  // A person can represent one country in several offices, and a country have several statuses, told apart by their key.
  const key = type === 'REPRESENTS' || type === 'MEMBER_OF' ? ' {key: row.props.key}' : '';
  return tx.write(
    `UNWIND $rows AS row MATCH (a:${from.label} {${from.key}: row.from}), (b:${to.label} {${to.key}: row.to})
     MERGE (a)-[r:${type}${key}]->(b) SET r += row.props`,
    { rows: rows.map(({ from: start, to: end, props }) => ({ from: start, to: end, props })) },
  );
}

// Any sequence of writes, transactions that fail and re-openings leaves what a plain map of nodes and edges would hold.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Graph, openGraph, type Queryable } from '@/graph/engine';
import { neo4jTestUri } from './open-test-graph';
import { watchQueries } from './watch-queries';

type Step =
  | { do: 'put'; id: string; value: string | number }
  | { do: 'remove'; id: string }
  | { do: 'link' | 'unlink'; id: string; to: string };
type Action = { do: 'each' | 'commit' | 'roll back'; steps: Step[] } | { do: 'reopen' };
type Model = { nodes: Map<string, string | number>; edges: Set<string> };

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('put'), id, value: fc.oneof(fc.integer(), fc.string()) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('link', 'unlink'), id, to: id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove'), id }) },
);
const steps = fc.array(step, { minLength: 1, maxLength: 8 });
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constantFrom('each', 'commit', 'roll back'), steps }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen') }) },
);

const CYPHER: Record<Step['do'], string> = {
  put: 'MERGE (n:Person {id: $id}) SET n.value = $value',
  remove: 'MATCH (n:Person {id: $id}) DETACH DELETE n',
  link: 'MATCH (a:Person {id: $id}) MATCH (b:Person {id: $to}) MERGE (a)-[:ATTENDED]->(b)',
  unlink: 'MATCH (a:Person {id: $id})-[r:ATTENDED]->(b:Person {id: $to}) DELETE r',
};
const write = (target: Queryable, { do: kind, ...params }: Step) => target.write(CYPHER[kind], params);

function applyStep({ nodes, edges }: Model, step: Step): void {
  if (step.do === 'put') nodes.set(step.id, step.value);
  if (step.do === 'unlink') edges.delete(`${step.id}>${step.to}`);
  if (step.do === 'link' && nodes.has(step.id) && nodes.has(step.to)) edges.add(`${step.id}>${step.to}`);
  if (step.do !== 'remove') return;
  nodes.delete(step.id);
  for (const edge of edges) if (edge.split('>').includes(step.id)) edges.delete(edge);
}

async function runSteps(graph: Graph, kind: 'each' | 'commit' | 'roll back', steps: Step[]): Promise<void> {
  // All at once: the queue keeps the order of the calls.
  if (kind === 'each') await Promise.all(steps.map((step) => write(graph, step)));
  if (kind === 'each') return;
  const work = graph.transaction(async (tx) => {
    for (const step of steps) await write(tx, step);
    if (kind === 'roll back') throw new RangeError('roll back');
  });
  if (kind === 'commit') await work;
  else await expect(work).rejects.toThrow(RangeError);
}

async function readAll(graph: Graph): Promise<unknown> {
  return {
    nodes: await graph.read('MATCH (n:Person) RETURN n.id AS id, n.value AS value ORDER BY id'),
    edges: await graph.read('MATCH (a)-[:ATTENDED]->(b) RETURN a.id + ">" + b.id AS edge ORDER BY edge'),
  };
}

const sorted = ({ nodes, edges }: Model) => ({
  nodes: [...nodes].sort().map(([id, value]) => ({ id, value })),
  edges: [...edges].sort().map((edge) => ({ edge })),
});

async function runActions(open: () => Promise<Graph>, actions: Action[]): Promise<void> {
  let graph = watchQueries(await open());
  try {
    await graph.write('MATCH (n:Person) DETACH DELETE n');
    const model: Model = { nodes: new Map(), edges: new Set() };
    for (const action of actions) {
      if (action.do === 'reopen') {
        await graph.close();
        graph = watchQueries(await open());
      } else {
        await runSteps(graph, action.do, action.steps);
        if (action.do !== 'roll back') for (const step of action.steps) applyStep(model, step);
      }
      expect(await readAll(graph)).toEqual(sorted(model));
    }
  } finally {
    await graph.close();
  }
}

describe('any sequence of writes', () => {
  const sequences = fc.array(action, { minLength: 1, maxLength: 12 });

  it('leaves the embedded graph as the model has it', { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sidelines-soak-'));
    const open = () => openGraph({ dataFolder: folder, neo4j: null });
    await fc.assert(
      fc.asyncProperty(sequences, (actions) => runActions(open, actions)),
      { numRuns: 40 },
    );
    await rm(folder, { recursive: true, force: true });
  });

  it.skipIf(!neo4jTestUri())('leaves Neo4j as the model has it', { timeout: 120_000 }, async () => {
    const neo4j = { uri: neo4jTestUri() ?? '', username: null, password: null, database: null };
    const open = () => openGraph({ dataFolder: '', neo4j });
    await fc.assert(
      fc.asyncProperty(sequences, (actions) => runActions(open, actions)),
      { numRuns: 15 },
    );
  });
});

import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Graph, GraphUnavailableError, openGraph } from '@/graph/engine';
import { neo4jTestUri, testEngines } from './open-test-graph';

const open = (uri: string, database: string | null = null) =>
  openGraph({ dataFolder: '', neo4j: { uri, username: null, password: null, database } });

describe('a Neo4j that cannot be used', () => {
  it('says what to check when nothing listens there', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const address = server.address();
    await new Promise((done) => server.close(done));
    if (address === null || typeof address === 'string') throw new Error('The system gave no TCP port.');
    const opening = open(`bolt://127.0.0.1:${address.port}`);
    await expect(opening).rejects.toThrow(GraphUnavailableError);
    await expect(opening).rejects.toThrow(
      /^Neo4j at bolt:.*does not answer\. Check that it runs and that NEO4J_URI .*$/,
    );
  });

  it('says what to check when the address is none', async () => {
    await expect(open('bolt://')).rejects.toThrow(/NEO4J_URI/);
  });
});

const [, engine] = testEngines();
const uri = neo4jTestUri() ?? '';

describe.skipIf(engine?.skip)('Neo4j', () => {
  let first: Graph;
  let second: Graph;
  beforeEach(async () => {
    first = (await engine?.open()) as Graph;
    second = await open(uri);
  });
  afterEach(() => Promise.all([first.close(), second.close()]));

  it('names the variable when there is no such database', async () => {
    await expect(open(uri, 'nosuch')).rejects.toThrow(/no such database\. Check NEO4J_DATABASE/);
  });

  it('makes one node of merges by two processes', async () => {
    const merge = (graph: Graph, id: string) =>
      graph.write('MERGE (s:Sample {id: $id}) ON CREATE SET s.n = 1 ON MATCH SET s.n = s.n + 1', { id });
    const rounds = Array.from({ length: 20 }, (_, round) => `two-${round}`);
    await Promise.all(rounds.flatMap((id) => [merge(first, id), merge(second, id)]));
    const rows = await first.read('MATCH (s:Sample) RETURN count(s) AS nodes, sum(s.n) AS merges');
    expect(rows).toEqual([{ nodes: 20, merges: 40 }]);
  });

  it('runs the work again after a deadlock of two processes', async () => {
    await first.write("UNWIND ['x', 'y'] AS id CREATE (:Sample {id: id, n: 0})");
    let runs = 0;
    let arrived = 0;
    let meet = () => {};
    const both = new Promise<void>((done) => {
      meet = done;
    });
    const addTo = (graph: Graph, ids: [string, string]) =>
      graph.transaction(async (tx) => {
        runs += 1;
        await tx.write('MATCH (s:Sample {id: $id}) SET s.n = s.n + 1', { id: ids[0] });
        arrived += 1;
        if (arrived === 2) meet();
        await both;
        await tx.write('MATCH (s:Sample {id: $id}) SET s.n = s.n + 1', { id: ids[1] });
      });
    await Promise.all([addTo(first, ['x', 'y']), addTo(second, ['y', 'x'])]);
    expect(runs).toBeGreaterThan(2);
    expect(await first.read('MATCH (s:Sample) RETURN s.n AS n')).toEqual([{ n: 2 }, { n: 2 }]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '@/graph/engine/types';

const PERSONS = 6000;
const EVENTS = 3000;
const person = (index: number) => `s-p${index}`;
const event = (index: number) => `s-e${index}`;

const people = Array.from({ length: PERSONS }, (_, index) => ({
  id: person(index),
  name: `Name ${index}`,
  country: 'IN',
}));
const events = Array.from({ length: EVENTS }, (_, index) => ({
  id: event(index),
  kind: 'meeting',
  start: '2025-09-01',
}));
// A chain: event i joins person i and person i + 1, so the way between two persons is as long as their distance.
const attendances = events.flatMap(({ id }, index) => [
  { person: person(index), event: id, status: 'held' },
  { person: person(index + 1), event: id, status: 'held' },
]);

/** Flat statements, as loading does it. */
async function load(graph: Graph): Promise<void> {
  await graph.transaction(async (tx) => {
    await tx.write('UNWIND $rows AS row MERGE (n:Person {id: row.id}) SET n += row', { rows: people });
    await tx.write('UNWIND $rows AS row MERGE (n:Event {id: row.id}) SET n += row', { rows: events });
    await tx.write(
      'UNWIND $rows AS row MATCH (p:Person {id: row.person}), (e:Event {id: row.event}) MERGE (p)-[r:ATTENDED]->(e) SET r.status = row.status',
      { rows: attendances },
    );
  });
}

async function countAll(graph: Graph): Promise<unknown> {
  const [row] = await graph.read(
    `MATCH (p:Person) WHERE p.id STARTS WITH 's-p' WITH count(p) AS people
     MATCH (:Person)-[r:ATTENDED]->(e:Event) WHERE e.id STARTS WITH 's-e' RETURN people, count(DISTINCT e) AS events, count(r) AS attendances`,
  );
  return row;
}

/** Statements on a graph that is large enough for a scan to show: each runs under the watchdog. */
export function describeScale(getGraph: () => Graph): void {
  describe('a graph of some thousand nodes', () => {
    beforeAll(() => load(getGraph()));

    it('loads by UNWIND, and the second load changes nothing', async () => {
      const expected = { people: PERSONS, events: EVENTS, attendances: attendances.length };
      expect(await countAll(getGraph())).toEqual(expected);
      await load(getGraph());
      expect(await countAll(getGraph())).toEqual(expected);
    });

    it('finds nodes by key, one statement each', async () => {
      const ids = people.slice(0, 500).map(({ id }) => id);
      const found = await Promise.all(
        ids.map((id) => getGraph().read('MATCH (n:Person {id: $id}) RETURN n.name AS name', { id })),
      );
      expect(found.flat()).toEqual(people.slice(0, 500).map(({ name }) => ({ name })));
    });

    it('finds nodes by a list of keys', async () => {
      const ids = people.slice(100, 1100).map(({ id }) => id);
      const rows = await getGraph().read('UNWIND $ids AS id MATCH (n:Person {id: id}) RETURN count(n) AS n', { ids });
      expect(rows).toEqual([{ n: 1000 }]);
    });

    it('finds a shortest path by two MATCH and then shortestPath', async () => {
      const cypher = `MATCH (a:Person {id: $from}) MATCH (b:Person {id: $to})
                      MATCH p = shortestPath((a)-[:ATTENDED*..8]-(b)) RETURN [n IN nodes(p) | n.id] AS ids`;
      const run = (from: number, to: number) => getGraph().read(cypher, { from: person(from), to: person(to) });
      expect(await run(10, 12)).toEqual([{ ids: ['s-p10', 's-e10', 's-p11', 's-e11', 's-p12'] }]);
      expect(await run(10, 50)).toEqual([]);
      expect(await run(10, PERSONS - 1)).toEqual([]);
    });

    it('walks two steps from a node', async () => {
      const rows = await getGraph().read(
        `MATCH (a:Person {id: 's-p100'})-[:ATTENDED]->(e:Event)<-[:ATTENDED]-(b:Person) RETURN b.id AS id ORDER BY id`,
      );
      expect(rows).toEqual([{ id: 's-p101' }, { id: 's-p99' }]);
    });

    it('pages through all in a stable order', async () => {
      const pages = await Promise.all(
        [0, 1000, 2000].map((skip) =>
          getGraph().read<{ id: string }>(
            "MATCH (e:Event) WHERE e.id STARTS WITH 's-e' RETURN e.id AS id ORDER BY id SKIP $skip LIMIT $limit",
            { skip, limit: 1000 },
          ),
        ),
      );
      const expected = events.map(({ id }) => id).sort();
      expect(pages.flat().map(({ id }) => id)).toEqual(expected);
    });

    it('removes by UNWIND in one transaction', async () => {
      const ids = events.slice(0, 1000).map(({ id }) => id);
      await getGraph().transaction((tx) =>
        tx.write('UNWIND $ids AS id MATCH (e:Event {id: id}) DETACH DELETE e', { ids }),
      );
      const left = { people: PERSONS, events: EVENTS - 1000, attendances: attendances.length - 2000 };
      expect(await countAll(getGraph())).toEqual(left);
    });
  });
}

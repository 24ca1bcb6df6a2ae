import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph, Row } from '@/graph/engine/types';

const SETUP = `
  CREATE (a:Person:Entity {id: 'l-a', uid: 'person:l-a', name: 'Ana'}), (b:Person:Entity {id: 'l-b', uid: 'person:l-b', name: 'Bo'}),
         (c:Person:Entity {id: 'l-c', uid: 'person:l-c', name: 'Cy'}),
         (m:Event:Entity {id: 'l-m', uid: 'event:l-m', kind: 'meeting', start: '2025-09-01'}),
         (g:Event:Entity {id: 'l-g', uid: 'event:l-g', kind: 'summit', start: '2025-08-31'}),
         (a)-[:ATTENDED {status: 'held'}]->(m), (b)-[:ATTENDED {status: 'held'}]->(m),
         (b)-[:ATTENDED {status: 'planned'}]->(g), (c)-[:ATTENDED {status: 'held'}]->(g), (m)-[:PART_OF]->(g)`;

/** What the statements of this project are made of: title, Cypher, rows. */
const CASES: [string, string, Row[]][] = [
  [
    'optional match and coalesce',
    "MATCH (m:Event {id: 'l-g'}) OPTIONAL MATCH (m)-[:PART_OF]->(g) RETURN coalesce(g.id, 'none') AS g",
    [{ g: 'none' }],
  ],
  [
    'collect without nulls, size',
    "MATCH (p:Person {id: 'l-c'}) OPTIONAL MATCH (p)-[:REPRESENTS]->(c) RETURN collect(c.id) AS ids, size(collect(c)) AS n",
    [{ ids: [], n: 0 }],
  ],
  [
    'map projection and list comprehension',
    "MATCH (p:Person {id: 'l-a'}) RETURN p {.id, .name, both: [x IN [1, 2, 3] WHERE x > 1 | x * 2]} AS p",
    [{ p: { id: 'l-a', name: 'Ana', both: [4, 6] } }],
  ],
  [
    'pattern comprehension',
    "MATCH (m:Event {id: 'l-m'}) WITH [(p:Person)-[:ATTENDED]->(m) | p.id] AS ids UNWIND ids AS id RETURN id ORDER BY id",
    [{ id: 'l-a' }, { id: 'l-b' }],
  ],
  [
    'exists and count subqueries',
    "MATCH (p:Person) WHERE p.id STARTS WITH 'l-' AND EXISTS { (p)-[:ATTENDED]->(:Event {kind: 'meeting'}) } RETURN p.id AS id, COUNT { (p)-[:ATTENDED]->() } AS n ORDER BY id",
    [
      { id: 'l-a', n: 1 },
      { id: 'l-b', n: 2 },
    ],
  ],
  [
    'correlated subquery with limit',
    "MATCH (p:Person) WHERE p.id IN ['l-a', 'l-b'] CALL (p) { MATCH (p)-[:ATTENDED]->(e:Event) RETURN e.id AS event ORDER BY e.start DESC LIMIT 1 } RETURN p.id AS id, event ORDER BY id",
    [
      { id: 'l-a', event: 'l-m' },
      { id: 'l-b', event: 'l-m' },
    ],
  ],
  [
    'union of equal rows',
    "MATCH (p:Person {id: 'l-a'}) RETURN p.id AS id UNION MATCH (p:Entity {uid: 'person:l-a'}) RETURN p.id AS id",
    [{ id: 'l-a' }],
  ],
  [
    'reduce and case',
    "RETURN reduce(s = 0, x IN [1, 2, 3] | s + x) AS sum, CASE WHEN 1 > 2 THEN 'a' ELSE 'b' END AS c",
    [{ sum: 6, c: 'b' }],
  ],
  ['regular expression', "MATCH (p:Person) WHERE p.id =~ 'l-[ab]' RETURN count(p) AS n", [{ n: 2 }]],
  [
    'labels and types',
    "MATCH (p:Entity {uid: 'person:l-a'})-[r]->(e) RETURN [x IN labels(p) WHERE x <> 'Entity'] AS labels, type(r) AS type",
    [{ labels: ['Person'], type: 'ATTENDED' }],
  ],
  [
    'label predicate',
    "MATCH (n:Entity) WHERE n.uid STARTS WITH 'person:l-' OR n.uid = 'event:l-m' RETURN count(n) AS n, sum(CASE WHEN n:Event THEN 1 ELSE 0 END) AS events",
    [{ n: 4, events: 1 }],
  ],
  [
    'order with nulls last by a flag, skip and limit',
    "MATCH (n:Entity) WHERE n.uid STARTS WITH 'person:l-' RETURN n.id AS id ORDER BY n.start IS NULL, n.id SKIP 1 LIMIT 1",
    [{ id: 'l-b' }],
  ],
  [
    'distinct aggregation',
    "MATCH (:Person)-[r:ATTENDED]->(e:Event) WHERE e.id STARTS WITH 'l-' RETURN e.id AS id, count(DISTINCT r.status) AS n ORDER BY id",
    [
      { id: 'l-g', n: 2 },
      { id: 'l-m', n: 1 },
    ],
  ],
  [
    'co-attendance',
    "MATCH (a:Person {id: 'l-a'})-[:ATTENDED]->(e:Event)<-[:ATTENDED]-(b:Person) RETURN b.id AS id, count(e) AS n",
    [{ id: 'l-b', n: 1 }],
  ],
  [
    'properties and keys',
    "MATCH (:Person {id: 'l-c'})-[r:ATTENDED]->() RETURN properties(r) AS p, keys(r) AS k",
    [{ p: { status: 'held' }, k: ['status'] }],
  ],
  ['empty input', 'UNWIND [] AS x RETURN x', []],
  [
    'aggregate of nothing',
    "MATCH (n:Person {id: 'nobody'}) RETURN count(n) AS n, collect(n.id) AS ids, max(n.id) AS last",
    [{ n: 0, ids: [], last: null }],
  ],
];

/** The Cypher that both engines run, unchanged and with equal rows. */
export function describeLanguage(getGraph: () => Graph): void {
  describe('language', () => {
    beforeAll(async () => {
      await getGraph().write(SETUP);
    });

    it.each(CASES)('%s', async (_, cypher, rows) => {
      expect(await getGraph().read(cypher)).toEqual(rows);
    });

    it('tells creating from matching in MERGE, for nodes and relationships', async () => {
      const cypher = `MERGE (n:Sample {id: $id}) ON CREATE SET n.made = 1 ON MATCH SET n.made = n.made + 1
                      MERGE (n)-[r:IN]->(n) ON CREATE SET r.made = 1 ON MATCH SET r.made = r.made + 1
                      RETURN n.made AS node, r.made AS relationship`;
      expect(await getGraph().write(cypher, { id: 'merge' })).toEqual([{ node: 1, relationship: 1 }]);
      expect(await getGraph().write(cypher, { id: 'merge' })).toEqual([{ node: 2, relationship: 2 }]);
    });

    it('replaces all properties by SET =, adds by SET +=, removes by REMOVE', async () => {
      const set = (clause: string) =>
        getGraph().write(`MERGE (n:Sample {id: 'set'}) ${clause} RETURN properties(n) AS p`, {
          p: { id: 'set', b: 2 },
        });
      await set('SET n.a = 1');
      expect(await set('SET n += $p')).toEqual([{ p: { id: 'set', a: 1, b: 2 } }]);
      expect(await set('SET n = $p')).toEqual([{ p: { id: 'set', b: 2 } }]);
      expect(await set('REMOVE n.b')).toEqual([{ p: { id: 'set' } }]);
    });

    it('writes for each by FOREACH, and by CASE only where a condition holds', async () => {
      const rows = await getGraph().write(
        `MERGE (n:Sample {id: 'foreach'}) SET n.n = 0
         FOREACH (x IN CASE WHEN $go THEN [1, 2] ELSE [] END | SET n.n = n.n + x) RETURN n.n AS n`,
        { go: true },
      );
      expect(rows).toEqual([{ n: 3 }]);
    });

    it('takes the relationship type IN, a word of the language, alone and in a list', async () => {
      await getGraph().write("CREATE (:Claim {id: 'l-in'})-[:IN]->(:Article {id: 'l-in'})");
      const count = async (pattern: string) =>
        (await getGraph().read<{ n: number }>(`MATCH ${pattern} RETURN count(*) AS n`))[0]?.n;
      expect(await count("(:Claim {id: 'l-in'})-[:IN]->()")).toBe(1);
      expect(await count("(:Claim {id: 'l-in'})-[r:ABOUT|IN|IN_BLOCK]->()")).toBe(1);
      expect(await count("(:Claim {id: 'l-in'})-[r:ABOUT|IN_BLOCK]->()")).toBe(0);
      expect(await count("(c:Claim) WHERE c.id IN ['l-in'] AND NOT (c)-[:IN*2..3]->()")).toBe(1);
    });

    it('deletes what a list of keys names, with its relationships', async () => {
      await getGraph().write("UNWIND ['d1', 'd2', 'd3'] AS id CREATE (n:Sample {id: id})-[:IN]->(:Block {key: id})");
      await getGraph().write('UNWIND $ids AS id MATCH (n:Sample {id: id}) DETACH DELETE n', { ids: ['d1', 'd2'] });
      const rows = await getGraph().read(
        "MATCH (b:Block) WHERE b.key IN ['d1', 'd2', 'd3'] RETURN b.key AS key, COUNT { (b)<-[:IN]-() } AS n ORDER BY key",
      );
      expect(rows).toEqual([
        { key: 'd1', n: 0 },
        { key: 'd2', n: 0 },
        { key: 'd3', n: 1 },
      ]);
    });
  });
}

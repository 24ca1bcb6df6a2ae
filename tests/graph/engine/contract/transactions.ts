import { describe, expect, it } from 'vitest';
import { GraphClosedError, UniqueConstraintError } from '@/graph/engine/errors';
import type { Graph } from '@/graph/engine/types';
import type { TestEngine } from '../open-test-graph';

const countSamples = async (graph: Graph, prefix: string) => {
  const [row] = await graph.read<{ n: number }>(
    'MATCH (n:Sample) WHERE n.id STARTS WITH $prefix RETURN count(n) AS n',
    {
      prefix,
    },
  );
  return row?.n;
};

/** All of a transaction lands or nothing, and writers do not meet. */
export function describeTransactions(getGraph: () => Graph, engine: TestEngine): void {
  describe('transactions', () => {
    it('gives the result of the work, which sees its own writes', async () => {
      const rows = await getGraph().transaction(async (tx) => {
        await tx.write("CREATE (:Sample {id: 'own'})");
        return tx.read("MATCH (n:Sample {id: 'own'}) RETURN n.id AS id");
      });
      expect(rows).toEqual([{ id: 'own' }]);
      expect(await countSamples(getGraph(), 'own')).toBe(1);
    });

    it('rolls back and rethrows when the work throws', async () => {
      const work = getGraph().transaction(async (tx) => {
        await tx.write("CREATE (:Sample {id: 'thrown'})");
        throw new RangeError('enough');
      });
      await expect(work).rejects.toThrow(new RangeError('enough'));
      expect(await countSamples(getGraph(), 'thrown')).toBe(0);
    });

    it('rolls back when a statement failed, even if the work swallows that', async () => {
      const work = getGraph().transaction(async (tx) => {
        await tx.write("CREATE (:Sample {id: 'swallowed-1'})");
        await tx.write('RETURN undefinedVariable').catch(() => 'swallowed');
        await tx.write("CREATE (:Sample {id: 'swallowed-2'})").catch(() => 'swallowed');
      });
      await expect(work).rejects.toThrow(Error);
      expect(await countSamples(getGraph(), 'swallowed')).toBe(0);
    });

    it('waits for statements that the work started together', async () => {
      await getGraph().transaction(async (tx) => {
        await Promise.all(
          ['a', 'b', 'c'].map((id) => tx.write('CREATE (:Sample {id: $id})', { id: `together-${id}` })),
        );
      });
      expect(await countSamples(getGraph(), 'together')).toBe(3);
    });

    it('refuses a second node of one key, and names the reason', async () => {
      await getGraph().write("CREATE (:Sample {id: 'unique'})");
      await expect(getGraph().write("CREATE (:Sample {id: 'unique'})")).rejects.toThrow(UniqueConstraintError);
      await expect(getGraph().transaction((tx) => tx.write("CREATE (:Sample {id: 'unique'})"))).rejects.toThrow(
        UniqueConstraintError,
      );
      expect(await countSamples(getGraph(), 'unique')).toBe(1);
    });

    it('refuses a write through the graph inside a transaction, instead of waiting for ever', async () => {
      const work = getGraph().transaction(async () => getGraph().write("CREATE (:Sample {id: 'inside'})"));
      await expect(work).rejects.toThrow('writes through its own tx');
      expect(await countSamples(getGraph(), 'inside')).toBe(0);
    });

    it('answers reads while a transaction is open and another write waits, with what is committed', async () => {
      const graph = getGraph();
      let finish = () => {};
      const released = new Promise<void>((done) => {
        finish = done;
      });
      let first: Promise<void> | undefined;
      await new Promise<void>((started) => {
        first = graph.transaction(async (tx) => {
          await tx.write("CREATE (:Sample {id: 'open-1'})");
          started();
          await released;
        });
      });
      const second = graph.write("CREATE (:Sample {id: 'open-2'})");
      expect(await countSamples(graph, 'open')).toBe(0);
      finish();
      await Promise.all([first, second]);
      expect(await countSamples(graph, 'open')).toBe(2);
    });

    it('makes one node and one relationship of many concurrent merges', async () => {
      const graph = getGraph();
      await graph.write("CREATE (:Person {id: 'merge-p'}), (:Event {id: 'merge-e'})");
      const merge = () =>
        graph.write(
          "MERGE (s:Sample {id: 'merged'}) WITH s MATCH (p:Person {id: 'merge-p'}) MATCH (e:Event {id: 'merge-e'}) MERGE (p)-[:ATTENDED]->(e)",
        );
      await Promise.all(Array.from({ length: 40 }, merge));
      expect(await countSamples(graph, 'merged')).toBe(1);
      const rows = await graph.read("MATCH (:Person {id: 'merge-p'})-[r:ATTENDED]->(:Event) RETURN count(r) AS n");
      expect(rows).toEqual([{ n: 1 }]);
    });

    it('loses no update of concurrent read-then-write transactions', async () => {
      const graph = getGraph();
      await graph.write("CREATE (:Sample {id: 'counter', n: 0})");
      const increment = () =>
        graph.transaction(async (tx) => {
          const [row] = await tx.read<{ n: number }>("MATCH (s:Sample {id: 'counter'}) RETURN s.n AS n");
          await tx.write("MATCH (s:Sample {id: 'counter'}) SET s.n = $n", { n: (row?.n ?? 0) + 1 });
        });
      await Promise.all(Array.from({ length: 25 }, increment));
      expect(await graph.read("MATCH (s:Sample {id: 'counter'}) RETURN s.n AS n")).toEqual([{ n: 25 }]);
    });

    it('reports a syntax error and goes on', async () => {
      await expect(getGraph().read('MATCH (n RETURN n')).rejects.toThrow(Error);
      await expect(getGraph().write('CRETE (n)')).rejects.toThrow(Error);
      expect(await getGraph().read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    });
  });

  describe('closing', () => {
    it('waits for what is running, refuses what comes later, and may be repeated', async () => {
      const graph = await engine.open();
      const writing = graph.write("CREATE (:Sample {id: 'closing'}) RETURN 1 AS one");
      const closing = graph.close();
      expect(await writing).toEqual([{ one: 1 }]);
      await closing;
      await graph.close();
      await expect(graph.read('RETURN 1 AS one')).rejects.toThrow(GraphClosedError);
      await expect(graph.write("CREATE (:Sample {id: 'late'})")).rejects.toThrow(GraphClosedError);
      await expect(graph.transaction(async () => 1)).rejects.toThrow(GraphClosedError);
    });
  });
}

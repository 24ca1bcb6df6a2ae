import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreVersionError } from '@/graph/engine/errors';
import type { Graph } from '@/graph/engine/types';
import type { Migration } from '@/graph/migrations';
import { MIGRATIONS } from '@/graph/migrations';
import { NODES, SCHEMA_VERSION } from '@/graph/model';
import { ensureSchema, renderSchema } from '@/graph/schema';
import { testEngines } from './engine/open-test-graph';

const readMeta = async (graph: Graph) =>
  (await graph.read<{ meta: Record<string, unknown> }>('MATCH (n:Meta) RETURN n {.*} AS meta')).map(({ meta }) => meta);

for (const engine of testEngines()) {
  describe.skipIf(engine.skip)(`schema on ${engine.name}`, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await engine.open();
    });
    afterEach(() => graph.close());

    it('makes one Meta node, and a second run changes nothing', async () => {
      const before = await readMeta(graph);
      expect(before).toEqual([
        {
          id: 'graph',
          schemaVersion: SCHEMA_VERSION,
          generation: 0,
          graphId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        },
      ]);
      await ensureSchema(graph);
      expect(await readMeta(graph)).toEqual(before);
    });

    it('indexes every key and every property that the model lists', async () => {
      const rows = await graph.read('SHOW INDEXES');
      const has = (label: string, property: string) =>
        rows.some((row) => {
          const labels = row.label ?? row.labelsOrTypes;
          const properties = row.property ?? row.properties;
          return [labels].flat().includes(label) && [properties].flat().includes(property);
        });
      for (const [label, { key, indexed }] of Object.entries(NODES)) {
        for (const property of [key, ...indexed]) expect(has(label, property), `${label}.${property}`).toBe(true);
      }
    });

    it.each(Object.entries(NODES))('refuses a second %s of one key', async (label, { key }) => {
      await graph.write(`CREATE (:${label} {${key}: 'once'})`);
      await expect(graph.write(`CREATE (:${label} {${key}: 'once'})`)).rejects.toThrow('once');
    });

    it('refuses a store of a newer release and leaves it untouched', async () => {
      await graph.write("MATCH (m:Meta {id: 'graph'}) SET m.schemaVersion = 99");
      const before = await readMeta(graph);
      await expect(ensureSchema(graph)).rejects.toThrow(new StoreVersionError(99, SCHEMA_VERSION));
      expect(await readMeta(graph)).toEqual(before);
    });

    it('runs only the steps that an older store needs, in order', async () => {
      await graph.write("CREATE (:Sample {id: 'old', steps: ''})");
      const step = (to: number): Migration => ({
        to,
        run: async (tx) => {
          await tx.write("MATCH (s:Sample {id: 'old'}) SET s.steps = s.steps + $step", { step: `${to};` });
        },
      });
      const target = { version: 4, migrations: [step(1), step(2), step(3), step(4), step(5)] };
      await graph.write("MATCH (m:Meta {id: 'graph'}) SET m.schemaVersion = 2");
      await ensureSchema(graph, target);
      await ensureSchema(graph, target);
      expect(await graph.read("MATCH (s:Sample {id: 'old'}) RETURN s.steps AS steps")).toEqual([{ steps: '3;4;' }]);
      expect((await readMeta(graph))[0]?.schemaVersion).toBe(4);
    });

    it('leaves the old version whole when a step fails', async () => {
      const failing: Migration = {
        to: SCHEMA_VERSION + 1,
        run: async (tx) => {
          await tx.write("CREATE (:Sample {id: 'half'})");
          throw new RangeError('step failed');
        },
      };
      const target = { version: SCHEMA_VERSION + 1, migrations: [failing] };
      await expect(ensureSchema(graph, target)).rejects.toThrow('step failed');
      expect(await graph.read("MATCH (s:Sample {id: 'half'}) RETURN s.id AS id")).toEqual([]);
      expect((await readMeta(graph))[0]?.schemaVersion).toBe(SCHEMA_VERSION);
    });
  });
}

describe('the model', () => {
  it('has one migration for each version after the first', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 2));
  });

  it('names each constraint and index once', () => {
    const names = renderSchema('embedded').map((statement) => statement.split(' ')[2]);
    expect(new Set(names).size).toBe(names.length);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '@/graph/engine/types';

const text = fc.string({ unit: 'grapheme' });
const scalar = fc.oneof(
  fc.boolean(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  text,
);
const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,8}$/);
const { nested } = fc.letrec<{ nested: unknown }>((tie) => ({
  nested: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.constant(null),
    fc.array(tie('nested'), { maxLength: 4 }),
    fc.dictionary(name, tie('nested'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const property = fc.oneof(
  scalar,
  fc.array(text, { maxLength: 4 }),
  fc.array(fc.boolean(), { maxLength: 4 }),
  fc.array(fc.oneof(fc.maxSafeInteger(), fc.constant(0.5)), { maxLength: 4 }),
);

/** Values come back as they went in. */
export function describeValues(getGraph: () => Graph): void {
  describe('values', () => {
    it('gives back any nested parameter', async () => {
      await fc.assert(
        fc.asyncProperty(nested, async (value) => {
          expect(await getGraph().read('RETURN $value AS value', { value })).toEqual([{ value }]);
        }),
      );
    });

    it('gives back any property value', async () => {
      await fc.assert(
        fc.asyncProperty(property, async (value) => {
          await getGraph().write("MERGE (n:Sample {id: 'value'}) SET n.value = $value", { value });
          const rows = await getGraph().read("MATCH (n:Sample {id: 'value'}) RETURN n.value AS value");
          expect(rows).toEqual([{ value }]);
        }),
      );
    });

    it('takes undefined as null, also nested, and null removes a property', async () => {
      const rows = await getGraph().write(
        "MERGE (n:Sample {id: 'null'}) SET n.a = 1, n.b = 2 SET n += $changes RETURN n.a AS a, n.b AS b, $none AS none",
        { changes: { a: undefined, b: null }, none: undefined },
      );
      expect(rows).toEqual([{ a: null, b: null, none: null }]);
    });

    it('keeps whole numbers integers: they count, divide and print as such', async () => {
      const rows = await getGraph().read(
        'UNWIND [1, 2, 3] AS x WITH x ORDER BY x LIMIT $two RETURN x, $seven / $two AS half, toString($seven) AS text',
        { two: 2, seven: 7 },
      );
      expect(rows).toEqual([
        { x: 1, half: 3, text: '7' },
        { x: 2, half: 3, text: '7' },
      ]);
    });

    it('gives nodes and relationships as their properties, paths as lists of them, dates as text', async () => {
      const [row] = await getGraph().write(
        `CREATE (a:Person {id: 'plain-a'})-[r:REPRESENTS {role: 'x'}]->(b:Country {id: 'PA'}) WITH a
         MATCH p = (a)-[r:REPRESENTS]->(b) RETURN a, r, p, [a, b] AS list, {inner: r} AS map, date('2025-09-01') AS day`,
      );
      expect(row).toEqual({
        a: { id: 'plain-a' },
        r: { role: 'x' },
        p: { nodes: [{ id: 'plain-a' }, { id: 'PA' }], relationships: [{ role: 'x' }] },
        list: [{ id: 'plain-a' }, { id: 'PA' }],
        map: { inner: { role: 'x' } },
        day: '2025-09-01',
      });
    });

    it('leaves maps that look like a node or path alone', async () => {
      const value = { _id: 'x', nodes: [{ id: 'a' }], edges: [], _type: 'y' };
      expect(await getGraph().read('RETURN $value AS value', { value })).toEqual([{ value }]);
    });

    it.each([
      ['NaN', Number.NaN],
      ['an infinity', Number.POSITIVE_INFINITY],
      ['a date', new Date(0)],
      ['a map', new Map()],
      ['a function', () => 1],
    ])('refuses %s, and names the parameter', async (_, value) => {
      await expect(getGraph().read('RETURN $rows AS rows', { rows: [{ value }] })).rejects.toThrow('$rows[0].value');
    });

    it.each(['CREATE (n:Sample)', 'MATCH (n) SET n.a = 1', 'MATCH (n) DETACH DELETE n', 'merge (n:Sample {id: 1})'])(
      'refuses to read by: %s',
      async (cypher) => {
        await expect(getGraph().read(cypher)).rejects.toThrow(TypeError);
      },
    );

    it('reads statements that only mention writing words', async () => {
      const cypher = "MATCH (n:Sample {id: 'SET me'}) /* no DELETE */ RETURN n.offset AS `create`, n.deleted AS merged";
      expect(await getGraph().read(cypher)).toEqual([]);
    });
  });
}

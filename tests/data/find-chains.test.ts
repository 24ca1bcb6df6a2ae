import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '@/graph/engine/types';
import { findChains } from '@/lib/data/find-chains';
import { LIMITS } from '@/lib/data/limits';
import { testEngines } from '@/tests/graph/engine/open-test-graph';

/** Meetings by name of those who took part; `!` marks one that was only planned, `G` a summit. */
const EVENTS = ['ab', 'ab2', 'bc', 'ad', 'dc', 'ce', 'fg', 'eh!', 'afG', 'hgG'];

describe.each(testEngines())('chains of meetings on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'between two people', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open();
      const events = EVENTS.map((id) => ({
        id,
        uid: `event:${id}`,
        kind: id.endsWith('G') ? 'summit' : 'meeting',
        status: id.endsWith('!') ? 'planned' : 'held',
      }));
      const chain = Array.from({ length: LIMITS.pathMeetings + 1 }, (_, at) => ({
        id: `long${at}`,
        uid: `event:long${at}`,
        kind: 'meeting',
        status: 'held',
      }));
      const pairs = [
        ...EVENTS.flatMap((id) => [...id.slice(0, 2)].map((person) => ({ person, event: id }))),
        ...chain.flatMap(({ id }, at) => [at, at + 1].map((person) => ({ person: `x${person}`, event: id }))),
      ];
      const people = [...new Set(pairs.map(({ person }) => person))].map((id) => ({ id, uid: `person:${id}` }));
      await graph.write('UNWIND $rows AS row MERGE (n:Person:Entity {id: row.id}) SET n = row', { rows: people });
      const all = [...events, ...chain];
      await graph.write('UNWIND $rows AS row MERGE (n:Event:Entity {id: row.id}) SET n = row', { rows: all });
      await graph.write(
        'UNWIND $rows AS row MATCH (a:Person {id: row.person}), (b:Event {id: row.event}) MERGE (a)-[:ATTENDED]->(b)',
        { rows: pairs },
      );
    });
    afterAll(() => graph?.close());

    it('gives the meetings of two who met', async () => {
      const { chains, cut } = await findChains({ graph }, 'a', 'b');
      expect(chains).toEqual([{ people: ['a', 'b'], meetings: [['ab', 'ab2']] }]);
      expect(cut).toBe(false);
    });

    it('gives all shortest chains and no longer one', async () => {
      const { chains } = await findChains({ graph }, 'a', 'c');
      expect(chains).toEqual([
        { people: ['a', 'b', 'c'], meetings: [['ab', 'ab2'], ['bc']] },
        { people: ['a', 'd', 'c'], meetings: [['ad'], ['dc']] },
      ]);
    });

    it('reads the same from either end', async () => {
      const there = await findChains({ graph }, 'a', 'e');
      const back = await findChains({ graph }, 'e', 'a');
      const turned = back.chains.map(({ people }) => people.toReversed().join(''));
      expect(there.chains.map(({ people }) => people.join(''))).toEqual(['abce', 'adce']);
      expect(turned.sort()).toEqual(['abce', 'adce']);
    });

    it('leads neither through a summit nor through a plan', async () => {
      expect(await findChains({ graph }, 'a', 'f')).toEqual({ chains: [], cut: false });
      expect(await findChains({ graph }, 'e', 'h')).toEqual({ chains: [], cut: false });
      expect((await findChains({ graph }, 'f', 'g')).chains).toHaveLength(1);
    });

    it('ends at the longest chain that is looked for, and says so', async () => {
      const last = LIMITS.pathMeetings;
      const longest = await findChains({ graph }, 'x0', `x${last}`);
      expect(longest.chains.map(({ people }) => people.length)).toEqual([last + 1]);
      expect(await findChains({ graph }, 'x0', `x${last + 1}`)).toEqual({ chains: [], cut: true });
    });

    it('has no chain for somebody unknown', async () => {
      expect(await findChains({ graph }, 'a', 'nobody')).toEqual({ chains: [], cut: false });
    });
  });
});

// An editor takes apart what the program joined: a spelling of its own name, through rebuilds, until the line is taken back.
import { describe, expect, it } from 'vitest';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { makeArticle } from './made-articles';
import { ingestMade } from './open-made-graph';
import { compareSnapshots, snapshotGraph } from './snapshot';

const LAVROV = { text: 'Sergey Lavrov', known: 'sergey-lavrov', country: 'RU' };
const minister = { country: 'EG', role: 'foreign_minister' as const };
const made = ['Hatem Al-Rashidi', 'Hatem Al-Rashidi', 'Hatim Al-Rashidi'].map((text, at) =>
  makeArticle({
    title: `Report ${at}`,
    published: `2024-05-2${at}`,
    persons: [LAVROV, { text, ...minister }],
    meetings: [{ of: [0, 1], date: '2024-05-20', quote: `Sergey Lavrov met ${text}, report ${at} of three.` }],
  }),
);

describe.each(testEngines())('a joined spelling, on $name', (engine) => {
  it.skipIf(engine.skip)('is explained, split off, kept so by a rebuild, and joined again', async () => {
    const graph = await engine.open();
    try {
      const ingest = ingestMade(graph, made);
      await ingest.load(made.map(({ article }) => article));
      const people = async () =>
        (await graph.read<{ id: string }>('MATCH (n:Person) RETURN n.id AS id ORDER BY id')).map(({ id }) => id);
      expect(await people()).toEqual(['hatem-al-rashidi', 'sergey-lavrov']);
      const reasons = await ingest.explain(['hatem-al-rashidi', 'nobody']);
      expect([...reasons.keys()]).toEqual(['hatem-al-rashidi']);
      expect(reasons.get('hatem-al-rashidi')).toMatchObject([
        { spelling: 'Hatem Al-Rashidi', by: 'name' },
        { spelling: 'Hatim Al-Rashidi', name: 'Hatim Al-Rashidi', by: 'spelling', role: 'foreign_minister' },
      ]);
      const before = await snapshotGraph(graph);

      const refused = await ingest.decide([
        { kind: 'split', person: 'hatem-al-rashidi', name: 'Somebody Else' },
        { kind: 'split', person: 'sergey-lavrov', name: 'Sergey Lavrov' },
        { kind: 'split', person: 'nobody', name: 'Hatim Al-Rashidi' },
      ]);
      expect(refused.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused']);
      expect(refused.map(({ reason }) => reason?.code)).toEqual(['no_such_spelling', 'known_person', 'no_person']);
      const split = { kind: 'split', person: 'hatem-al-rashidi', name: 'Hatim Al-Rashidi' } as const;
      const [applied] = await ingest.decide([split]);
      expect(applied).toMatchObject({ outcome: 'applied', message: null });
      expect(await people()).toEqual(['hatem-al-rashidi', 'hatim-al-rashidi', 'sergey-lavrov']);
      expect((await ingest.decide([split]))[0]).toMatchObject({ id: applied?.id, outcome: 'unchanged' });

      const parted = await snapshotGraph(graph);
      await ingest.rebuild();
      expect(compareSnapshots(parted, await snapshotGraph(graph))).toEqual([]);
      await ingest.decide([{ kind: 'undo', decision: applied?.id ?? '' }]);
      const after = (await snapshotGraph(graph)).filter((line) => !line.startsWith('(Decision)'));
      expect(compareSnapshots(before, after)).toEqual([]);
    } finally {
      await graph.close();
    }
  });
});

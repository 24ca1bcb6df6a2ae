// What editors decide: merged, parted, renamed, rejected; undone, and replayed by a rebuild.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '@/graph/engine/types';
import { getAlias } from '@/graph/queries/get-alias';
import type { DecisionInput } from '@/lib/contracts/decision';
import type { Ingest } from '@/lib/ingest/create-ingest';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { anyWorld } from './any-facts';
import { makeArticle } from './made-articles';
import { ingestMade, type Made } from './open-made-graph';
import { compareSnapshots, snapshotGraph } from './snapshot';

const LAVROV = { text: 'Сергей Лавров', known: 'sergey-lavrov', country: 'RU' };
const SAFARI = { text: 'Mehdi Safari', country: 'IR', role: 'deputy_foreign_minister' as const };
const first = makeArticle({
  title: 'First',
  published: '2024-05-21',
  persons: [LAVROV, SAFARI],
  meetings: [{ of: [0, 1], date: '2024-05-20' }],
});
/** The same person under a name that no rule joins. */
const second = makeArticle({
  title: 'Second',
  published: '2024-05-22',
  persons: [LAVROV, { text: 'Mehdi Safari Rad Tehrani', country: 'IR' }],
  meetings: [{ of: [0, 1], date: '2024-05-20', quote: 'A quite different sentence about that very talk of theirs.' }],
});
const third = makeArticle({ title: 'Third', persons: [{ text: 'Mehdi Safari Rad Tehrani', country: 'IR' }] });
const OTHER = 'mehdi-safari-rad-tehrani';
const merge: DecisionInput = { kind: 'merge', from: OTHER, into: 'mehdi-safari' };

/** Without the log itself. */
async function snapshot(graph: Graph): Promise<string[]> {
  return (await snapshotGraph(graph)).filter((line) => !line.startsWith('(Decision)'));
}

const ids = (graph: Graph, label: string): Promise<string[]> =>
  graph
    .read<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`)
    .then((rows) => rows.map(({ id }) => id));
const meetingsOf = async (graph: Graph): Promise<string[]> =>
  (await ids(graph, 'Event')).filter((id) => id.includes('--'));

describe.each(testEngines())('decisions, on $name', (engine) => {
  async function withGraph(made: Made[], use: (graph: Graph, ingest: Ingest) => Promise<void>): Promise<void> {
    const graph = await engine.open();
    try {
      const ingest = ingestMade(graph, made);
      await ingest.load(made.map(({ article }) => article));
      await use(graph, ingest);
    } finally {
      await graph.close();
    }
  }
  const run = it.skipIf(engine.skip);

  run('merge two persons with their meetings, lead the old id on, and part them again', async () => {
    await withGraph([first, second], async (graph, ingest) => {
      const before = await snapshot(graph);
      expect(await meetingsOf(graph)).toHaveLength(2);
      const [merged] = await ingest.decide([merge]);
      expect(merged).toMatchObject({ outcome: 'applied', message: null });
      expect(await ids(graph, 'Person')).toEqual(['mehdi-safari', 'sergey-lavrov']);
      expect(await meetingsOf(graph)).toHaveLength(1);
      expect(await getAlias(graph, `person:${OTHER}`)).toMatchObject({ to: 'mehdi-safari' });
      expect(await ingest.decide([merge])).toEqual([
        { id: merged?.id, outcome: 'unchanged', message: null, reason: null },
      ]);

      await ingest.decide([{ kind: 'undo', decision: merged?.id ?? '' }]);
      expect(compareSnapshots(before, await snapshot(graph))).toEqual([]);
      expect(await getAlias(graph, `person:${OTHER}`)).toBeNull();
    });
  });

  run('hold for articles that come later, and through a rebuild', async () => {
    await withGraph([first, second, third], async (graph, ingest) => {
      await ingest.remove((await ids(graph, 'Article'))[0] ?? '');
      await ingest.load([first.article, second.article, third.article]);
      await ingest.decide([merge, { kind: 'rename', person: 'mehdi-safari', names: { hi: 'मेहदी सफ़ारी' } }]);
      const decided = await snapshotGraph(graph);
      for (const id of await ids(graph, 'Article')) await ingest.remove(id);
      await ingest.load([third.article, second.article, first.article]);
      expect(compareSnapshots(decided, await snapshotGraph(graph))).toEqual([]);
      await ingest.rebuild();
      expect(compareSnapshots(decided, await snapshotGraph(graph))).toEqual([]);
      expect(decided.join('\n')).toContain('मेहदी सफ़ारी');
    });
  });

  run('see that an article gives one person two offices, once two of its people are one', async () => {
    const told = makeArticle({
      title: 'Told',
      persons: [
        { ...LAVROV, role: 'deputy_foreign_minister' },
        SAFARI,
        { text: 'S. Jaishankar', known: 'subrahmanyam-jaishankar', role: 'foreign_minister' },
      ],
      meetings: [{ of: [0, 1] }],
    });
    await withGraph([told], async (graph, ingest) => {
      const disputed = async (): Promise<unknown[]> =>
        graph.read("MATCH (event:Event {kind: 'meeting'}) RETURN event.disputed AS disputed");
      expect(await disputed()).toEqual([{ disputed: false }]);
      const [report] = await ingest.decide([{ kind: 'merge', from: 'subrahmanyam-jaishankar', into: 'sergey-lavrov' }]);
      expect(await disputed()).toEqual([{ disputed: true }]);
      await ingest.decide([{ kind: 'undo', decision: report?.id ?? '' }]);
      expect(await disputed()).toEqual([{ disputed: false }]);
    });
  });

  run('reject a claim without losing it, and accept one', async () => {
    await withGraph([first, second], async (graph, ingest) => {
      const [claim] = await graph.read<{ id: string }>(
        "MATCH (claim:Claim {kind: 'meeting'}) RETURN claim.id AS id ORDER BY id LIMIT 1",
      );
      const id = claim?.id ?? '';
      await ingest.decide([{ kind: 'reject', claim: id }]);
      expect(await meetingsOf(graph)).toHaveLength(1);
      await ingest.decide([{ kind: 'accept', claim: id }]);
      expect(await meetingsOf(graph)).toHaveLength(2);
      const rows = await graph.read<{ confidence: number }>(
        "MATCH (event:Event {kind: 'meeting'}) RETURN event.confidence AS confidence",
      );
      expect(Math.max(...rows.map(({ confidence }) => confidence))).toBeGreaterThan(0.99);
    });
  });

  run('refuse what cannot be, say why, and take the rest', async () => {
    await withGraph([first, second], async (graph, ingest) => {
      const before = await snapshot(graph);
      const reports = await ingest.decide([
        { kind: 'merge', from: 'sergey-lavrov', into: 'mehdi-safari' },
        { kind: 'merge', from: 'nobody', into: 'mehdi-safari' },
        { kind: 'merge', from: 'mehdi-safari', into: 'mehdi-safari' },
        { kind: 'reject', claim: 'gone' },
        { kind: 'undo', decision: 'gone' },
      ]);
      expect(reports.map(({ outcome }) => outcome)).toEqual(Array(5).fill('refused'));
      expect(reports[0]?.message).toContain('met each other');
      expect(reports.map(({ reason }) => reason?.code)).toEqual([
        'met_each_other',
        'no_person',
        'merge_into_itself',
        'no_claim',
        'no_decision',
      ]);
      expect(compareSnapshots(before, await snapshot(graph))).toEqual([]);
      const [applied, circle] = await ingest.decide([merge, { kind: 'merge', from: 'mehdi-safari', into: OTHER }]);
      expect([applied?.outcome, circle?.outcome]).toEqual(['applied', 'refused']);
      expect(circle?.reason).toEqual({ code: 'merged_before', values: { from: OTHER, into: 'mehdi-safari' } });
    });
  });

  run("refuse to make one of two countries' ministers at one gathering, and names that cannot be read", async () => {
    const council = makeArticle({
      title: 'Council',
      persons: [LAVROV, { text: 'S. Jaishankar', known: 'subrahmanyam-jaishankar', country: 'IN' }],
      events: [{ id: 'sco-cfm-2024-05-astana', kind: 'foreign_ministers', series: 'SCO', start: '2024-05-20' }],
      attendance: [
        { of: 0, event: 0 },
        { of: 1, event: 0 },
      ],
    });
    await withGraph([first, council], async (graph, ingest) => {
      const before = await snapshotGraph(graph);
      const rename = (name: string): DecisionInput => ({ kind: 'rename', person: 'mehdi-safari', names: { en: name } });
      const reports = await ingest.decide([
        { kind: 'merge', from: 'subrahmanyam-jaishankar', into: 'sergey-lavrov' },
        rename('\u202eirafaS'),
        rename('Safari\u0000'),
        rename('-- 1'),
      ]);
      expect(reports.map(({ reason }) => reason?.code)).toEqual(['both_attended', 'no_name', 'no_name', 'no_name']);
      expect(compareSnapshots(before, await snapshotGraph(graph))).toEqual([]);
      // A joiner is part of many spellings.
      expect((await ingest.decide([rename('ক্র\u200cম')]))[0]?.outcome).toBe('applied');
    });
  });

  run('hold along a chain of which the last one is gone, and let nobody close it to a circle', async () => {
    const LAST = 'mehdi-safari-rad-tehrani-azar';
    const last = makeArticle({ title: 'Last', persons: [{ text: 'Mehdi Safari Rad Tehrani Azar', country: 'IR' }] });
    await withGraph([first, third, last], async (graph, ingest) => {
      const [, toLast] = await ingest.decide([merge, { kind: 'merge', from: 'mehdi-safari', into: LAST }]);
      expect(await ids(graph, 'Person')).toEqual([LAST, 'sergey-lavrov']);
      const [article] = await graph.read<{ id: string }>("MATCH (a:Article {title: 'Last'}) RETURN a.id AS id");
      await ingest.remove(article?.id ?? '');
      expect(await ids(graph, 'Person')).toEqual(['mehdi-safari', 'sergey-lavrov']);
      expect(await getAlias(graph, `person:${OTHER}`)).toMatchObject({ to: 'mehdi-safari' });
      await ingest.load([last.article]);
      expect(await ids(graph, 'Person')).toEqual([LAST, 'sergey-lavrov']);
      expect(await getAlias(graph, `person:${OTHER}`)).toMatchObject({ to: LAST });

      await ingest.decide([{ kind: 'undo', decision: toLast?.id ?? '' }]);
      await ingest.decide([{ kind: 'merge', from: 'mehdi-safari', into: LAST }]);
      const reports = await ingest.decide([{ kind: 'merge', from: LAST, into: OTHER }]);
      expect(reports.map(({ reason }) => reason?.code)).toEqual(['merged_before']);
    });
  });

  run('replay in another graph, line by line', async () => {
    let log: Awaited<ReturnType<Ingest['readDecisions']>> = [];
    let decided: string[] = [];
    await withGraph([first, second], async (graph, ingest) => {
      await ingest.decide([merge, { kind: 'not_same', a: 'mehdi-safari', b: 'sergey-lavrov' }]);
      log = await ingest.readDecisions();
      decided = await snapshotGraph(graph);
    });
    await withGraph([second, first], async (graph, ingest) => {
      const reports = await ingest.decide(log);
      expect(reports.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
      expect(compareSnapshots(decided, await snapshotGraph(graph))).toEqual([]);
      expect((await ingest.decide(log)).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    });
  });

  run('leave any world as it was when they are taken back, and survive a rebuild', { timeout: 300_000 }, async () => {
    const scenario = fc.record({
      world: anyWorld,
      pairs: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ world: { articles }, pairs }) => {
        await withGraph(articles, async (graph, ingest) => {
          const before = await snapshot(graph);
          const people = await ids(graph, 'Person');
          const pick = (at: number): string => people[at % Math.max(1, people.length)] ?? '';
          const reports = await ingest.decide(
            pairs.map(([from, into]) => ({ kind: 'merge', from: pick(from), into: pick(into) })),
          );
          const decided = await snapshot(graph);
          await ingest.rebuild();
          expect(compareSnapshots(decided, await snapshot(graph))).toEqual([]);
          const taken = reports.flatMap(({ id, outcome }) => (id && outcome === 'applied' ? [id] : []));
          await ingest.decide(taken.map((decision) => ({ kind: 'undo', decision })));
          expect(compareSnapshots(before, await snapshot(graph))).toEqual([]);
        });
      }),
      { numRuns: engine.name === 'embedded' ? 12 : 4, interruptAfterTimeLimit: 120_000 },
    );
  });
});

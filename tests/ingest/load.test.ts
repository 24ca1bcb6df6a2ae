import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '@/graph/engine/types';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { loadAll } from './load-all';
import { makeArticle } from './made-articles';
import { ingestMade } from './open-made-graph';
import { snapshotGraph } from './snapshot';

const jaishankar = {
  text: 'S. Jaishankar',
  known: 'subrahmanyam-jaishankar',
  country: 'IN',
  role: 'foreign_minister' as const,
};
const lavrov = { text: 'Sergey Lavrov', known: 'sergey-lavrov', country: 'RU', role: 'foreign_minister' as const };
const cfm = {
  id: 'sco-foreign-ministers-2024-05-astana',
  kind: 'foreign_ministers' as const,
  start: '2024-05-20',
  city: 'Astana',
  country: 'KZ',
};
const hindi = makeArticle({
  title: 'जयशंकर लावरोव से मिले',
  lang: 'hi',
  published: '2024-05-22',
  persons: [
    { ...jaishankar, text: 'जयशंकर' },
    { ...lavrov, text: 'लावरोव' },
    { text: 'मेहदी सफारी', country: 'IR' },
  ],
  events: [cfm],
  meetings: [
    { of: [0, 1], date: '2024-05-20', event: cfm.id, city: 'Astana' },
    { of: [0, 2], event: cfm.id },
  ],
  attendance: [{ of: 0, event: 0 }],
});
const bengali = makeArticle({
  title: 'জয়শঙ্কর',
  lang: 'bn',
  published: '2024-05-21',
  persons: [
    { ...jaishankar, text: 'জয়শঙ্কর' },
    { ...lavrov, text: 'লাভরভ' },
    { text: 'মেহদি সাফারি', country: 'IR', role: 'deputy_foreign_minister' },
  ],
  events: [cfm],
  meetings: [
    { of: [0, 1], event: cfm.id },
    { of: [0, 2], event: cfm.id, date: '2024-05-21' },
  ],
});
const meeting = 'sergey-lavrov--subrahmanyam-jaishankar--sco-foreign-ministers-2024-05-astana';

describe.each(testEngines())('loading, on $name', (engine) => {
  let graph: Graph;
  beforeEach(async (context) => {
    if (engine.skip) context.skip(engine.skip);
    graph = await engine.open();
  });
  afterEach(() => graph?.close());

  it('makes one event with two sources of one meeting in two articles', async () => {
    const ingest = ingestMade(graph, [hindi, bengali]);
    const reports = await loadAll(ingest, [hindi.article, bengali.article]);
    expect(reports.map(({ outcome, message }) => [outcome, message])).toEqual([
      ['added', null],
      ['added', null],
    ]);
    const meetings = await graph.read(
      `MATCH (e:Event {kind: 'meeting'}) RETURN e.id AS id, e.start AS start, e.sources AS sources, e.confidence AS confidence ORDER BY id`,
    );
    expect(meetings).toMatchObject([
      { start: '2024-05-21', sources: 2 },
      { id: meeting, start: '2024-05-20', sources: 2, confidence: 0.91 },
    ]);
  });

  it('keeps the same person of a Hindi and a Bengali article one node, known or not', async () => {
    await ingestMade(graph, [hindi, bengali]).load([hindi.article, bengali.article]);
    const persons = await graph.read(
      'MATCH (p:Person) RETURN p.id AS id, p.nameHi AS hi, p.nameBn AS bn, p.country AS country, p.meetings AS meetings ORDER BY id',
    );
    expect(persons).toHaveLength(3);
    expect(persons).toContainEqual(expect.objectContaining({ hi: 'मेहदी सफारी', bn: 'মেহদি সাফারি', country: 'IR' }));
    expect(persons).toContainEqual(expect.objectContaining({ id: 'subrahmanyam-jaishankar', meetings: 2 }));
  });

  it('changes nothing when an article is loaded twice', async () => {
    const ingest = ingestMade(graph, [hindi, bengali]);
    await ingest.load([hindi.article, bengali.article]);
    const before = await snapshotGraph(graph);
    const [report] = await loadAll(ingest, [hindi.article]);
    expect(report?.outcome).toBe('unchanged');
    expect(await snapshotGraph(graph)).toEqual(before);
  });

  it('removes exactly what only the removed article supported', async () => {
    const ingest = ingestMade(graph, [hindi, bengali]);
    await ingest.load([bengali.article]);
    const before = await snapshotGraph(graph);
    const [report] = await loadAll(ingest, [hindi.article]);
    expect(await ingest.remove(report?.articleId ?? '')).toBe(true);
    expect(await snapshotGraph(graph)).toEqual(before);
    expect(await ingest.remove(report?.articleId ?? '')).toBe(false);
  });
});

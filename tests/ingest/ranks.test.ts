// The keys by which two letters find names follow how often the named one met, whatever comes and goes.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '@/graph/engine/types';
import { rankOf, startKey, startKeys, startOf } from '@/graph/name-ranks';
import { findNamesByStart } from '@/graph/queries/find-names-by-start';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { loadAll } from './load-all';
import { makeArticle } from './made-articles';
import { ingestMade } from './open-made-graph';

it('ranks double, and are asked from the highest', () => {
  expect([0, 1, 2, 3, 4, 7, 8, 255, 256, 1_000_000].map(rankOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 8, 9, 9]);
  expect(startKeys('la').slice(0, 2)).toEqual(['la:9', 'la:8']);
  expect(startKeys('la').at(-1)).toBe(startKey('la', 0));
  expect([startOf('lavrov'), startOf('x'), startOf('शर्मा')]).toEqual(['la', 'x', 'शर']);
});

describe.each(testEngines())('names by two letters on $name', (engine) => {
  let graph: Graph;
  beforeEach(async (context) => {
    if (engine.skip) context.skip(engine.skip);
    graph = await engine.open();
  });
  afterEach(() => graph?.close());

  it('are ranked again as meetings come and go, and gone with their names', async () => {
    const persons = [
      { text: 'Lamar Quist', country: 'IR' },
      { text: 'Ladislav Quentin', country: 'KZ' },
    ];
    const naming = makeArticle({ title: 'Names', persons: [...persons, { text: 'Larissa Quo', country: 'RU' }] });
    const days = ['2031-01-01', '2031-03-01', '2031-05-01', '2031-07-01'];
    const meeting = makeArticle({ title: 'Met', persons, meetings: days.map((date) => ({ of: [0, 1], date })) });
    const ingest = ingestMade(graph, [naming, meeting]);
    const find = async (limit = 10) =>
      (await findNamesByStart(graph, { start: 'la', quality: 2, limit })).map(({ text }) => text);
    const keys = async () => {
      const rows = await graph.read<{ key: string }>(
        "MATCH (s:Start)-[:BEGINS]->(:Name) WHERE s.key STARTS WITH 'la:' RETURN s.key AS key ORDER BY key",
      );
      return rows.map(({ key }) => key);
    };

    await loadAll(ingest, [naming.article]);
    expect(await find()).toEqual(['Lamar Quist', 'Larissa Quo', 'Ladislav Quentin']);
    const [met] = await loadAll(ingest, [meeting.article]);
    expect(met?.outcome).toBe('added');
    expect(await find()).toEqual(['Lamar Quist', 'Ladislav Quentin', 'Larissa Quo']);
    expect(await find(2)).toEqual(['Lamar Quist', 'Ladislav Quentin']);
    expect(await keys()).toEqual(['la:0', 'la:3', 'la:3']);
    await ingest.remove(met?.articleId ?? '');
    expect(await keys()).toEqual(['la:0', 'la:0', 'la:0']);
    const [again] = await loadAll(ingest, [naming.article]);
    await ingest.remove(again?.articleId ?? '');
    expect(await keys()).toEqual([]);
    expect(await graph.read("MATCH (s:Start) WHERE s.key STARTS WITH 'qu:' RETURN s.id AS id")).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '@/graph/engine/types';
import { type GraphFilters, graphFiltersSchema } from '@/lib/contracts/api';
import { createGazetteerNames } from '@/lib/data/gazetteer-names';
import { LIMITS } from '@/lib/data/limits';
import { readOverview } from '@/lib/data/read-overview';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { watchQueries } from '@/tests/graph/engine/watch-queries';
import { loadAll } from '@/tests/ingest/load-all';
import { makeArticle } from '@/tests/ingest/made-articles';
import { MADE_GAZETTEER } from '@/tests/ingest/made-gazetteer';
import { ingestMade } from '@/tests/ingest/open-made-graph';

const CFM = 'sco-foreign-ministers-2024-05-astana';
const CROWDED = 'sco-summit-2024-07-astana';

/** Two people in a session, and nobody who is reported to have met. */
const SESSION = makeArticle({
  title: 'In the session',
  published: '2024-05-21',
  persons: [
    { text: 'Anna Petrova', country: 'RU', role: 'other' },
    { text: 'Ravi Kumar', country: 'IN', role: 'other' },
  ],
  events: [
    {
      id: CFM,
      kind: 'foreign_ministers',
      start: '2024-05-20',
      end: '2024-05-21',
      city: 'Astana',
      country: 'KZ',
    },
  ],
  attendance: [
    { of: 0, event: 0 },
    { of: 1, event: 0 },
  ],
});

describe.each(testEngines())('sessions without meetings on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'of one gathering', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = watchQueries(await engine.open());
      const [report] = await loadAll(ingestMade(graph, [SESSION]), [SESSION.article]);
      expect(report?.outcome).toBe('added');
    });
    afterAll(() => graph?.close());

    const draw = (filters: Partial<GraphFilters> = {}) =>
      readOverview({ graph, names: createGazetteerNames(MADE_GAZETTEER) }, graphFiltersSchema.parse(filters), 100);
    const ids = ({ nodes }: Awaited<ReturnType<typeof draw>>, kind: string) =>
      nodes.filter((node) => node.kind === kind).map((node) => node.id);

    it('are drawn with who was there, and are no meetings', async () => {
      const picture = await draw();
      expect(ids(picture, 'gathering')).toEqual([CFM]);
      expect(ids(picture, 'person')).toEqual(['anna-petrova', 'ravi-kumar']);
      expect(picture.edges.map(({ kind, source, target }) => [kind, source, target])).toEqual([
        ['attended', 'person:anna-petrova', `gathering:${CFM}`],
        ['attended', 'person:ravi-kumar', `gathering:${CFM}`],
      ]);
      expect(picture).toMatchObject({ meetings: { shown: 0, total: 0 }, cut: false });
    });

    it.each<[Partial<GraphFilters>, boolean]>([
      [{ series: ['SCO'] }, true],
      [{ series: ['SCO:foreign_ministers', 'CICA'] }, true],
      [{ series: ['SCO:summit'] }, false],
      [{ series: ['none'] }, false],
      [{ country: ['RU'] }, true],
      [{ country: ['IR'] }, false],
      [{ status: ['held'] }, true],
      [{ status: ['cancelled', 'disputed'] }, false],
      [{ from: '2024-05-21' }, true],
      [{ from: '2024-05-22' }, false],
      [{ from: '2024', to: '2024' }, true],
      [{ to: '2024-05-20' }, true],
      [{ to: '2024-05-19' }, false],
      [{ from: '2024', to: '2024-05', country: ['IN', 'IR'], status: ['held'] }, true],
    ])('are filtered by %j', async (filters, isThere) => {
      expect(ids(await draw(filters), 'gathering')).toEqual(isThere ? [CFM] : []);
    });

    it('are bounded, newest first, and the picture says when people were left out', async () => {
      const rows = Array.from({ length: LIMITS.overviewAttendance }, (_, at) => ({ id: `p${at}` }));
      await graph.write(
        `CREATE (:Event:Entity {uid: 'event:${CROWDED}', id: '${CROWDED}', name: 'Summit', kind: 'summit', series: 'SCO',
         start: '2024-07-03', status: 'held', disputed: false})`,
      );
      await graph.write(
        `UNWIND $rows AS row
         CREATE (:Person:Entity {uid: 'person:' + row.id, id: row.id, name: row.id, known: false, meetings: 0})`,
        { rows },
      );
      await graph.write(
        `UNWIND $rows AS row
         MATCH (person:Person {id: row.id}) MATCH (event:Event {id: '${CROWDED}'})
         CREATE (person)-[:ATTENDED {status: 'held', country: 'IN'}]->(event)`,
        { rows },
      );
      const picture = await draw();
      expect(picture.cut).toBe(true);
      expect(ids(picture, 'person').toSorted()).toEqual(rows.map((row) => row.id).toSorted());
      expect(picture.edges.every(({ kind, target }) => kind === 'attended' && target.endsWith(CROWDED))).toBe(true);
    });
  });
});

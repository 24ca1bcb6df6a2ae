import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '@/graph/engine/types';
import { viewFiltersSchema } from '@/lib/contracts/api';
import { createGazetteerNames } from '@/lib/data/gazetteer-names';
import { LIMITS } from '@/lib/data/limits';
import { readArticle } from '@/lib/data/read-article';
import { readArticleSearch } from '@/lib/data/read-article-search';
import type { ReadContext } from '@/lib/data/read-context';
import { readCountry } from '@/lib/data/read-country';
import { readDay } from '@/lib/data/read-day';
import { readEvent } from '@/lib/data/read-event';
import { readFacets } from '@/lib/data/read-facets';
import { readArticles, readGatherings, readPeople } from '@/lib/data/read-lists';
import { readMap } from '@/lib/data/read-map';
import { readMatrix } from '@/lib/data/read-matrix';
import { readNeighbourhood } from '@/lib/data/read-neighbourhood';
import { readOrganization } from '@/lib/data/read-organization';
import { readOverview } from '@/lib/data/read-overview';
import { readPair } from '@/lib/data/read-pair';
import { readPath } from '@/lib/data/read-path';
import { readPerson } from '@/lib/data/read-person';
import { readSearch } from '@/lib/data/read-search';
import { readSeries } from '@/lib/data/read-series';
import { readTable } from '@/lib/data/read-table';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { watchQueries } from '@/tests/graph/engine/watch-queries';
import { makeLargeGraph, SIZE } from './large-graph';

// The watchdog of each statement is what these tests are about: the embedded engine cannot cancel one that scans.
describe.each(testEngines())('every query on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'ends on a large graph', () => {
    let graph: Graph;
    let context: ReadContext;
    beforeAll(async () => {
      const unwatched = await engine.open();
      await makeLargeGraph(unwatched);
      graph = watchQueries(unwatched);
      context = { graph, names: createGazetteerNames({ cities: [], gatherings: [] }) };
    }, 300_000);
    afterAll(() => graph?.close());

    const filters = (values: object) => viewFiltersSchema.parse(values);
    const page = { offset: 1000, limit: LIMITS.page };

    it.each<[string, () => Promise<unknown>]>([
      ['a person who met hundreds', () => readPerson(context, 'p0')],
      ['a country', () => readCountry(context, 'CA')],
      ['an organisation', () => readOrganization(context, 'sco')],
      ['a gathering', () => readEvent(context, 'g1')],
      ['a series', () => readSeries(context, 'sco-summit')],
      ['a meeting of hubs', () => readEvent(context, 'm10')],
      ['an article', () => readArticle(context, 'a1')],
      ['the largest overview', () => readOverview(context, filters({}), LIMITS.overviewMost)],
      [
        'a filtered overview',
        () => readOverview(context, filters({ series: ['SCO:summit'], from: '2015', to: '2020' }), 200),
      ],
      [
        'an overview of countries',
        () => readOverview(context, filters({ country: ['CA', 'CB'], role: ['president'], status: ['held'] }), 200),
      ],
      [
        'what is around a hub',
        () => readNeighbourhood(context, { kind: 'person', id: 'p0' }, LIMITS.neighbourhoodMost),
      ],
      [
        'what is around a country',
        () => readNeighbourhood(context, { kind: 'country', id: 'CA' }, LIMITS.neighbourhoodMost),
      ],
      ['chains between two people', () => readPath(context, 'p77', 'p4000')],
      ['chains between hubs', () => readPath(context, 'p0', 'p1')],
      ['what is around an organisation', () => readNeighbourhood(context, { kind: 'organization', id: 'sco' }, 500)],
      ['what is around a gathering', () => readNeighbourhood(context, { kind: 'gathering', id: 'g1' }, 500)],
      ['the facets', () => readFacets(context, filters({}))],
      [
        'the facets of a filtered overview',
        () => readFacets(context, filters({ country: ['CA'], role: ['president'], sources: 2, from: '2015' })),
      ],
      ['a day', () => readDay(context, '2014-05-14')],
      ['the last day', () => readDay(context, 'latest')],
      ['articles by title', () => readArticleSearch(context, 'article 7')],
      ['a search that many names answer', () => readSearch(context, 'pe', { exact: false, limit: 20 })],
      ['a page of people', () => readPeople(context, page)],
      ['a page of gatherings', () => readGatherings(context, { offset: 100, limit: 50 })],
      ['the matrix of countries', () => readMatrix(context, filters({}), 'country')],
      ['the matrix of people', () => readMatrix(context, filters({ country: ['CA'] }), 'person')],
      ['a pair of countries', () => readPair(context, filters({}), { by: 'country', a: 'CA', b: 'CB' })],
      ['a pair of hubs', () => readPair(context, filters({}), { by: 'person', a: 'p0', b: 'p1' })],
      ['the map', () => readMap(context, filters({}))],
      [
        'the matrix and the map of what is not taken out',
        () => {
          const left = filters({
            hide: ['person:p1', 'meeting:m1'],
            off: ['planned', 'elsewhere'],
            focus: 'person:p0',
          });
          return Promise.all([readMatrix(context, left, 'person'), readMap(context, left)]);
        },
      ],
      [
        'a page of the table',
        () =>
          readTable(context, filters({}), {
            sort: 'confidence',
            isDescending: true,
            after: { id: 'm1000', value: 0.9 },
            limit: LIMITS.tableMost,
          }),
      ],
      ['a page of articles', () => readArticles(context, page)],
    ])('reads %s', async (_what, read) => {
      expect(await read()).toBeTruthy();
    });

    it('bounds what it answers and says how much there is', async () => {
      const person = await readPerson(context, 'p0');
      expect(person?.meetings).toMatchObject({ total: SIZE.meetings / 10 });
      expect(person?.meetings.items).toHaveLength(LIMITS.list);
      const overview = await readOverview(context, filters({}), 50);
      expect(overview).toMatchObject({ meetings: { shown: 50, total: SIZE.meetings }, cut: true });
      const around = await readNeighbourhood(context, { kind: 'person', id: 'p0' }, 60);
      expect(around).toMatchObject({ meetings: { shown: 60, total: SIZE.meetings / 10 }, cut: true });
    });
  });
});

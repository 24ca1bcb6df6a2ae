import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphFilters, graphFiltersSchema, graphNodeSchema, searchResponseSchema } from '@/lib/contracts/api';
import type { NodeRef } from '@/lib/data/node-ref';
import { parseNodeKey } from '@/lib/data/node-ref';
import { readNeighbourhood } from '@/lib/data/read-neighbourhood';
import { readOverview } from '@/lib/data/read-overview';
import { readSearch } from '@/lib/data/read-search';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { CFM, JAISHANKAR, LAVROV, SUMMIT } from './made-world';
import { type MadeWorld, openMadeWorld } from './open-made-world';

describe.each(testEngines())('pictures and search on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'of a small world', () => {
    let world: MadeWorld;
    beforeAll(async () => {
      world = await openMadeWorld(engine);
    });
    afterAll(() => world?.graph.close());

    const overview = (filters: Partial<GraphFilters> = {}, limit = 100) =>
      readOverview(world.context, graphFiltersSchema.parse(filters), limit);
    const around = (key: string, limit = 60) => readNeighbourhood(world.context, parseNodeKey(key) as NodeRef, limit);
    const keys = (list: { key: string }[] | undefined) => list?.map((item) => item.key);

    it('shows every meeting with who took part and where, each edge between nodes that are there', async () => {
      const picture = await overview();
      expect(picture).toMatchObject({ meetings: { shown: 4, total: 4 }, cut: false });
      for (const node of picture.nodes) graphNodeSchema.parse(node);
      const known = new Set(keys(picture.nodes));
      expect(known.size).toBe(picture.nodes.length);
      expect(picture.edges.filter((edge) => !known.has(edge.source) || !known.has(edge.target))).toEqual([]);
      expect(picture.edges.filter((edge) => edge.kind === 'took_part')).toHaveLength(8);
      expect(picture.edges.filter((edge) => edge.kind === 'part_of')).toHaveLength(3);
      expect(picture.edges.filter((edge) => edge.kind === 'attended')).toHaveLength(3);
      const summit = picture.nodes.find((node) => node.id === SUMMIT);
      expect(summit?.event).toMatchObject({ kind: 'summit', status: 'planned', start: '2024-07-03' });
      const meeting = picture.nodes.find((node) => node.kind === 'meeting' && node.event?.sources === 2);
      expect(meeting?.name.hi).toBe('सुब्रह्मण्यम जयशंकर – सर्गेई लावरोव');
      expect(meeting?.event?.gathering).toBe(`gathering:${CFM}`);
    });

    it('keeps the newest when there are too many, and says so', async () => {
      const picture = await overview({}, 2);
      expect(picture).toMatchObject({ meetings: { shown: 2, total: 4 }, cut: true });
      const days = picture.nodes.filter((node) => node.kind === 'meeting').map((node) => node.event?.start);
      // One has no day of its own and counts with its gathering's, which is the latest.
      expect(days.toSorted()).toEqual(['2024-05-21', null]);
    });

    it.each<[Partial<GraphFilters>, number]>([
      [{ series: ['SCO:summit'] }, 1],
      [{ series: ['SCO'] }, 3],
      [{ series: ['none'] }, 1],
      [{ series: ['SCO:summit', 'none'] }, 2],
      [{ series: ['CICA'] }, 0],
      [{ country: ['IR'] }, 2],
      [{ country: ['IR', 'RU'] }, 4],
      [{ country: ['CN'] }, 0],
      [{ status: ['planned'] }, 1],
      [{ status: ['held', 'planned'] }, 4],
      [{ status: ['disputed'] }, 0],
      [{ from: '2024' }, 3],
      [{ to: '2023' }, 1],
      [{ from: '2023-03', to: '2023-03' }, 1],
      [{ from: '2024-05-21', to: '2024-05-21' }, 1],
      [{ from: '2024-05-21', country: ['IN'], status: ['held'] }, 1],
    ])('filters by %j', async (filters, total) => {
      const picture = await overview(filters);
      expect(picture.meetings).toEqual({ shown: total, total });
      expect(picture.nodes.filter((node) => node.kind === 'meeting')).toHaveLength(total);
    });

    it('surrounds a person with meetings, the people met and the gatherings', async () => {
      const picture = await around(`person:${LAVROV}`);
      expect(keys(picture?.nodes)).toEqual([
        `gathering:${CFM}`,
        expect.stringMatching(/^meeting:/),
        `person:${LAVROV}`,
        `person:${JAISHANKAR}`,
      ]);
      expect(await around(`person:${JAISHANKAR}`, 1)).toMatchObject({ meetings: { shown: 1, total: 3 }, cut: true });
    });

    it('surrounds a country with its people and what it hosted, a gathering with attendance and sidelines', async () => {
      const india = await around('country:IN');
      expect(india?.edges.filter((edge) => edge.kind === 'represents').map((edge) => edge.source)).toEqual([
        'person:ravi-kumar',
        `person:${JAISHANKAR}`,
      ]);
      const kazakhstan = await around('country:KZ');
      expect(kazakhstan?.edges.map((edge) => [edge.kind, edge.source])).toEqual([
        ['hosted_by', `gathering:${CFM}`],
        ['hosted_by', `gathering:${SUMMIT}`],
      ]);
      const sco = await around('organization:sco');
      expect(sco?.edges.map((edge) => edge.kind)).toEqual(['organized_by', 'organized_by']);
      const gathering = await around(`gathering:${CFM}`);
      expect(gathering?.meetings).toEqual({ shown: 2, total: 2 });
      expect(gathering?.nodes.filter((node) => node.kind === 'person')).toHaveLength(3);
    });

    it('surrounds a meeting with its people, and nothing unknown', async () => {
      const meeting = (await overview({ series: ['none'] })).nodes.find((node) => node.kind === 'meeting');
      expect((await around(meeting?.key ?? ''))?.nodes).toHaveLength(3);
      expect(await around('person:nobody')).toBeNull();
      expect(await around(`meeting:${CFM}`)).toBeNull();
      expect(await around(`gathering:${meeting?.id}`)).toBeNull();
      expect([parseNodeKey('city:Astana'), parseNodeKey('person:'), parseNodeKey('x')]).toEqual([null, null, null]);
    });

    const find = async (query: string, exact = false) =>
      searchResponseSchema.parse(await readSearch(world.context, query, { exact, limit: 10 }));

    it.each([
      ['जयशंकर', `person:${JAISHANKAR}`, 'जयशंकर'],
      ['জয়শঙ্কর', `person:${JAISHANKAR}`, 'জয়শঙ্কর'],
      ['jaish', `person:${JAISHANKAR}`, 'Jaish'],
      ['Джайшанкар', `person:${JAISHANKAR}`, 'Джайшанкар'],
      ['lavrov sergey', `person:${LAVROV}`, 'Sergey Lavrov'],
      ['ভারত', 'country:IN', 'ভারত'],
      ['казах', 'country:KZ', 'Казах'],
      ['sco summit', `gathering:${SUMMIT}`, 'SCO Summit'],
      ['ШОС', 'organization:sco', 'ШОС'],
    ])('finds %s', async (query, key, marked) => {
      const [hit] = (await find(query)).hits;
      expect(`${hit?.kind}:${hit?.id}`).toBe(key);
      expect(hit?.matched.text.slice(hit.matched.from, hit.matched.to)).toBe(marked);
    });

    it('finds by sound across spellings, unless only the letters as typed count', async () => {
      expect((await find('жайшанкар')).hits[0]?.id).toBe(JAISHANKAR);
      expect((await find('жайшанкар', true)).hits).toEqual([]);
      const exact = await find('Jaishankar', true);
      expect(exact.hits[0]?.matched).toMatchObject({ lang: 'en', from: expect.any(Number) });
    });

    it('shows a spelling in the letters that were typed, where one answers as well as others', async () => {
      const langs = ['Jaishakar', 'जयशकर', 'Джайшанкр', 'Lavrof', 'Лавроф'].map(
        async (query) => (await find(query)).hits[0]?.matched.lang,
      );
      expect(await Promise.all(langs)).toEqual(['en', 'hi', 'ru', 'en', 'ru']);
    });

    it('finds a name in spite of a slip of the keys, unless only the letters as typed count', async () => {
      expect((await find('Jaishakar')).hits[0]?.id).toBe(JAISHANKAR);
      expect((await find('Jaishakar', true)).hits).toEqual([]);
      expect((await find('Jaishankar')).hits.map(({ id }) => id)).not.toContain(LAVROV);
    });

    it('wants every word, says how many there are, and finds nothing in nothing', async () => {
      expect((await find('jaishankar zzz')).hits).toEqual([]);
      expect((await find('।!?')).hits).toEqual([]);
      expect((await find("'); MATCH (n) DETACH DELETE n //")).hits).toEqual([]);
      const one = await readSearch(world.context, 'a', { exact: false, limit: 1 });
      expect(one.hits.length).toBeLessThanOrEqual(1);
    });
  });
});

// Search on both engines: whatever one may know of a name leads to whom it names.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '@/graph/engine/types';
import { searchResponseSchema } from '@/lib/contracts/api';
import { createGazetteerNames } from '@/lib/data/gazetteer-names';
import { pickCities, readCities } from '@/lib/data/read-cities';
import { readSearch } from '@/lib/data/read-search';
import { testEngines } from '@/tests/graph/engine/open-test-graph';
import { watchQueries } from '@/tests/graph/engine/watch-queries';
import { loadAll } from '@/tests/ingest/load-all';
import { makeArticle } from '@/tests/ingest/made-articles';
import { MADE_GAZETTEER } from '@/tests/ingest/made-gazetteer';
import { ingestMade } from '@/tests/ingest/open-made-graph';
import { CFM, SUMMIT } from './made-world';

const cfm = { id: CFM, kind: 'foreign_ministers' as const, start: '2024-05-20', city: 'Astana', country: 'KZ' };
const summit = { id: SUMMIT, kind: 'summit' as const, start: '2024-07-03', city: 'Astana', country: 'KZ' };

/** Nobody here is known to the gazetteer but Lavrov; Anna Petrova met most. */
const PEOPLE = makeArticle({
  title: 'Names',
  published: '2024-05-22',
  persons: [
    { text: 'Anna Petrova', country: 'RU' },
    { text: 'Anton Petrov', country: 'RU' },
    { text: 'Xu Minhao', country: 'KZ' },
    { text: 'K. V. Raghunath', country: 'IN' },
    { text: 'Sergey Lavrov', known: 'sergey-lavrov', country: 'RU' },
    { text: 'Annabel Costa', country: 'IN' },
    { text: 'Yusuf Al-Mazrui', country: 'KZ' },
    { text: 'Karim Mazrui', country: 'KZ' },
    { text: 'Nadia Al-Sabir', country: 'KZ' },
  ],
  events: [cfm, summit],
  meetings: [
    { of: [0, 2], event: CFM },
    { of: [0, 3], event: SUMMIT },
    { of: [0, 4], date: '2024-05-01' },
    { of: [5, 4], date: '2024-05-02' },
  ],
});
const HINDI = makeArticle({
  title: 'नाम',
  lang: 'hi',
  published: '2024-05-23',
  persons: [
    { text: 'मालिनी देशपांडे', country: 'IN' },
    { text: 'ऐनाबेल कोस्टा', country: 'IN' },
  ],
});

describe.each(testEngines())('search on $name', (engine) => {
  describe.skipIf(engine.skip)(engine.skip ?? 'of a few names', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = watchQueries(await engine.open());
      const made = [PEOPLE, HINDI];
      const reports = await loadAll(
        ingestMade(graph, made),
        made.map(({ article }) => article),
      );
      expect(reports.map(({ outcome }) => outcome)).toEqual(['added', 'added']);
    });
    afterAll(() => graph?.close());

    const find = async (query: string, exact = false) => {
      const context = { graph, names: createGazetteerNames(MADE_GAZETTEER) };
      const { hits } = searchResponseSchema.parse(await readSearch(context, query, { exact, limit: 10 }));
      return hits.map((hit) => ({
        key: `${hit.kind}:${hit.id}`,
        marked: hit.matched.text.slice(hit.matched.from, hit.matched.to),
      }));
    };

    it.each([
      ['a name in another script', 'Анна Петрова', 'person:anna-petrova', 'Anna Petrova'],
      ['a beginning', 'petrov', 'person:anton-petrov', 'Petrov'],
      ['words in the other order', 'Petrova Anna', 'person:anna-petrova', 'Anna Petrova'],
      ['a Chinese name in the other order', 'Minhao Xu', 'person:xu-minhao', 'Xu Minhao'],
      ['a Chinese name in another script', 'शू मिनहाओ', 'person:xu-minhao', 'Xu Minhao'],
      ['a Chinese name in its own letters', '徐敏豪', 'person:xu-minhao', 'Xu Minhao'],
      ['Arabic letters', 'آنا پتروا', 'person:anna-petrova', 'Anna Petrova'],
      ['initials where the name is written in full', 'M. Deshpande', 'person:malini-deshpande', 'देशपांडे'],
      ['spoken initials', 'एम. देशपांडे', 'person:malini-deshpande', 'देशपांडे'],
      ['the full name where initials are written', 'Kiran Raghunath', 'person:k-v-raghunath', 'K. V. Raghunath'],
      ['its particle and the beginning of what follows', 'Al-Sa', 'person:nadia-al-sabir', 'Sa'],
      ['a particle that papers leave out', 'Karim al-Mazrui', 'person:karim-mazrui', 'Karim Mazrui'],
      ['initials before a particle', 'Y. Al-Mazrui', 'person:yusuf-al-mazrui', 'Mazrui'],
      ['a slip of the keys', 'Ragunat', 'person:k-v-raghunath', 'Raghunath'],
      ['a letter left out', 'Deshande', 'person:malini-deshpande', 'देशपांडे'],
      ['two letters that changed places', 'Pertova', 'person:anna-petrova', 'Petrova'],
      ['a letter of Devanagari left out', 'देशांडे', 'person:malini-deshpande', 'देशपांडे'],
      ['a country by another language', 'Казахстан', 'country:KZ', 'Казахстан'],
      ['a country by its code', 'KZ', 'country:KZ', 'KZ'],
    ])('finds by %s', async (_what, query, key, marked) => {
      expect((await find(query))[0]).toEqual({ key, marked });
    });

    it.each([
      ['its series and year', 'sco 2024', SUMMIT],
      ['its full name', 'Shanghai Cooperation Organisation summit', SUMMIT],
      ['its city and kind in another language', 'Астана саммит', SUMMIT],
      ['a nickname', 'CFM Astana', CFM],
      ['a nickname in another language', 'СМИД ШОС', CFM],
      ['what ministers it is of', 'विदेश मंत्रियों 2024', CFM],
    ])('finds a gathering by %s', async (_what, query, id) => {
      expect((await find(query)).map(({ key }) => key)).toContain(`gathering:${id}`);
    });

    it('does not take an initial for just anybody of that name', async () => {
      expect(await find('B. Deshpande')).toEqual([]);
      expect((await find('Dmitry Raghunath')).map(({ key }) => key)).toEqual([]);
    });

    it('puts whole words first, then who is linked most', async () => {
      expect((await find('petr')).map(({ key }) => key)).toEqual(['person:anna-petrova', 'person:anton-petrov']);
      expect((await find('anna')).map(({ key }) => key).slice(0, 2)).toEqual([
        'person:anna-petrova',
        'person:annabel-costa',
      ]);
    });

    it('finds by two letters: a whole word first, then who met most, then what only sounds so', async () => {
      expect((await find('an')).map(({ key }) => key)).toEqual([
        'person:anna-petrova',
        'person:annabel-costa',
        'person:anton-petrov',
      ]);
      expect(await find('xu')).toMatchObject([{ key: 'person:xu-minhao', marked: 'Xu' }]);
      expect((await find('शू')).map(({ key }) => key)).toEqual(['person:xu-minhao']);
      expect(await find('शू', true)).toEqual([]);
      expect(await find('hj')).toEqual([]);
    });

    it('says at how many meetings a country was spoken for', async () => {
      const context = { graph, names: createGazetteerNames(MADE_GAZETTEER) };
      const meetingsOf = async (query: string) =>
        (await readSearch(context, query, { exact: false, limit: 10 })).hits.find(({ kind }) => kind === 'country')
          ?.meetings;
      expect(await meetingsOf('Russia')).toBe(4);
      expect(await meetingsOf('Kazakhstan')).toBe(1);
      expect(await meetingsOf('India')).toBe(2);
    });

    it.each([
      ['petrova lavrov', 'person:anna-petrova', 'person:sergey-lavrov', 1],
      ['Lavrov and Anna Petrova', 'person:sergey-lavrov', 'person:anna-petrova', 1],
      ['лавров, коста', 'person:sergey-lavrov', 'person:annabel-costa', 1],
      ['Costa Raghunath', 'person:annabel-costa', 'person:k-v-raghunath', 0],
      ['Russia Kazakhstan', 'country:RU', 'country:KZ', 1],
    ])('takes %j for two, and counts their meetings', async (query, a, b, meetings) => {
      const context = { graph, names: createGazetteerNames(MADE_GAZETTEER) };
      const { pair } = await readSearch(context, query, { exact: false, limit: 10 });
      expect(pair && [`${pair.a.kind}:${pair.a.id}`, `${pair.b.kind}:${pair.b.id}`, pair.meetings]).toEqual([
        ...[a, b, meetings],
      ]);
    });

    it.each(['Anna Petrova', 'Petrova Anna', 'petrova', 'petrova petrova', 'petrova nobody', 'sco 2024'])(
      'does not take %j for two',
      async (query) => {
        const context = { graph, names: createGazetteerNames(MADE_GAZETTEER) };
        expect((await readSearch(context, query, { exact: false, limit: 10 })).pair).toBeNull();
      },
    );

    it('finds gatherings of one month alone', async () => {
      const context = { graph, names: createGazetteerNames(MADE_GAZETTEER) };
      const ids = async (month: string) =>
        (await readSearch(context, '2024', { exact: false, limit: 10, month })).hits.map(({ id }) => id);
      expect(await ids('2024-07')).toEqual([SUMMIT]);
      expect(await ids('2024-05')).toEqual([CFM]);
      expect(await ids('2023-05')).toEqual([]);
    });

    it('shows of a gathering its usual name where that answers as well', async () => {
      const context = { graph, names: createGazetteerNames(MADE_GAZETTEER) };
      const { hits } = await readSearch(context, 'sco summit 2024', { exact: false, limit: 10 });
      expect(hits[0]?.matched.text).toBe('SCO Summit, Astana 2024');
    });

    it('says how well a name answers, and beside an exact one names nothing that nobody met', async () => {
      const context = { graph, names: createGazetteerNames(MADE_GAZETTEER) };
      const matches = async (query: string) =>
        (await readSearch(context, query, { exact: false, limit: 20 })).hits.map(({ id, match }) => [id, match]);
      expect((await matches('Petrova'))[0]).toEqual(['anna-petrova', 'word']);
      expect((await matches('petro'))[0]).toEqual(['anna-petrova', 'start']);
      expect((await matches('Ragunat'))[0]).toEqual(['k-v-raghunath', 'like']);
      for (const [, match] of await matches('India')) expect(match).not.toBe('like');
    });

    it('names cities where meetings were, in any language', async () => {
      const cities = await readCities({ graph, names: createGazetteerNames(MADE_GAZETTEER) });
      const astana = [{ id: 'Astana', name: expect.anything(), meetings: 2 }];
      expect(pickCities(cities, 'asta')).toEqual(astana);
      expect(pickCities(cities, 'Астана')).toEqual(astana);
      expect(pickCities(cities, 'kazan')).toEqual([]);
      expect(pickCities(cities, '')).toEqual([]);
    });

    it('puts who has the particle that is typed first', async () => {
      expect((await find('Al-Mazrui')).map(({ key }) => key)).toEqual([
        'person:yusuf-al-mazrui',
        'person:karim-mazrui',
      ]);
    });

    it('finds only the letters as typed where exact script is asked', async () => {
      expect((await find('देशपांडे', true)).map(({ key }) => key)).toEqual(['person:malini-deshpande']);
      expect(await find('Deshpande', true)).toEqual([]);
      expect((await find('костa', true)).map(({ key }) => key)).toEqual([]);
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as getMap } from '@/app/api/map/route';
import { GET as getMatrix } from '@/app/api/matrix/route';
import { GET as getMeetings } from '@/app/api/meetings/route';
import { GET as getPair } from '@/app/api/pair/route';
import { GET as getPlace } from '@/app/api/place/route';
import {
  apiErrorSchema,
  mapResponseSchema,
  matrixResponseSchema,
  meetingsResponseSchema,
  pairResponseSchema,
  placeResponseSchema,
} from '@/lib/contracts/api';
import { callRoute, openApi } from './open-api';

let close: () => Promise<void>;
beforeAll(async () => {
  const api = await openApi();
  close = api.close;
  await api.runtime.ingest.loadSamples();
});
afterAll(() => close());

const ROUTES = { matrix: getMatrix, pair: getPair, map: getMap, place: getPlace, meetings: getMeetings };
const call = (route: keyof typeof ROUTES, query = '') => callRoute(ROUTES[route], { path: `/api/${route}?${query}` });

describe('views', () => {
  it('answer in the shapes of the contract, from the same meetings', async () => {
    const matrix = matrixResponseSchema.parse(await (await call('matrix', 'by=country')).json());
    const india = matrix.entities.items.findIndex(({ id }) => id === 'IN');
    expect(india).toBe(0);
    const russia = matrix.entities.items.findIndex(({ id }) => id === 'RU');
    const pair = matrix.pairs.find(({ a, b }) => a === india && b === russia);
    expect(pair?.held).toBeGreaterThan(1);

    const two = pairResponseSchema.parse(await (await call('pair', 'by=country&a=IN&b=RU')).json());
    expect(two.meetings.items.filter(({ status }) => status === 'held')).toHaveLength(pair?.held ?? 0);
    const table = meetingsResponseSchema.parse(await (await call('meetings', 'limit=200')).json());
    expect(table.items).toHaveLength(table.total);
    expect(table.items.filter((row) => row.quotes)).toEqual([]);
    const quoted = meetingsResponseSchema.parse(await (await call('meetings', 'limit=50&quotes=true')).json());
    expect(quoted.items.filter((row) => !row.quotes?.[0]?.text)).toEqual([]);
    const map = mapResponseSchema.parse(await (await call('map')).json());
    expect(map.unplaced).toBe(0);
    expect(map.cities.map(({ id }) => id)).toContain('Astana');
    expect(map.arcs).toContainEqual({ a: 'IN', b: 'RU', held: pair?.held, notHeld: pair?.notHeld });
  });

  it('list the meetings in a city, as many as the map says', async () => {
    const map = mapResponseSchema.parse(await (await call('map')).json());
    for (const { id, meetings } of map.cities) {
      const place = placeResponseSchema.parse(await (await call('place', `city=${encodeURIComponent(id)}`)).json());
      expect([id, place.meetings.total]).toEqual([id, meetings]);
      for (const { city, gathering } of place.meetings.items) expect((city ?? gathering?.city)?.en).toBe(id);
    }
    const narrow = placeResponseSchema.parse(await (await call('place', 'city=Astana&status=planned')).json());
    expect(narrow.meetings.items.every(({ status }) => status === 'planned')).toBe(true);
    expect(placeResponseSchema.parse(await (await call('place', 'city=Nowhere')).json()).meetings.total).toBe(0);
  });

  it('leave out what is taken out of the picture', async () => {
    const countries = async (query: string) => {
      const { entities } = matrixResponseSchema.parse(await (await call('matrix', query)).json());
      return entities.items.map(({ id }) => id);
    };
    expect(await countries('off=north,south')).not.toContain('RU');
    expect(await countries('focus=country:KZ')).toContain('KZ');
    const one = async (query: string) => {
      const path = `by=person&a=narendra-modi&b=vladimir-putin${query}`;
      return pairResponseSchema.parse(await (await call('pair', path)).json()).meetings;
    };
    const all = await one('');
    const [first] = all.items;
    expect((await one(`&hide=meeting:${first?.id}&hide=person:xi-jinping`)).total).toBe(all.total - 1);
    expect((await one('&hide=person:narendra-modi')).total).toBe(0);
  });

  it('sort by who met, page by page, without losing a meeting', async () => {
    const sorted = async (order: string) => {
      const rows: string[] = [];
      let after = '';
      do {
        const query = `sort=participants&order=${order}&limit=40${after && `&after=${encodeURIComponent(after)}`}`;
        const page = meetingsResponseSchema.parse(await (await call('meetings', query)).json());
        rows.push(...page.items.map(({ participants }) => participants[0]?.id ?? ''));
        after = page.next ?? '';
        if (after === '') expect(rows).toHaveLength(page.total);
      } while (after);
      return rows;
    };
    const up = await sorted('asc');
    expect(up).toEqual(up.toSorted());
    expect((await sorted('desc')).toSorted()).toEqual(up);
  });

  it('says that somebody is unknown', async () => {
    expect((await call('pair', 'by=person&a=nobody&b=sergey-lavrov')).status).toBe(404);
  });

  it.each([
    ['matrix', 'by=city'],
    ['matrix', 'country=India'],
    ['pair', 'by=country&a=IN'],
    ['pair', 'a=IN&b=IN'],
    ['map', 'sources=0'],
    ['place', 'status=held'],
    ['matrix', 'hide=vladimir-putin'],
    ['matrix', `hide=${Array.from({ length: 61 }, (_, at) => `person:p${at}`).join()}`],
    ['map', 'off=blue'],
    ['place', 'city=Astana&focus=Russia'],
    ['meetings', 'sort=name'],
    ['meetings', 'order=sideways'],
    ['meetings', 'limit=100000'],
    ['meetings', 'after=nonsense'],
  ] as const)('refuse /api/%s?%s and say why', async (route, query) => {
    const response = await call(route, query);
    expect(response.status).toBe(400);
    expect(apiErrorSchema.parse(await response.json()).error.code).toBe('bad_request');
  });
});

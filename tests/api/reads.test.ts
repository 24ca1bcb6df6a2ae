import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GET as getUnknown } from '@/app/api/[...path]/route';
import { GET as getArticle } from '@/app/api/articles/[id]/route';
import { GET as getCountry } from '@/app/api/countries/[iso2]/route';
import { GET as getEvent } from '@/app/api/events/[id]/route';
import { GET as getGraph } from '@/app/api/graph/route';
import { GET as getHealth } from '@/app/api/health/route';
import { GET as getOrganization } from '@/app/api/organizations/[id]/route';
import { GET as getPerson } from '@/app/api/people/[id]/route';
import { GET as search } from '@/app/api/search/route';
import {
  apiErrorSchema,
  articleDetailSchema,
  countryDetailSchema,
  gatheringDetailSchema,
  graphResponseSchema,
  healthSchema,
  organizationDetailSchema,
  personDetailSchema,
  searchResponseSchema,
} from '@/lib/contracts/api';
import { DRAWN } from '@/lib/contracts/confidence';
import type { Runtime } from '@/lib/data/runtime';
import { readSamples, SAMPLES_FOLDER } from '@/lib/ingest/samples';
import { callRoute, openApi, writeAliases } from './open-api';

let runtime: Runtime;
let close: () => Promise<void>;
let samples: number;
beforeAll(async () => {
  samples = (await readSamples(SAMPLES_FOLDER)).length;
  ({ runtime, close } = await openApi());
  await runtime.ingest.loadSamples();
});
afterAll(() => close());

/** The error of an answer, which must be in the API's shape. */
async function errorOf(response: Response) {
  return apiErrorSchema.parse(await response.json()).error;
}

describe('entities', () => {
  const id = 'subrahmanyam-jaishankar';

  it('answers with people, countries, organisations and articles in the shapes of the contract', async () => {
    const person = personDetailSchema.parse(
      await (await callRoute(getPerson, { path: `/api/people/${id}`, params: { id } })).json(),
    );
    expect(person.meetings.total).toBeGreaterThan(0);
    const country = await callRoute(getCountry, { path: '/api/countries/in', params: { iso2: 'in' } });
    expect(countryDetailSchema.parse(await country.json()).id).toBe('IN');
    const organization = await callRoute(getOrganization, { path: '/api/organizations/sco', params: { id: 'sco' } });
    expect(organizationDetailSchema.parse(await organization.json()).members.length).toBeGreaterThan(5);
    const articleId = person.articles.items[0]?.id ?? '';
    const article = await callRoute(getArticle, { path: `/api/articles/${articleId}`, params: { id: articleId } });
    const { text, facts } = articleDetailSchema.parse(await article.json());
    expect(facts.every((fact) => fact.end <= text.length)).toBe(true);
  });

  it('says where the city of a gathering lies', async () => {
    const gathering = 'sco-summit-2024-07-astana';
    const answer = await callRoute(getEvent, { path: `/api/events/${gathering}`, params: { id: gathering } });
    const event = gatheringDetailSchema.parse(await answer.json());
    expect(event.position?.lat).toBeCloseTo(51.1, 0);
    expect(event.position?.lon).toBeCloseTo(71.4, 0);
  });

  it('answers 304 to a client that has this state of the graph', async () => {
    const call = { path: `/api/people/${id}`, params: { id } };
    const first = await callRoute(getPerson, call);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const etag = first.headers.get('etag') ?? '';
    const again = await callRoute(getPerson, { ...call, headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([
    ['people', getPerson, 'person'],
    ['events', getEvent, 'event'],
    ['organizations', getOrganization, 'organization'],
    ['articles', getArticle, 'article'],
  ] as const)('answers 404, 308 or 410 for ids that are not in the graph: %s', async (folder, handler, kind) => {
    await writeAliases(runtime, { moved: { [`${kind}:old`]: 'new one' }, gone: { [`${kind}:gone`]: 'removed' } });
    const call = (id: string) => callRoute(handler, { path: `/api/${folder}/${id}`, params: { id } });
    const unknown = await call('nobody');
    expect(unknown.status).toBe(404);
    expect(await errorOf(unknown)).toMatchObject({ code: 'not_found', message: expect.stringContaining('"nobody"') });
    const moved = await call('old');
    expect([moved.status, moved.headers.get('location')]).toEqual([308, `/api/${folder}/new%20one`]);
    expect(moved.headers.get('cache-control')).toBe('no-store');
    const gone = await call('gone');
    expect(gone.status).toBe(410);
    expect(await errorOf(gone)).toMatchObject({ code: 'gone', message: expect.stringContaining('2026-05-03') });
  });
});

describe('the graph', () => {
  const call = (query: string) => callRoute(getGraph, { path: `/api/graph${query}` });
  const read = async (query: string) => graphResponseSchema.parse(await (await call(query)).json());

  it('answers with the overview, its counts and facets', async () => {
    const graph = await read('');
    expect(graph.meetings.total).toBe((await read(`?confidence=${DRAWN}`)).meetings.total);
    expect((await read('?confidence=0.99')).meetings.total).toBeLessThan(graph.counts.meetings);
    expect((await read('?confidence=0')).meetings.total).toBe(graph.counts.meetings);
    expect(graph.counts.articles).toBe(samples);
    expect(graph.facets.status.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(graph.meetings.total);
  });

  it('takes lists repeated and joined by commas alike', async () => {
    const [repeated, joined] = [await read('?country=IR&country=PK'), await read('?country=IR,PK')];
    const roles = [await read('?role=president&role=foreign_minister'), await read('?role=president,foreign_minister')];
    expect(roles[0]?.meetings).toEqual(roles[1]?.meetings);
    expect(repeated.meetings).toEqual(joined.meetings);
    expect(repeated.meetings.total).toBeLessThan((await read('')).meetings.total);
  });

  it('answers with what is around a node, and bounds it', async () => {
    const around = await read('?around=person:subrahmanyam-jaishankar&limit=1');
    expect(around).toMatchObject({ meetings: { shown: 1 }, cut: true });
    expect((await call('?around=person:nobody')).status).toBe(404);
  });

  it.each([
    ['?from=2024-02-30', 'from'],
    ['?to=yesterday', 'to'],
    ['?country=India', 'country.0'],
    ['?status=maybe', 'status.0'],
    ['?role=king', 'role.0'],
    ['?kind=meeting', 'kind.0'],
    ['?confidence=2', 'confidence'],
    ['?confidence=sure', 'confidence'],
    ['?sources=0', 'sources'],
    ['?sources=1.5', 'sources'],
    ['?limit=0', 'limit'],
    ['?limit=1001', 'limit'],
    ['?limit=ten', 'limit'],
    ['?limit=1.5', 'limit'],
    ['?around=city:Astana', 'around'],
    ['?around=person:x&limit=501', 'limit'],
  ])('refuses %s and names what is wrong', async (query, path) => {
    const response = await call(query);
    expect(response.status).toBe(400);
    const error = await errorOf(response);
    expect(error.code).toBe('bad_request');
    expect(error.details?.map((detail) => detail.path)).toEqual([path]);
    expect(error.message).toContain(path);
  });
});

describe('search', () => {
  const call = (query: Record<string, string>) =>
    callRoute(search, { path: `/api/search?${new URLSearchParams(query)}` });

  it('finds a person in any script, and in one only when asked to', async () => {
    const { hits, total } = searchResponseSchema.parse(await (await call({ q: 'জয়শঙ্কর' })).json());
    expect([hits[0]?.id, total]).toEqual(['subrahmanyam-jaishankar', 1]);
    const exact = searchResponseSchema.parse(await (await call({ q: 'Lavrov', exact: '1' })).json());
    expect(exact.hits[0]?.matched.text).toMatch(/^\p{Script=Latin}/u);
  });

  it.each<Record<string, string>>([
    {},
    { q: '' },
    { q: '   ' },
    { q: 'x'.repeat(201) },
    { q: 'x', limit: '101' },
    { q: 'x', exact: 'maybe' },
  ])('refuses %j', async (query) => {
    const response = await call(query);
    expect(response.status).toBe(400);
    expect((await errorOf(response)).code).toBe('bad_request');
  });
});

describe('the rest', () => {
  it('says how the graph is', async () => {
    const response = await callRoute(getHealth, { path: '/api/health' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(healthSchema.parse(await response.json())).toMatchObject({ engine: 'embedded', articles: samples });
  });

  it('answers in its error shape where it has nothing', async () => {
    const response = await callRoute(getUnknown, { path: '/api/nothing/here', params: { path: ['nothing', 'here'] } });
    expect(response.status).toBe(404);
    expect(await errorOf(response)).toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('/api/nothing/here'),
    });
  });

  it('tells a graph that fails from a fault, and tells neither in detail', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { graph } = runtime;
    await graph.close();
    const response = await callRoute(getHealth, { path: '/api/health' });
    expect(response.status).toBe(503);
    expect((await errorOf(response)).code).toBe('busy');
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

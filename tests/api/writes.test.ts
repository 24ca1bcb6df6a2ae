import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DELETE as deleteArticle, GET as getArticle } from '@/app/api/articles/[id]/route';
import { POST as postArticles } from '@/app/api/articles/route';
import { POST as rebuild } from '@/app/api/rebuild/route';
import { POST as postSamples } from '@/app/api/samples/route';
import { apiErrorSchema, healthSchema, type IngestReport, ingestReportSchema } from '@/lib/contracts/api';
import { getPerson } from '@/lib/data';
import { setServerKey } from '@/lib/data/write-access';
import { readSamples, SAMPLES_FOLDER, type Sample } from '@/lib/ingest/samples';
import { callRoute, openApi } from './open-api';

// Next runs these when the answer has been sent; here the test does.
const afterAnswer: (() => void)[] = [];
vi.mock('next/server', () => ({ after: (task: () => void) => afterAnswer.push(task) }));

const MAX_BYTES = 20_000;
let close: () => Promise<void>;
let samples: Sample[];
beforeAll(async () => {
  samples = await readSamples(SAMPLES_FOLDER);
  ({ close } = await openApi({ MAX_ARTICLE_BYTES: String(MAX_BYTES) }));
});
afterAll(() => close());

const sample = (name: string) => readFile(`seeds/articles/${name}.txt`, 'utf8');
const post = (body: unknown, headers: Record<string, string> = {}) =>
  callRoute(postArticles, { path: '/api/articles', method: 'POST', body, headers });

async function reportsOf(response: Response): Promise<IngestReport[]> {
  expect(response.status).toBe(200);
  const { reports } = (await response.json()) as { reports: unknown[] };
  return reports.map((report) => ingestReportSchema.parse(report));
}

async function errorOf(response: Response) {
  return { status: response.status, ...apiErrorSchema.parse(await response.json()).error };
}

describe('loading', () => {
  it('answers with what was found, and the same article twice changes nothing', async () => {
    const articles = [{ text: await sample('000'), file: '000.txt' }];
    const [report] = await reportsOf(await post({ articles }));
    expect(report).toMatchObject({ file: '000.txt', outcome: 'added' });
    expect(report?.found?.meetings).toBeGreaterThan(0);
    const [again] = await reportsOf(await post({ articles }));
    expect(again).toMatchObject({ outcome: 'unchanged', articleId: report?.articleId });
  });

  it('loads what it can and says of each other article why not', async () => {
    const articles = [
      { text: 'x'.repeat(MAX_BYTES + 1), file: 'long.txt' },
      { text: await sample('001'), file: 'good.txt' },
      { text: 'आज', published: '2024-02-31', file: 'day.txt' },
      { text: '  ', file: 'empty.txt' },
    ];
    const reports = await reportsOf(await post({ articles }));
    const byFile = new Map(reports.map((report) => [report.file, report]));
    expect(byFile.get('good.txt')?.outcome).toBe('added');
    expect(byFile.get('long.txt')).toMatchObject({
      outcome: 'failed',
      message: expect.stringContaining('MAX_ARTICLE_BYTES'),
    });
    expect(byFile.get('day.txt')).toMatchObject({ outcome: 'failed', message: expect.stringContaining('2024-02-31') });
    expect(byFile.get('empty.txt')?.outcome).toBe('failed');
  });

  it('reports line by line while it runs, and makes pages stale afterwards', async () => {
    expect(await getPerson('rajnath-singh')).toBeNull();
    const articles = [{ text: await sample('003') }, { text: await sample('004') }];
    afterAnswer.length = 0;
    const response = await post({ articles }, { accept: 'application/x-ndjson' });
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = (await response.text()).trim().split('\n');
    expect(lines.map((line) => ingestReportSchema.parse(JSON.parse(line)).outcome)).toEqual(['added', 'added']);
    expect(afterAnswer).toHaveLength(1);
    for (const task of afterAnswer) task();
    expect(await getPerson('rajnath-singh')).not.toBeNull();
  });

  it('refuses one article that is too large or has an impossible day as a whole', async () => {
    expect(await errorOf(await post({ articles: [{ text: 'x'.repeat(MAX_BYTES + 1) }] }))).toMatchObject({
      status: 413,
      code: 'too_large',
      message: expect.stringContaining('20000 of MAX_ARTICLE_BYTES'),
    });
    expect(await errorOf(await post({ articles: [{ text: 'आज', published: '2024-02-31' }] }))).toMatchObject({
      status: 400,
      details: [
        {
          path: 'articles.0.published',
          reason: { code: 'bad_field', values: { field: 'published', given: '"2024-02-31"' } },
        },
      ],
    });
  });

  it('stops reading a body that is larger than any batch', async () => {
    const huge = { articles: [{ text: 'x'.repeat(MAX_BYTES * 16 + 1) }] };
    expect(await errorOf(await post(huge))).toMatchObject({
      status: 413,
      message: expect.stringContaining('fewer articles'),
    });
  });

  it.each<[string, unknown]>([
    ['half of JSON', '{'],
    ['nothing', ''],
    ['null', 'null'],
    ['no list', {}],
    ['an empty list', { articles: [] }],
    ['no text', { articles: [{ title: 'no text' }] }],
    ['a number as text', { articles: [{ text: 1 }] }],
    ['too many articles', { articles: Array.from({ length: 1001 }, () => ({ text: 'x' })) }],
  ])('refuses a body with %s', async (_what, body) => {
    expect(await errorOf(await post(body))).toMatchObject({ status: 400, code: 'bad_request' });
  });

  it('loads the bundled samples, and again after they were removed', async () => {
    const load = (body: unknown) => callRoute(postSamples, { path: '/api/samples', method: 'POST', body });
    const first = await reportsOf(await load({}));
    expect(first.map((report) => report.outcome).filter((outcome) => !/added|unchanged/.test(outcome))).toEqual([]);
    expect(first).toHaveLength(samples.length);
    const id = first[0]?.articleId ?? '';
    await callRoute(deleteArticle, { path: `/api/articles/${id}`, params: { id }, method: 'DELETE' });
    expect(await reportsOf(await load({ again: false }))).toEqual([]);
    const again = await reportsOf(await load({}));
    expect(again.map((report) => report.outcome)).toContain('added');
    expect((await errorOf(await load({ again: 'yes' }))).status).toBe(400);
  });

  it('rebuilds the graph to the same content', async () => {
    const before = await getPerson('dammu-ravi');
    const response = await callRoute(rebuild, { path: '/api/rebuild', method: 'POST', body: {} });
    expect(healthSchema.parse(await response.json()).articles).toBe(samples.length);
    expect(before).not.toBeNull();
    expect(await getPerson('dammu-ravi')).toEqual(before);
  });
});

describe('removing', () => {
  it('removes an article once', async () => {
    const [report] = await reportsOf(await post({ articles: [{ text: await sample('000') }] }));
    const id = report?.articleId ?? '';
    const call = { path: `/api/articles/${id}`, params: { id } };
    expect((await callRoute(getArticle, call)).status).toBe(200);
    expect(await getPerson('kairat-torebayev')).not.toBeNull();
    expect((await callRoute(deleteArticle, { ...call, method: 'DELETE' })).status).toBe(204);
    expect((await callRoute(getArticle, call)).status).toBe(410);
    expect(await errorOf(await callRoute(deleteArticle, { ...call, method: 'DELETE' }))).toMatchObject({ status: 404 });
    // No other sample names him.
    expect(await getPerson('kairat-torebayev')).toBeNull();
  });
});

describe('who may write', () => {
  const attempt = async (headers: Record<string, string>) => {
    // Who is let in is told that there is nothing to load.
    const { code } = await errorOf(await post({ articles: [] }, headers));
    return code === 'bad_request' ? 'let in' : code;
  };

  it.each<[Record<string, string>, string]>([
    [{}, 'let in'],
    [{ host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }, 'let in'],
    [{ host: '[::1]:3000' }, 'let in'],
    [{ host: 'sidelines.example' }, 'forbidden'],
    [{ host: '127.0.0.1.evil.example' }, 'forbidden'],
    [{ host: '127.0.0.1:3000', origin: 'http://evil.example' }, 'forbidden'],
    [{ host: '127.0.0.1:3000', origin: 'http://127.0.0.1:9999' }, 'forbidden'],
    [{ host: '127.0.0.1:3000', origin: 'null' }, 'forbidden'],
    [{ host: '127.0.0.1:3000', 'sec-fetch-site': 'cross-site' }, 'forbidden'],
    [{ 'content-type': 'text/plain' }, 'unsupported_media_type'],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, 'unsupported_media_type'],
    [{ 'content-type': 'application/json; charset=utf-8' }, 'let in'],
  ])('without a token, a request with %j is %s', async (headers, outcome) => {
    expect(await attempt(headers)).toBe(outcome);
  });

  it('with a token, wants just that from everybody but the command line', async () => {
    vi.stubEnv('SIDELINES_TOKEN', 'a-token-of-some-length');
    setServerKey('the-key-beside-the-store');
    expect(await attempt({})).toBe('unauthorized');
    expect(await attempt({ authorization: 'Bearer a-token-of-some-lengtH' })).toBe('unauthorized');
    expect(await attempt({ authorization: 'Basic a-token-of-some-length' })).toBe('unauthorized');
    expect(await attempt({ authorization: 'Bearer a-token-of-some-length', host: 'sidelines.example' })).toBe('let in');
    expect(await attempt({ 'x-sidelines-key': 'another' })).toBe('unauthorized');
    expect(await attempt({ 'x-sidelines-key': 'the-key-beside-the-store' })).toBe('let in');
  });

  it('guards every way to write', async () => {
    vi.stubEnv('SIDELINES_TOKEN', '');
    const headers = { origin: 'http://evil.example' };
    const body = {};
    const attempts = [
      post(body, headers),
      callRoute(rebuild, { path: '/api/rebuild', method: 'POST', body, headers }),
      callRoute(deleteArticle, { path: '/api/articles/x', params: { id: 'x' }, method: 'DELETE', headers }),
    ];
    for (const response of await Promise.all(attempts)) expect(response.status).toBe(403);
  });
});

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { POST as decide, GET as exportLog } from '@/app/api/decisions/route';
import { GET as getPerson } from '@/app/api/people/[id]/route';
import { GET as getReview } from '@/app/api/review/route';
import { decisionReportSchema, decisionSchema } from '@/lib/contracts/decision';
import { reviewSchema } from '@/lib/contracts/review';
import { callRoute, openApi } from './open-api';

vi.mock('next/server', () => ({ after: (task: () => void) => task() }));

let close: () => Promise<void>;
let people: string[];
beforeAll(async () => {
  const { runtime, close: end } = await openApi();
  close = end;
  const texts = await Promise.all(['000', '003'].map((name) => readFile(`seeds/articles/${name}.txt`, 'utf8')));
  await runtime.ingest.load(texts.map((text) => ({ text })));
  // Two who never met: they could be one.
  const rows = await runtime.graph.read<{ a: string; b: string }>(
    `MATCH (a:Person), (b:Person)
     WHERE a.id < b.id AND NOT EXISTS { MATCH (a)-[:ATTENDED]->(:Event {kind: 'meeting'})<-[:ATTENDED]-(b) }
     RETURN a.id AS a, b.id AS b ORDER BY a, b LIMIT 1`,
  );
  people = rows.flatMap(({ a, b }) => [a, b]);
});
afterAll(() => close());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  callRoute(decide, { path: '/api/decisions', method: 'POST', body, headers });
const reportsOf = async (response: Response) => {
  const { reports } = (await response.json()) as { reports: unknown[] };
  return reports.map((report) => decisionReportSchema.parse(report));
};
const person = (id: string) => callRoute(getPerson, { path: `/api/people/${id}`, params: { id } });

it('merges two persons, sends the old address on, and gives it back', async () => {
  const [from = '', into = ''] = people;
  const [merged] = await reportsOf(await post({ decisions: [{ kind: 'merge', from, into }] }));
  expect(merged).toMatchObject({ outcome: 'applied' });
  const moved = await person(from);
  expect(moved.status).toBe(308);
  expect(moved.headers.get('location')).toBe(`/api/people/${into}`);
  expect(moved.headers.get('cache-control')).toBe('no-store');

  const log = (await (await callRoute(exportLog, { path: '/api/decisions' })).text()).trim().split('\n');
  expect(log.map((line) => decisionSchema.parse(JSON.parse(line)))).toMatchObject([
    { id: merged?.id, kind: 'merge', from: { id: from }, into: { id: into } },
  ]);

  const [undone] = await reportsOf(await post({ decisions: [{ kind: 'undo', decision: merged?.id }] }));
  expect(undone?.outcome).toBe('applied');
  expect((await person(from)).status).toBe(200);
});

it('lists what waits for an editor, and the log', async () => {
  const response = await callRoute(getReview, { path: '/api/review' });
  expect(response.status).toBe(200);
  const review = reviewSchema.parse(await response.json());
  expect(review.decisions.items.map(({ decision, stands }) => [decision.kind, stands])).toEqual([
    ['undo', false],
    ['merge', false],
  ]);
});

it('tells of each decision that cannot be', async () => {
  const [report] = await reportsOf(await post({ decisions: [{ kind: 'merge', from: 'nobody', into: people[0] }] }));
  expect(report).toMatchObject({ outcome: 'refused', message: expect.stringContaining('nobody') });
});

it('refuses what is no list of decisions, and other sites', async () => {
  expect((await post({ decisions: [] })).status).toBe(400);
  expect((await post({ decisions: [{ kind: 'delete', person: 'x' }] })).status).toBe(400);
  expect((await post({ decisions: [] }, { origin: 'https://elsewhere.example' })).status).toBe(403);
  const foreign = { origin: 'https://elsewhere.example' };
  expect((await callRoute(exportLog, { path: '/api/decisions', headers: foreign })).status).toBe(403);
});

import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as getEventFeed } from '@/app/api/events/[id]/feed/route';
import { GET as getPersonFeed } from '@/app/api/people/[id]/feed/route';
import { getEvent, getNews, getPerson } from '@/lib/data';
import type { Runtime } from '@/lib/data/runtime';
import { callRoute, ORIGIN, openApi, writeAliases } from './open-api';

let runtime: Runtime;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ runtime, close } = await openApi());
  await runtime.ingest.loadSamples();
  await writeAliases(runtime, { moved: { 'person:old': 'new one' }, gone: { 'event:gone': 'removed' } });
});
afterAll(() => close());

const GATHERING = 'sco-summit-2024-07-astana';
const PERSON = 'subrahmanyam-jaishankar';
const callPerson = (id: string, query = '', headers = {}) =>
  callRoute(getPersonFeed, { path: `/api/people/${id}/feed${query}`, params: { id }, headers });
const callEvent = (id: string, query = '') =>
  callRoute(getEventFeed, { path: `/api/events/${id}/feed${query}`, params: { id } });

describe('the feed of a person', () => {
  it('holds the meetings with their sentences, dated by the articles', async () => {
    const answer = await callPerson(PERSON);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const feed = parseAtomFeed(await answer.text());
    expect(feed.title?.value).toBe('Sidelines: Subrahmanyam Jaishankar');
    expect(feed.id).toBe(`${ORIGIN}/api/people/${PERSON}/feed`);
    const person = await getPerson(PERSON);
    expect(feed.entries?.length).toBeGreaterThan(10);
    for (const { id, published, updated, summary } of feed.entries ?? []) {
      const meeting = person?.meetings.items.find((one) => id === `${ORIGIN}/events/${one.id}`);
      const days = meeting?.quotes.flatMap(({ article }) => article.published ?? []).sort() ?? [];
      if (meeting && days[0] !== undefined && meeting.quotes.length < 6) {
        expect([published, updated]).toEqual([days[0], days.at(-1)].map((day) => new Date(day ?? '').toISOString()));
      }
      expect(meeting?.quotes.map(({ text }) => text.trim())).toContain(summary?.value);
    }
    const times = feed.entries?.map(({ updated }) => updated ?? '') ?? [];
    expect(times).toEqual(times.toSorted().reverse());
    expect(feed.updated).toBe(times[0]);
  });

  it('comes in the language asked for, and says what is wrong with another', async () => {
    const text = await (await callPerson(PERSON, '?lang=hi')).text();
    expect(text).toContain('सुब्रह्मण्यम जयशंकर');
    expect(text).toContain(`<link href="${ORIGIN}/hi/people/${PERSON}" rel="alternate"`);
    expect(text).toContain(`<link href="${ORIGIN}/api/people/${PERSON}/feed?lang=hi" rel="self"`);
    expect((await callPerson(PERSON, '?lang=fr')).status).toBe(400);
  });

  it('is not sent twice to a reader that has it', async () => {
    const etag = (await callPerson(PERSON)).headers.get('etag') ?? '';
    expect((await callPerson(PERSON, '', { 'if-none-match': etag })).status).toBe(304);
  });

  it('follows whoever has another id now, and is not there for nobody', async () => {
    const moved = await callPerson('old', '?lang=hi');
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/api/people/new%20one/feed?lang=hi']);
    expect((await callPerson('nobody')).status).toBe(404);
  });
});

describe('the feed of a gathering', () => {
  it('holds the gathering and the meetings on its sidelines', async () => {
    const feed = parseAtomFeed(await (await callEvent(GATHERING)).text());
    const event = await getEvent(GATHERING);
    if (event?.type !== 'gathering') throw new Error('the samples have no such gathering');
    const ids = [GATHERING, ...event.meetings.items.map(({ id }) => id)].map((id) => `${ORIGIN}/events/${id}`);
    expect(feed.entries?.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it('is none of a meeting, and gone with its gathering', async () => {
    const event = await getEvent(GATHERING);
    const meeting = event?.type === 'gathering' ? event.meetings.items[0]?.id : undefined;
    expect((await callEvent(meeting ?? '')).status).toBe(404);
    expect((await callEvent('gone')).status).toBe(410);
  });
});

describe('what the feed of everything is made of', () => {
  it('is bounded: fifty meetings and fifty gatherings, with one sentence each', async () => {
    const items = await getNews();
    const count = (type: string) => items.filter(({ event }) => event.type === type).length;
    expect([count('meeting'), count('gathering')]).toEqual([50, expect.any(Number)]);
    expect(count('gathering')).toBeGreaterThan(20);
    expect(count('gathering')).toBeLessThanOrEqual(50);
    expect(items.filter(({ event }) => event.type === 'meeting').every(({ quote }) => quote !== null)).toBe(true);
  });
});

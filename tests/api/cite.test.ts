import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GET as getCalendar } from '@/app/api/events/[id]/calendar/route';
import { GET as cite } from '@/app/api/events/[id]/cite/route';
import { apiErrorSchema } from '@/lib/contracts/api';
import type { Runtime } from '@/lib/data/runtime';
import { callRoute, ORIGIN, openApi, writeAliases } from './open-api';

let runtime: Runtime;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ runtime, close } = await openApi());
  await runtime.ingest.loadSamples();
  await writeAliases(runtime, { moved: { 'event:old': 'new one' }, gone: { 'event:gone': 'removed' } });
});
afterAll(() => close());

const GATHERING = 'sco-summit-2024-07-astana';
const callCite = (id: string, query: string) =>
  callRoute(cite, { path: `/api/events/${id}/cite${query}`, params: { id } });
const callCalendar = (id: string, query = '') =>
  callRoute(getCalendar, { path: `/api/events/${id}/calendar${query}`, params: { id } });
const errorOf = async (response: Response) => apiErrorSchema.parse(await response.json()).error;

describe('references', () => {
  it.each([
    ['bibtex', 'application/x-bibtex; charset=utf-8', 'bib', 'langid = {hindi}'],
    ['ris', 'application/x-research-info-systems; charset=utf-8', 'ris', 'LA  - hi'],
    ['csl', 'application/vnd.citationstyles.csl+json; charset=utf-8', 'json', '"language": "hi"'],
    ['jsonld', 'application/ld+json; charset=utf-8', 'jsonld', '"@type":"Event"'],
  ])('come as %s with the address of the page in its language', async (format, type, ending, part) => {
    const answer = await callCite(GATHERING, `?format=${format}&lang=hi`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${GATHERING}.${ending}"`);
    const text = await answer.text();
    expect(text).toContain(part);
    expect(text).toContain(`${ORIGIN}/hi/events/${GATHERING}`);
    expect(text).toContain('शिखर सम्मेलन');
  });

  it('give the public address where one is set, whatever was asked', async () => {
    const ask = async (headers: Record<string, string>) => {
      const path = `/api/events/${GATHERING}/cite?format=jsonld`;
      return (await callRoute(cite, { path, params: { id: GATHERING }, headers })).json();
    };
    expect(await ask({ host: 'other.example' })).toMatchObject({ url: `http://other.example/events/${GATHERING}` });
    expect(await ask({ host: 'no host' })).toMatchObject({ url: `${ORIGIN}/events/${GATHERING}` });
    vi.stubEnv('SIDELINES_URL', 'https://sidelines.example/met');
    expect(await ask({ host: 'other.example' })).toMatchObject({
      url: `https://sidelines.example/met/events/${GATHERING}`,
    });
    vi.stubEnv('SIDELINES_URL', '');
  });

  it.each([
    ['?format=word', 'format'],
    ['', 'format'],
    ['?format=ris&lang=fr', 'lang'],
  ])('refuse %s and name what is wrong', async (query, path) => {
    const answer = await callCite(GATHERING, query);
    expect(answer.status).toBe(400);
    expect((await errorOf(answer)).details?.[0]?.path).toBe(path);
  });

  it('follow an event that moved, and are not there for what is gone or never was', async () => {
    const moved = await callCite('old', '?format=ris');
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/api/events/new%20one/cite?format=ris']);
    expect((await callCite('gone', '?format=ris')).status).toBe(410);
    expect((await callCite('nobody', '?format=ris')).status).toBe(404);
  });
});

describe('an entry of a calendar', () => {
  it('has the days of the gathering and its name in the language', async () => {
    const answer = await callCalendar(GATHERING, '?lang=ru');
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${GATHERING}.ics"`);
    const text = (await answer.text()).replaceAll('\r\n ', '');
    expect(text).toContain('DTSTART;VALUE=DATE:20240703\r\n');
    expect(text).toContain('SUMMARY:Саммит ШОС\\, Астана');
    expect(text).toContain(`${ORIGIN}/ru/events/${GATHERING}`);
  });

  it('is not made where no day is known', async () => {
    const [row] = await runtime.graph.read<{ id: string }>(
      `MATCH (meeting:Event {kind: 'meeting'}) WHERE meeting.start IS NULL RETURN meeting.id AS id LIMIT 1`,
    );
    const answer = await callCalendar(row?.id ?? '');
    expect(answer.status).toBe(404);
    expect(await errorOf(answer)).toMatchObject({ code: 'not_found', message: expect.stringContaining('No day') });
  });

  it('refuses another language, follows what moved, and is gone with its event', async () => {
    expect((await callCalendar(GATHERING, '?lang=fr')).status).toBe(400);
    expect((await callCalendar('old')).headers.get('location')).toBe('/api/events/new%20one/calendar');
    expect((await callCalendar('gone')).status).toBe(410);
    expect((await callCalendar('nobody')).status).toBe(404);
  });
});

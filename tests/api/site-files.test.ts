// What programs that read the web ask for first.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GET as getMeetings } from '@/app/api/meetings/route';
import robots from '@/app/robots';
import sitemap from '@/app/sitemap';
import { meetingsResponseSchema } from '@/lib/contracts/api';
import { callRoute, openApi } from './open-api';

vi.mock('next/headers', () => ({ headers: async () => new Headers({ host: 'asked.example:3000' }) }));

const MEETINGS = '/api/meetings?limit=200';
const at = (path: string) => `http://asked.example:3000${path}`;
let close: () => Promise<void>;
beforeAll(async () => {
  const api = await openApi();
  close = api.close;
  await api.runtime.ingest.loadSamples();
});
afterAll(() => close());

describe('files for programs that read the web', () => {
  it('lead to every page of the graph in each language, by the host that was asked', async () => {
    const pages = await sitemap();
    const urls = pages.map(({ url }) => url);
    expect(urls).toContain(at('/'));
    expect(urls).toContain(at('/people/sergey-lavrov'));
    expect(urls.some((url) => url.includes('/events/sco-summit'))).toBe(true);
    expect(urls.some((url) => url.includes('/articles/'))).toBe(true);
    for (const list of ['countries', 'organizations', 'series', 'articles']) expect(urls).toContain(at(`/${list}`));
    for (const path of ['/countries/IN', '/organizations/sco', '/series/sco-foreign-ministers'])
      expect(urls).toContain(at(path));
    const meetings = meetingsResponseSchema.parse(await (await callRoute(getMeetings, { path: MEETINGS })).json());
    expect(meetings.items.length).toBe(meetings.total);
    for (const { id } of meetings.items) expect(urls).toContain(at(`/events/${encodeURIComponent(id)}`));
    expect(new Set(urls).size).toBe(urls.length);
    const lavrov = pages.find(({ url }) => url.endsWith('/people/sergey-lavrov'));
    expect(lavrov?.alternates?.languages).toMatchObject({ hi: 'http://asked.example:3000/hi/people/sergey-lavrov' });
    expect((await robots()).sitemap).toBe('http://asked.example:3000/sitemap.xml');
  });
});

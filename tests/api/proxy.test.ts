import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import proxy, { config } from '@/proxy';
import { openApi, writeAliases } from './open-api';

let close: () => Promise<void>;
beforeAll(async () => {
  const api = await openApi();
  close = api.close;
  await writeAliases(api.runtime, { moved: { 'person:old': 'new' }, gone: { 'event:gone': 'removed' } });
  await api.runtime.graph.write("MERGE (country:Entity {uid: 'country:IN'})");
  await api.runtime.graph.write("MERGE (person:Entity {uid: 'person:new-person'})");
});
afterAll(() => close());

const visit = (path: string) => proxy(new NextRequest(`http://127.0.0.1:3000${path}`));

describe('permalinks without a page', () => {
  it.each([
    ['/people/old', '/people/new'],
    ['/hi/people/old?from=2024', '/hi/people/new?from=2024'],
    ['/ru/countries/in', '/ru/countries/IN'],
    ['/people/New-Person', '/people/new-person'],
    ['/hi/people/Old', '/hi/people/new'],
  ])('leads %s to %s, never kept', async (path, location) => {
    const response = await visit(path);
    const { pathname, search } = new URL(response.headers.get('location') ?? '');
    expect([response.status, pathname + search]).toEqual([308, location]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['/events/gone', 410],
    ['/bn/events/gone', 410],
    ['/hi/people/new/more', 404],
    ['/nothing', 404],
    ['/ru/nothing.txt', 404],
    ['/zz/people', 404],
    ['/meetings', 404],
  ])('gives the page that stands at %s the status %i', async (path, status) => {
    const response = await visit(path);
    expect([response.status, response.headers.get('x-middleware-next')]).toEqual([status, '1']);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  // Pages of ids are kept: one for each made-up id would push good pages out.
  it.each([
    ['/people/new', '/-/people/new'],
    ['/events/old', '/-/events/old'],
    ['/people/Nobody', '/-/people/Nobody'],
    ['/hi/series/nato-summit', '/hi/-/series/nato-summit'],
    ['/bn/people/%E0%A4%95%2Fx', '/bn/-/people/%E0%A4%95%2Fx'],
  ])('lets a page that is never kept answer for %s', async (path, inner) => {
    const response = await visit(path);
    const { pathname } = new URL(response.headers.get('x-middleware-rewrite') ?? '');
    expect([response.status, pathname]).toEqual([404, inner]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('leads an address that is no valid encoding to one that can be shown', async () => {
    const response = await visit('/hi/people/%E0%A4');
    expect([response.status, new URL(response.headers.get('location') ?? '').pathname]).toEqual([
      308,
      '/hi/people/%25E0%25A4',
    ]);
    expect((await visit('/hi/people/%25E0%25A4')).status).toBe(404);
  });

  it.each(['/ru/countries/IN', '/hi/series/sco-summit', '/hi', '/'])('leaves %s to its page', async (path) => {
    const response = await visit(path);
    expect([response.status, response.headers.get('x-middleware-next')]).toEqual([200, '1']);
  });

  it('knows every page without an id', async () => {
    const files = await readdir(join(PROJECT_ROOT, 'app', '[locale]'), { recursive: true });
    const paths = files
      .filter((file) => basename(file) === 'page.tsx' && !dirname(file).slice(1).includes('['))
      .map((file) => relative('(pages)', join('(pages)', dirname(file).replace('(pages)', ''))).replaceAll('\\', '/'));
    expect(paths).toContain('about/quality');
    for (const path of paths) expect([path, (await visit(`/${path}`)).status]).toEqual([path, 200]);
  });

  it.each([
    ['/api/people/nobody', false],
    ['/_next/static/chunk.js', false],
    ['/icon.svg', false],
    ['/robots.txt', false],
    ['/sitemap.xml', false],
    ['/hi/robots.txt', true],
    ['/apiary', true],
    ['/hi/icon.svg', true],
    ['/', true],
  ])('whether it is asked for %s: %s', (path, isAsked) => {
    const [source = ''] = config.matcher;
    expect(new RegExp(`^${source}$`).test(path)).toBe(isAsked);
  });
});

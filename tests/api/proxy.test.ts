import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import proxy, { config } from '@/proxy';
import { openApi } from './open-api';

let close: () => Promise<void>;
beforeAll(async () => {
  const api = await openApi();
  close = api.close;
  await api.runtime.graph.write('UNWIND $rows AS row MERGE (alias:Alias {key: row.key}) SET alias = row', {
    rows: [
      { key: 'person:old', to: 'new', at: '2026-05-03T10:00:00Z' },
      { key: 'event:gone', reason: 'removed', at: '2026-05-03T10:00:00Z' },
    ],
  });
  await api.runtime.graph.write("MERGE (country:Entity {uid: 'country:IN'})");
});
afterAll(() => close());

const visit = (path: string) => proxy(new NextRequest(`http://127.0.0.1:3000${path}`));

describe('permalinks without a page', () => {
  it.each([
    ['/people/old', '/people/new'],
    ['/hi/people/old?from=2024', '/hi/people/new?from=2024'],
    ['/ru/countries/in', '/ru/countries/IN'],
  ])('leads %s to %s, never kept', async (path, location) => {
    const response = await visit(path);
    const { pathname, search } = new URL(response.headers.get('location') ?? '');
    expect([response.status, pathname + search]).toEqual([308, location]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['/events/gone', 'en', 'This page was removed', '3 May 2026'],
    ['/bn/events/gone', 'bn', 'এই পাতাটি সরিয়ে ফেলা হয়েছে', '3 মে 2026'],
  ])('says of %s that it is gone, in the language of the address', async (path, lang, title, day) => {
    const response = await visit(path);
    const html = await response.text();
    expect(response.status).toBe(410);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain(day);
  });

  it.each([
    ['/people/new', 'en', 'This page is not here'],
    ['/hi/people/%E0%A4', 'hi', 'यह पन्ना यहाँ नहीं है'],
    ['/events/old', 'en', 'This page is not here'],
    ['/series/nato-summit', 'en', 'This page is not here'],
  ])('answers %s whole, with other ways in', async (path, lang, title) => {
    const response = await visit(path);
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain(`href="${lang === 'en' ? '' : `/${lang}`}/people"`);
  });

  it.each(['/ru/countries/IN', '/hi/series/sco-summit'])('leaves %s to its page', async (path) => {
    const response = await visit(path);
    expect(response.headers.get('x-middleware-next')).toBe('1');
  });

  it('looks at permalinks only', () => {
    const folders = '(people|countries|organizations|events|articles|series)/:id';
    expect(config.matcher.every((source) => source.endsWith(folders))).toBe(true);
  });
});

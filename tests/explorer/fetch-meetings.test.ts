import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchMeetings, MOST_ROWS } from '@/app/components/explorer/export/fetch-meetings';
import { NO_FILTERS } from '@/app/components/explorer/state/filters';

afterEach(() => vi.unstubAllGlobals());

const ROW = {
  id: 'a-b-2024',
  participants: [],
  date: '2024-07-03',
  otherDates: [],
  city: null,
  status: 'held',
  gathering: null,
  confidence: 0.9,
  sources: 1,
  disputed: false,
};

/** A server with so many meetings, that gives them in pages of 200. */
function serve(total: number) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const start = Number(new URL(url, 'http://x').searchParams.get('after') ?? 0);
    const end = Math.min(total, start + 200);
    const items = Array.from({ length: end - start }, () => ROW);
    return Response.json({ items, total, next: end < total ? `${end}` : null });
  });
  return asked;
}

describe('the meetings of a file', () => {
  it('are all that fit, page after page', async () => {
    const asked = serve(450);
    const { rows, total } = await fetchMeetings(NO_FILTERS, 'date');
    expect([rows.length, total, asked.length]).toEqual([450, 450, 3]);
    expect(asked.every((url) => url.includes('quotes=true'))).toBe(true);
  });

  it('are at most as many as a spreadsheet can use, and tell of how many', async () => {
    serve(MOST_ROWS + 300);
    const { rows, total } = await fetchMeetings(NO_FILTERS, 'date');
    expect([rows.length, total]).toEqual([MOST_ROWS, MOST_ROWS + 300]);
  });
});

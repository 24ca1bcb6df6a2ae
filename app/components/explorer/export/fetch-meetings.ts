import { meetingsResponseSchema, type QuotedRow } from '@/lib/contracts/api';
import { fetchJson } from '../state/fetch-json';
import type { Filters } from '../state/filters';
import { meetingsUrl } from '../views/table/meetings-url';
import type { TableSort } from '../views/view-params';

/** With their quotations, more would be too much for one answer. */
const PAGE = 100;
/** A file with more rows is of no use in a spreadsheet, and the server has others to answer. */
export const MOST_ROWS = 20_000;

export interface FetchedMeetings {
  rows: QuotedRow[];
  /** How many fit; more than there are rows when the limit was reached. */
  total: number;
}

/** The meetings that fit the filters with what their sources say, page after page, at most MOST_ROWS of them. @throws ServerError */
export async function fetchMeetings(filters: Filters, sort: TableSort): Promise<FetchedMeetings> {
  const url = `${meetingsUrl(filters, sort, PAGE)}&quotes=true`;
  const rows: QuotedRow[] = [];
  let total = 0;
  let after: string | null = '';
  while (after !== null && rows.length < MOST_ROWS) {
    const query: string = after ? `&after=${encodeURIComponent(after)}` : '';
    const page = await fetchJson(`${url}${query}`, meetingsResponseSchema);
    rows.push(...page.items);
    total = page.total;
    after = page.next;
  }
  return { rows, total };
}

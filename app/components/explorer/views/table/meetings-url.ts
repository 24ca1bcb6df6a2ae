import { type Filters, filterQuery } from '../../state/filters';
import type { TableSort } from '../view-params';

const PAGE = 100;

/** The address of the first page of meetings; a sort with a minus in front gives the largest first. */
export function meetingsUrl(filters: Filters, sort: TableSort, limit = PAGE): string {
  const query = filterQuery(filters);
  query.set('sort', sort.replace('-', ''));
  query.set('order', sort.startsWith('-') ? 'desc' : 'asc');
  query.set('limit', `${limit}`);
  return `/api/meetings?${query}`;
}

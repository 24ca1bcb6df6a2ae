// The explorer's address as a server reads it.
import { readSeriesFilter } from './series';
import { MOST_ITEMS, type ViewFilters, viewFiltersSchema } from './taken-out';

/** The parts of an address as Next.js gives them. */
export type AddressQuery = Record<string, string | string[] | undefined>;

/** Filters and what is taken out, read as the explorer reads them: what means nothing is as if it were not there. */
export function readViewFilters(query: AddressQuery): ViewFilters {
  const read = Object.entries(viewFiltersSchema.shape).flatMap(([name, schema]) => {
    const [value] = [query[name] ?? []].flat();
    if (!value) return [];
    if (!Array.isArray(schema.safeParse(undefined).data)) return schema.safeParse(value).success ? [[name, value]] : [];
    const meant = value.split(',').flatMap((item) => (name === 'series' ? readSeriesFilter(item) : [item]));
    const items = meant.filter((item) => schema.safeParse([item]).success);
    return [[name, [...new Set(items)].slice(0, MOST_ITEMS)]];
  });
  return viewFiltersSchema.parse(Object.fromEntries(read));
}

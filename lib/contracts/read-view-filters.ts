// The explorer's address as a server reads it.
import { z } from 'zod';
import { isSeriesFilter } from './series';
import { MOST_ITEMS, type ViewFilters, viewFiltersSchema } from './taken-out';

/** The parts of an address as Next.js gives them. */
export type AddressQuery = Record<string, string | string[] | undefined>;

const addressSchema = viewFiltersSchema.extend({ series: z.array(z.string().refine(isSeriesFilter)).default([]) });

/** Filters and what is taken out, read as the explorer reads them: what means nothing is as if it were not there. */
export function readViewFilters(query: AddressQuery): ViewFilters {
  const read = Object.entries(addressSchema.shape).flatMap(([name, schema]) => {
    const [value] = [query[name] ?? []].flat();
    if (!value) return [];
    if (!Array.isArray(schema.safeParse(undefined).data)) return schema.safeParse(value).success ? [[name, value]] : [];
    const items = value.split(',').filter((item) => schema.safeParse([item]).success);
    return [[name, [...new Set(items)].slice(0, MOST_ITEMS)]];
  });
  return addressSchema.parse(Object.fromEntries(read));
}

import type { Facets } from '@/lib/contracts/api';
import type { Filters } from '../state/filters';

type Range = Pick<Filters, 'from' | 'to'>;

/** The years of meetings that lie in the chosen days, in order: a facet counts without its own filter. */
export function yearsShown(years: Facets['year'], { from, to }: Range): string[] {
  const isIn = (year: string) => (!from || year >= from.slice(0, 4)) && (!to || year <= to.slice(0, 4));
  return years
    .map(({ value }) => value)
    .filter(isIn)
    .sort();
}

/** The years to choose between: all from the first to the last that has a meeting, and those that are chosen without having any. */
export function yearsOffered(years: Facets['year'], { from, to }: Range): number[] {
  const known = years.map(({ value }) => Number(value));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const all = known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const chosen = [from, to].flatMap((date) => (date ? [Number(date.slice(0, 4))] : []));
  return [...new Set([...all, ...chosen])].sort((a, b) => a - b);
}

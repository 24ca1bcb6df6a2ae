import { describe, expect, it } from 'vitest';
import { filterParsers, filterQuery, hasFilters, NO_FILTERS } from '@/app/components/explorer/state/filters';
import { graphFiltersSchema } from '@/lib/contracts/api';

describe('filters in the address', () => {
  it('keep what is known of a list', () => {
    expect(filterParsers.role.parse('foreign_minister,king,president')).toEqual(['foreign_minister', 'president']);
    expect(filterParsers.kind.parse('summit,party')).toEqual(['summit']);
  });

  it.each([
    ['0', 0],
    ['0.7', 0.7],
    ['.85', 0.85],
    ['1', 1],
    ['1.5', null],
    ['-1', null],
    ['1e-1', null],
    ['much', null],
    ['', null],
  ])('read the confidence %j as %j', (value, expected) => {
    expect(filterParsers.confidence.parse(value)).toBe(expected);
  });

  it.each([
    ['2', 2],
    ['0', null],
    ['2.5', null],
    ['100', null],
    ['x', null],
  ])('read the number of sources %j as %j', (value, expected) => {
    expect(filterParsers.sources.parse(value)).toBe(expected);
  });

  it('are as at the start when the address says nothing: doubtful meetings stay out', () => {
    expect(hasFilters(NO_FILTERS)).toBe(false);
    expect(graphFiltersSchema.parse({})).toMatchObject({ confidence: NO_FILTERS.confidence, sources: 1 });
    expect(hasFilters({ ...NO_FILTERS, to: '2024' })).toBe(true);
    expect(hasFilters({ ...NO_FILTERS, country: ['IN'] })).toBe(true);
    expect(hasFilters({ ...NO_FILTERS, confidence: 0 })).toBe(true);
  });

  it('become a query that the API reads back', () => {
    const filters = { ...NO_FILTERS, series: ['SCO:summit', 'none'], role: ['president'], from: '2024', sources: 2 };
    const query = filterQuery(filters);
    expect(query.toString()).toBe('series=SCO%3Asummit%2Cnone&role=president&from=2024&sources=2');
    expect(filterQuery(NO_FILTERS).toString()).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { yearsOffered, yearsShown } from '@/app/components/explorer/filters/years-shown';

const YEARS = ['2025', '2020', '2023'].map((value) => ({ value, count: 1 }));

describe('years', () => {
  it('are shown as far as the chosen days reach', () => {
    expect(yearsShown(YEARS, { from: null, to: null })).toEqual(['2020', '2023', '2025']);
    expect(yearsShown(YEARS, { from: '2023-04-28', to: '2023-04-28' })).toEqual(['2023']);
    expect(yearsShown(YEARS, { from: '2021', to: null })).toEqual(['2023', '2025']);
    expect(yearsShown(YEARS, { from: '1990', to: '1991' })).toEqual([]);
  });

  it('are offered from the first to the last, with those that an address chooses beyond them', () => {
    expect(yearsOffered(YEARS, { from: null, to: null })).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    expect(yearsOffered(YEARS, { from: '1990', to: '1991-02' }).slice(0, 3)).toEqual([1990, 1991, 2020]);
    expect(yearsOffered([], { from: '2024', to: null })).toEqual([2024]);
  });
});

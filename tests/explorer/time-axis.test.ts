import { describe, expect, it } from 'vitest';
import {
  dayAt,
  endOf,
  LEFT,
  RIGHT,
  rangeBetween,
  startOf,
  toTime,
  toX,
} from '@/app/components/explorer/sheet/time-axis';

const YEARS = { first: 2019, last: 2025 };

describe('the axis of the strip', () => {
  it('leads from a time to its place and back', () => {
    expect([toX(YEARS, 2019), toX(YEARS, 2026)]).toEqual([LEFT, RIGHT]);
    for (const time of [2019, 2021.25, 2026]) expect(toTime(YEARS, toX(YEARS, time))).toBeCloseTo(time, 9);
    expect([toTime(YEARS, -50), toTime(YEARS, 5000)]).toEqual([2019, 2026]);
  });

  it('knows the first and the last day of a partial date', () => {
    expect(dayAt(startOf('2024'))).toBe('2024-01-01');
    expect(dayAt(startOf('2024-07'))).toBe('2024-07-01');
    for (const day of ['2024-01-01', '2024-02-29', '2024-07-03', '2024-12-31']) {
      expect(dayAt(startOf(day))).toBe(day);
      expect(rangeBetween(YEARS, startOf(day), endOf(day))).toEqual({ from: day, to: day });
    }
  });

  it('gives no day that the calendar lacks', () => {
    expect(dayAt(2023 + (1 + 30.5 / 31) / 12)).toBe('2023-02-28');
  });
});

describe('a range of days', () => {
  it('is the same whichever end was touched first', () => {
    const [a, b] = [startOf('2021-03-05'), endOf('2022-09-10')];
    expect(rangeBetween(YEARS, a, b)).toEqual({ from: '2021-03-05', to: '2022-09-10' });
    expect(rangeBetween(YEARS, b, a)).toEqual(rangeBetween(YEARS, a, b));
  });

  it('is open where it reaches the end of the strip', () => {
    expect(rangeBetween(YEARS, 2019, endOf('2022-09-10'))).toEqual({ from: null, to: '2022-09-10' });
    expect(rangeBetween(YEARS, startOf('2021-03-05'), 2026)).toEqual({ from: '2021-03-05', to: null });
  });
});

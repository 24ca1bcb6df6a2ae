import { describe, expect, it } from 'vitest';
import { isOver, lastDayOf, lastDayOfGathering, standingOf } from '@/lib/contracts/standing';
import { makeGathering, makeMeeting } from '@/tests/cite/made-events';

describe('the standing of what was planned', () => {
  it.each([
    ['2025-09-01', '2025-09-02', 'lapsed'],
    ['2025-09-02', '2025-09-02', 'planned'],
    ['2025-09', '2025-09-30', 'planned'],
    ['2025-09', '2025-10-01', 'lapsed'],
    ['2025', '2025-12-31', 'planned'],
    ['2024', '2025-01-01', 'lapsed'],
    [null, '2025-01-01', 'planned'],
  ] as const)('for %s is on %s: %s', (day, today, standing) => {
    expect(standingOf('planned', day, today)).toBe(standing);
    expect(isOver(day, today)).toBe(standing === 'lapsed');
  });

  it('is no other for what was held or called off', () => {
    expect(standingOf('held', '2020', '2025-01-01')).toBe('held');
    expect(standingOf('cancelled', '2020', '2025-01-01')).toBe('cancelled');
  });

  it('waits for the last of the days that are claimed, else for the end of the gathering', () => {
    const gathering = makeGathering({ start: '2025-08-31', end: '2025-09-01' });
    expect(lastDayOf(makeMeeting({ date: '2025-07-03', otherDates: ['2025-07-04'], gathering }))).toBe('2025-07-04');
    expect(lastDayOf(makeMeeting({ date: null, gathering }))).toBe('2025-09-01');
    expect(lastDayOf(makeMeeting({ date: null }))).toBeNull();
    expect(lastDayOfGathering(makeGathering({ start: '2025-08', end: null }))).toBe('2025-08');
  });
});

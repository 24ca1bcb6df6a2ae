import { describe, expect, it } from 'vitest';
import { findDisagreements } from '@/lib/resolve';
import { explainReport } from '@/lib/resolve/explain-report';

const report = (id: string, said: { date?: string; city?: string; status?: 'held' | 'planned' | 'cancelled' }) => ({
  ...{ id, date: null, otherDate: null, city: null, status: 'held' as const },
  ...said,
});
const none = { days: [], reports: [], offices: [], countryOf: () => null };
const office = (id: string, role: string | null, published: string | null = '2024-06-02') => ({
  ...{ id, person: 'ravi-kumar', role, published },
});

describe('disagreements of sources', () => {
  it('tell a day that sources give from one that only a weekday speaks for', () => {
    const reports = [report('a', { date: '2024-06-01' }), report('b', { date: '2024-06-02' })];
    expect(findDisagreements({ ...none, days: ['2024-06-02', '2024-06-01'], reports })).toEqual([
      {
        ...{ about: 'date', person: null },
        sides: [
          { value: '2024-06-01', claims: ['a'] },
          { value: '2024-06-02', claims: ['b'] },
        ],
      },
    ]);
    const alone = [{ ...report('a', { date: '2024-06-01' }), otherDate: '2024-06-02' }];
    expect(findDisagreements({ ...none, days: ['2024-06-01', '2024-06-02'], reports: alone })).toMatchObject([
      { about: 'weekday', sides: [{ claims: ['a'] }, { value: '2024-06-02', claims: ['a'] }] },
    ]);
  });

  it('tell two cities of one country from two countries', () => {
    const reports = [report('a', { city: 'Astana' }), report('b', { city: 'Almaty' }), report('c', {})];
    expect(findDisagreements({ ...none, reports, countryOf: () => 'KZ' })).toMatchObject([{ about: 'city' }]);
    const countryOf = (city: string) => (city === 'Astana' ? 'KZ' : 'UZ');
    expect(findDisagreements({ ...none, reports, countryOf })).toMatchObject([{ about: 'country' }]);
  });

  it('are about the state only where one says held and another called off', () => {
    const of = (...states: ('held' | 'planned' | 'cancelled')[]) =>
      findDisagreements({ ...none, reports: states.map((status, at) => report(String(at), { status })) });
    expect(of('held', 'cancelled')).toMatchObject([{ about: 'state' }]);
    expect(of('held', 'planned')).toEqual([]);
    expect(of('planned', 'cancelled')).toEqual([]);
  });

  it('are about an office as it was then, not years later, nor where it is not told', () => {
    const offices = [
      office('a', 'foreign_minister'),
      office('b', 'president'),
      office('c', null),
      office('d', 'other'),
    ];
    expect(findDisagreements({ ...none, days: ['2024-06-01'], offices })).toMatchObject([
      { about: 'office', person: 'ravi-kumar', sides: [{ claims: ['a'] }, { claims: ['b'] }] },
    ]);
    const later = [office('a', 'foreign_minister'), office('b', 'president', '2026-01-01')];
    expect(findDisagreements({ ...none, days: ['2024-06-01'], offices: later })).toEqual([]);
  });
});

describe('the reason of a joined report', () => {
  it.each([
    [{ date: '2024-06-01' }, { by: 'day', days: null }],
    [{ date: '2024-06-02' }, { by: 'other_day', days: null }],
    [
      { date: '2024-06', event: 'sco-summit' },
      { by: 'gathering', days: null },
    ],
    [{ date: '2024-06' }, { by: 'part', days: null }],
    [{ published: '2024-06-04' }, { by: 'news', days: 3 }],
    [{}, { by: 'news', days: null }],
  ])('of %j is %j', (told, reason) => {
    expect(explainReport({ date: null, event: null, published: null, ...told }, '2024-06-01')).toEqual(reason);
  });
});

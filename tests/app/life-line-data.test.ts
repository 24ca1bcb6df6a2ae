import { describe, expect, it } from 'vitest';
import { buildLifeLine } from '@/app/components/person/life-line-data';
import type { PersonDetail } from '@/lib/contracts/api';

type Meeting = PersonDetail['meetings']['items'][number];
const meeting = (id: string, date: string | null, start: string | null = null): Meeting => ({
  id,
  participants: [],
  date,
  otherDates: [],
  city: null,
  status: 'held',
  gathering:
    start === null
      ? null
      : {
          id: 'g',
          series: 'SCO',
          kind: 'summit',
          ordinal: null,
          start,
          end: null,
          city: null,
          country: null,
          status: 'held',
        },
  confidence: 1,
  sources: 1,
  disputed: false,
  quotes: [],
});
const office = (from: string, to: string | null): PersonDetail['offices'][number] => ({
  role: 'foreign_minister',
  title: '',
  country: 'IN',
  organization: null,
  from,
  to,
});
const line = (meetings: Meeting[], offices: PersonDetail['offices'] = []) =>
  buildLifeLine({ meetings: { items: meetings, total: meetings.length }, offices });

describe('buildLifeLine', () => {
  it('is nothing where no meeting has a day', () => {
    expect(line([meeting('a', null)], [office('2019', null)])).toBeNull();
  });
  it('stacks the meetings of a month, by the day of the gathering where they have none', () => {
    const data = line([meeting('a', '2024-07-02'), meeting('b', null, '2024-07-03'), meeting('c', '2021')]);
    expect(data?.stacks.map(({ from, meetings }) => [from, meetings.map(({ id }) => id)])).toEqual([
      ['2021', ['c']],
      ['2024-07', ['a', 'b']],
    ]);
    expect([data?.firstYear, data?.endYear]).toEqual([2021, 2025]);
    expect(data?.stacks[0]?.at).toBeCloseTo(0.5 / 4, 5);
  });
  it('puts months that would lie over each other on one stack, and tells which', () => {
    const days = ['2012-05-01', '2024-05-02', '2024-07-03', '2024-09-04', '2025-08-31'];
    const stacks = line(days.map((day, at) => meeting(`m${at}`, day)))?.stacks ?? [];
    expect(stacks.map(({ from, to, meetings }) => [from, to, meetings.length])).toEqual([
      ['2012-05', '2012-05', 1],
      ['2024-05', '2024-09', 3],
      ['2025-08', '2025-08', 1],
    ]);
  });
  it('begins with an office a few years before the first meeting, and leaves out what ended before', () => {
    const data = line(
      [meeting('a', '2024-07-02')],
      [office('2003', '2007'), office('2015-01', '2018-01'), office('2019-05', null)],
    );
    expect(data?.firstYear).toBe(2018);
    expect(data?.offices.map((row) => row.office.from)).toEqual(['2015-01', '2019-05']);
    expect(data?.offices.at(-1)?.to).toBe(1);
  });
});

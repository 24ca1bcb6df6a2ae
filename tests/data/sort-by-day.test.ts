import { describe, expect, it } from 'vitest';
import type { GraphNode } from '@/lib/contracts/api';
import { sortByDay } from '@/lib/data/sort-by-day';

const event = (key: string, start: string | null, gathering: string | null = null): [string, GraphNode] => {
  const kind = key.startsWith('gathering') ? ('summit' as const) : ('meeting' as const);
  const rest = { series: null, ordinal: null, end: null, otherDates: [], city: null, status: 'held' as const };
  const details = { ...rest, kind, start, gathering, confidence: 1, sources: 1, disputed: false };
  return [key, { key, kind: 'meeting', id: key, name: { en: key }, country: null, event: details }];
};

describe('meetings between two of a chain', () => {
  const nodes = new Map([
    event('meeting:a', '2019-06-13'),
    event('meeting:b', null, 'gathering:g'),
    event('meeting:c', null),
    event('meeting:d', '2022-09-16'),
    event('meeting:e', '2022-09-16'),
    event('gathering:g', '2021-10'),
  ]);

  it('stand newest first, those without a day by their gathering, and at last those without either', () => {
    const keys = ['meeting:a', 'meeting:b', 'meeting:c', 'meeting:e', 'meeting:d'];
    expect(sortByDay(keys, nodes)).toEqual(['meeting:d', 'meeting:e', 'meeting:b', 'meeting:a', 'meeting:c']);
  });
});

import { expect, it } from 'vitest';
import { listDateClaims, weekOf } from '@/app/components/meeting/date-claims';
import type { Quote } from '@/lib/contracts/api';

const quote = (claimId: string, date: string | null): Quote => ({
  claimId,
  text: 'met',
  start: 0,
  end: 3,
  marks: [],
  confidence: 1,
  doubts: [],
  topics: [],
  date,
  status: null,
  article: { id: 'a', title: 'A', lang: 'en', published: null, source: null, url: null },
});

it('gives each claimed day what says so, the oldest first', () => {
  const quotes = [quote('one', '2024-07-04'), quote('two', null), quote('three', '2024-07-03')];
  const claims = listDateClaims({ date: '2024-07-04', otherDates: ['2024-07-03'], quotes });
  expect(claims.map((claim) => [claim.date, claim.quotes.map((item) => item.claimId)])).toEqual([
    ['2024-07-03', ['three']],
    ['2024-07-04', ['one']],
  ]);
});

it('keeps a day for which only a weekday speaks', () => {
  const claims = listDateClaims({
    date: '2024-07-04',
    otherDates: ['2024-07-03'],
    quotes: [quote('one', '2024-07-04')],
  });
  expect(claims[0]).toEqual({ date: '2024-07-03', quotes: [] });
});

it('finds the week from Monday that holds all days', () => {
  expect(weekOf(['2024-07-03', '2024-07-04'])).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => `2024-07-0${day}`));
  expect(weekOf(['2024-07-07'])[0]).toBe('2024-07-01');
  expect(weekOf(['2024-07-03', '2024-07-09'])).toEqual([]);
  expect(weekOf(['2024-07'])).toEqual([]);
  expect(weekOf([])).toEqual([]);
});

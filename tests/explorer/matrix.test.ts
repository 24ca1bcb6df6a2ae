import { describe, expect, it } from 'vitest';
import {
  buildMatrix,
  daysSince,
  isQuiet,
  listNeverMet,
  listSilent,
  quietBefore,
  stepOf,
} from '@/app/components/explorer/views/matrix/build-matrix';
import { nextCell } from '@/app/components/explorer/views/matrix/use-roving-cell';
import { parsePair } from '@/app/components/explorer/views/view-params';
import type { MatrixPair } from '@/lib/contracts/api';

const entity = (id: string) => ({ id, name: { en: id }, country: id, organization: null });
const pair = (a: number, b: number, last: string | null, held = 1): MatrixPair => ({ a, b, held, notHeld: 0, last });
const PAIRS = [pair(0, 1, '2025-09'), pair(0, 2, '2015-07-10'), pair(1, 3, '2021-10-12'), pair(2, 3, null)];

describe('cells of the matrix', () => {
  const rows = buildMatrix({ entities: { items: ['IN', 'RU', 'PK', 'MN'].map(entity), total: 4 }, pairs: PAIRS });

  it('tell above the diagonal how often and below it when last, of the same pair', () => {
    expect(rows.map((row) => row.map(({ side }) => side[0]).join(''))).toEqual(['sccc', 'lscc', 'llsc', 'llls']);
    expect(rows[2]?.[0]?.pair).toBe(rows[0]?.[2]?.pair);
    expect(rows[2]?.[0]?.pair?.last).toBe('2015-07-10');
  });

  it('are empty where no meeting is reported', () => {
    expect(rows[0]?.[3]?.pair).toBeNull();
    expect(rows[3]?.[0]?.pair).toBeNull();
  });

  it('have the shades of the drawing', () => {
    expect([0, 1, 2, 4, 5, 9, 10, 19, 20, 300].map(stepOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });
});

describe('silence', () => {
  it('begins three years before the latest meeting', () => {
    expect(quietBefore(PAIRS)).toBe(2022);
    expect(quietBefore([pair(0, 1, null)])).toBeNull();
    expect(isQuiet(pair(0, 1, '2022-01-01'), 2022)).toBe(false);
    expect(isQuiet(pair(0, 1, '2021-12-31'), 2022)).toBe(true);
    expect(isQuiet(pair(0, 1, null), 2022)).toBe(false);
  });

  it('lists the longest first, and nobody of whom no day is known', () => {
    expect(listSilent(PAIRS).map(({ last }) => last)).toEqual(['2015-07-10', '2021-10-12']);
  });

  it('counts whole days, from a day only', () => {
    const today = new Date('2026-01-02T09:00:00Z');
    expect(daysSince('2025-12-31', today)).toBe(2);
    expect(daysSince('2026-01-02', today)).toBe(0);
    expect(daysSince('2025-12', today)).toBeNull();
  });
});

describe('who never met', () => {
  const matrix = {
    entities: { items: ['IN', 'RU', 'PK', 'MN'].map(entity), total: 4 },
    pairs: [...PAIRS.slice(0, 3), { ...pair(2, 3, null, 0), notHeld: 1 }],
  };

  it('is every pair without a held meeting, the busiest first', () => {
    expect(listNeverMet(matrix, () => true)).toEqual([
      [0, 3],
      [1, 2],
      [2, 3],
    ]);
  });

  it('is asked only of those who are asked for, and never of compatriots', () => {
    expect(listNeverMet(matrix, (id) => id !== 'MN')).toEqual([[1, 2]]);
    const items = matrix.entities.items.map((one) => ({ ...one, country: 'IN' }));
    expect(listNeverMet({ ...matrix, entities: { items, total: 4 } }, () => true)).toEqual([]);
  });
});

describe('arrow keys', () => {
  it.each<[string, [number, number], [number, number]]>([
    ['ArrowRight', [0, 1], [0, 2]],
    ['ArrowDown', [0, 1], [2, 1]],
    ['ArrowLeft', [1, 2], [1, 0]],
    ['ArrowUp', [0, 2], [0, 2]],
    ['ArrowRight', [0, 3], [0, 3]],
    ['Home', [0, 3], [0, 1]],
    ['End', [3, 0], [3, 2]],
  ])('%s from %j', (key, from, to) => {
    expect(nextCell(key, from, 4)).toEqual(to);
  });

  it('leave other keys alone', () => {
    expect(nextCell('Enter', [0, 1], 4)).toBeNull();
  });
});

describe('a pair in the address', () => {
  it('is two of one kind', () => {
    expect(parsePair('country:KZ,country:IR')).toEqual(['country:KZ', 'country:IR']);
    expect(parsePair('person:a,person:b')).toEqual(['person:a', 'person:b']);
  });

  it.each([
    '',
    'country:KZ',
    'country:KZ,country:KZ',
    'country:KZ,person:a',
    'meeting:a,meeting:b',
    'country:A,country:B,country:C',
  ])('is not %j', (value) => {
    expect(parsePair(value)).toBeNull();
  });
});

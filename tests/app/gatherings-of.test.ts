import { describe, expect, it } from 'vitest';
import { gatheringsOf } from '@/app/components/person/gatherings-of';
import type { GatheringRef, PersonDetail } from '@/lib/contracts/api';

const at = (id: string, start: string): GatheringRef => ({
  id,
  series: 'SCO',
  kind: 'summit',
  ordinal: null,
  start,
  end: null,
  city: null,
  country: null,
  status: 'held',
});
const listOf = <T>(items: T[]) => ({ items, total: items.length });
const partsOf = (attended: [GatheringRef, 'held' | 'planned' | 'cancelled'][], beside: GatheringRef[]) =>
  gatheringsOf({
    attended: listOf(
      attended.map(([gathering, status]): PersonDetail['attended']['items'][number] => ({
        gathering,
        status,
        quotes: [],
      })),
    ),
    beside: listOf(beside),
  }).map(({ gathering, part }) => `${gathering.id} ${part}`);

describe('the gatherings of a person', () => {
  it('are those of the sessions and those beside which they met, newest first', () => {
    expect(partsOf([[at('a', '2023-07-04'), 'held']], [at('b', '2024-07-03'), at('c', '2022-09-15')])).toEqual([
      'b beside',
      'a session',
      'c beside',
    ]);
  });

  it('stand there once: whoever met beside one is expected there no longer', () => {
    expect(partsOf([[at('a', '2024-07-03'), 'planned']], [at('a', '2024-07-03')])).toEqual(['a beside']);
    expect(partsOf([[at('a', '2024-07-03'), 'planned']], [])).toEqual(['a expected']);
    expect(partsOf([[at('a', '2024-07-03'), 'cancelled']], [])).toEqual([]);
  });
});

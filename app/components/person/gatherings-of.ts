import type { GatheringRef, PersonDetail } from '@/lib/contracts/api';

/** How somebody was at a gathering: in the session, only in a meeting beside it, or so far only expected. */
export type Part = 'session' | 'beside' | 'expected';

export interface GatheringPart {
  gathering: GatheringRef;
  part: Part;
}

/** Each gathering of a person once, newest first: whoever is told to have been there is expected no longer. */
export function gatheringsOf({ attended, beside }: Pick<PersonDetail, 'attended' | 'beside'>): GatheringPart[] {
  const parts = new Map<string, GatheringPart>();
  for (const { gathering, status } of attended.items) {
    if (status !== 'cancelled')
      parts.set(gathering.id, { gathering, part: status === 'held' ? 'session' : 'expected' });
  }
  for (const gathering of beside.items) parts.set(gathering.id, { gathering, part: 'beside' });
  return [...parts.values()].sort((a, b) => (b.gathering.start ?? '').localeCompare(a.gathering.start ?? ''));
}

import { listGatheringsSeenAt } from '@/graph/queries/list-gatherings-seen-at';
import type { MostMetRow } from '@/graph/queries/list-most-met';
import type { PersonDetail, PersonRef } from '@/lib/contracts/api';
import type { Role } from '@/lib/contracts/vocabulary';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { readPresences } from './read-presences';

/**
 * Who held the same office for another country at a gathering where a person was, and of whom no meeting with that person is
 * reported; those with most gatherings in common first.
 */
export async function readNeverMet(
  context: Pick<ReadContext, 'graph'>,
  { id, country }: Pick<PersonRef, 'id' | 'country'>,
  met: readonly MostMetRow[],
): Promise<PersonDetail['neverMet']> {
  const gatherings = await listGatheringsSeenAt(context.graph, id, LIMITS.list);
  const presences = await readPresences(context, gatherings, 'other');
  const known = new Set([id, ...met.map((row) => row.person.id)]);
  const found = new Map<string, PersonDetail['neverMet']['items'][number]>();
  for (const present of presences.values()) {
    const own = present.find(({ person }) => person.id === id)?.person.role ?? null;
    for (const { person, status } of present) {
      const isPeer = person.country !== null && person.country !== country && isSameOffice(person.role, own);
      if (known.has(person.id) || !isPeer || status !== 'held') continue;
      const row = found.get(person.id) ?? { person, gatherings: 0 };
      found.set(person.id, { ...row, gatherings: row.gatherings + 1 });
    }
  }
  const rows = [...found.values()].sort(mostGatheringsFirst);
  return { items: rows.slice(0, LIMITS.list), total: rows.length };
}

const HEADS: readonly Role[] = ['president', 'prime_minister'];

/** Some states send their president to a summit, others their prime minister. `other` is any office, so it equals none. */
function isSameOffice(a: Role | null, b: Role | null): boolean {
  if (a === null || b === null || a === 'other') return false;
  return a === b || (HEADS.includes(a) && HEADS.includes(b));
}

type Row = PersonDetail['neverMet']['items'][number];

function mostGatheringsFirst(a: Row, b: Row): number {
  return b.gatherings - a.gatherings || (a.person.id < b.person.id ? -1 : 1);
}

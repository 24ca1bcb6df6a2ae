import { listGatheringsSeenAt } from '@/graph/queries/list-gatherings-seen-at';
import type { MostMetRow } from '@/graph/queries/list-most-met';
import type { PersonDetail, PersonRef } from '@/lib/contracts/api';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { readPresences } from './read-presences';

/**
 * Office holders of other countries who were at the same gatherings as a person, and of whom no meeting with that person is
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
  for (const { person, status } of [...presences.values()].flat()) {
    const isOther = person.country !== null && person.country !== country && person.role !== null;
    if (known.has(person.id) || !isOther || status !== 'held') continue;
    const row = found.get(person.id) ?? { person, gatherings: 0 };
    found.set(person.id, { ...row, gatherings: row.gatherings + 1 });
  }
  const rows = [...found.values()].sort(mostGatheringsFirst);
  return { items: rows.slice(0, LIMITS.mostMet), total: rows.length };
}

type Row = PersonDetail['neverMet']['items'][number];

function mostGatheringsFirst(a: Row, b: Row): number {
  return b.gatherings - a.gatherings || (a.person.id < b.person.id ? -1 : 1);
}

import type { Queryable } from '@/graph/engine/types';
import { readPersonClaims } from '@/graph/load/read-claims';
import type { SpellingReason } from '@/lib/contracts/spelling-reason';
import { explainPerson, type GazetteerIndex } from '@/lib/resolve';
import { readKnowledge } from './decision-log';
import { toSourced } from './plan-changes';

/** Claims that an explanation looks at. */
const MOST = 4000;

/** Why the spellings of a stored person count as theirs, under the decisions that stand now. */
export async function explainStored(
  tx: Queryable,
  gazetteer: GazetteerIndex,
  personId: string,
): Promise<SpellingReason[]> {
  const claims = (await readPersonClaims(tx, personId, MOST)).map(toSourced);
  return explainPerson(claims, personId, await readKnowledge(tx, gazetteer));
}

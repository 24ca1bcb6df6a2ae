import type { Queryable } from '@/graph/engine/types';
import { readPersonClaims } from '@/graph/load/read-claims';
import type { SpellingReason } from '@/lib/contracts/spelling-reason';
import { explainPerson, type GazetteerIndex } from '@/lib/resolve';
import { readKnowledge } from './decision-log';
import { toSourced } from './plan-changes';

/** Claims that an explanation looks at. */
const MOST = 4000;

/** Why the spellings of stored persons count as theirs, under the decisions that stand now; nothing of ids that are nobody's. */
export async function explainStored(
  tx: Queryable,
  gazetteer: GazetteerIndex,
  personIds: string[],
): Promise<Map<string, SpellingReason[]>> {
  const knowledge = await readKnowledge(tx, gazetteer);
  const reasons = new Map<string, SpellingReason[]>();
  for (const id of personIds) {
    const claims = (await readPersonClaims(tx, id, MOST)).map(toSourced);
    if (claims.length > 0) reasons.set(id, explainPerson(claims, id, knowledge));
  }
  return reasons;
}

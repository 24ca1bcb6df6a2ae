// The editors' log in the graph ⇄ what resolution takes.
import type { Queryable } from '@/graph/engine/types';
import { readDecisionLines } from '@/graph/load/decisions';
import { type Decision, decisionSchema } from '@/lib/contracts/decision';
import { compileDecisions, type GazetteerIndex, withDecisions } from '@/lib/resolve';

/** The log as it stands, in its order. */
export async function readDecisionLog(tx: Queryable): Promise<Decision[]> {
  return (await readDecisionLines(tx)).map((line) => decisionSchema.parse(JSON.parse(line)));
}

/** The gazetteer under the decisions that the graph holds now. */
export async function readKnowledge(tx: Queryable, index: GazetteerIndex): Promise<GazetteerIndex> {
  return withDecisions(index, compileDecisions(await readDecisionLog(tx)));
}

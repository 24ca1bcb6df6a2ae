// Takes editors' decisions: each is a line in the log, and what follows from it is derived again in the same transaction.
import type { Graph, Queryable } from '@/graph/engine/types';
import { writeDecisionLines } from '@/graph/load/decisions';
import { bumpGeneration } from '@/graph/load/meta';
import { type ClaimMove, moveClaims } from '@/graph/load/move-claims';
import { readArticleClaims, readBlockClaims, readClaimBlocks } from '@/graph/load/read-claims';
import type { Decision, DecisionInput, DecisionReport, PersonRef } from '@/lib/contracts/decision';
import { slugify } from '@/lib/names';
import {
  blocksOf,
  compileDecisions,
  type GazetteerIndex,
  joinedBlocks,
  personBlock,
  type SourcedClaim,
  withDecisions,
} from '@/lib/resolve';
import { settleAliases } from './apply-changes';
import { changeRows } from './change-rows';
import { checkDecision } from './check-decision';
import { readDecisionLog } from './decision-log';
import { idsOf, type KnowledgeChange, planRows, toSourced } from './plan-changes';

const EVERY_KIND = ['name', 'office', 'gathering', 'meeting', 'attendance'];

/** Takes decisions one after the other, a transaction and a report each; one that is refused leaves the others alone. */
export async function decideAll(
  graph: Graph,
  gazetteer: GazetteerIndex,
  inputs: readonly (DecisionInput | Decision)[],
): Promise<DecisionReport[]> {
  const reports: DecisionReport[] = [];
  for (const input of inputs) reports.push(await graph.transaction((tx) => decide(tx, gazetteer, input)));
  return reports;
}

async function decide(
  tx: Queryable,
  gazetteer: GazetteerIndex,
  input: DecisionInput | Decision,
): Promise<DecisionReport> {
  const log = await readDecisionLog(tx);
  if ('at' in input && log.some(({ id }) => id === input.id)) {
    return unchanged(input.id);
  }
  const checked = await checkDecision(input, { tx, log, index: gazetteer });
  if ('refused' in checked) {
    return { id: null, outcome: 'refused', message: checked.refused, reason: checked.reason };
  }
  if ('standsAs' in checked) return unchanged(checked.standsAs);
  const signature = 'at' in input ? { id: input.id, at: input.at } : sign();
  const line = { ...checked.decision, ...signature } as Decision;
  const change = {
    before: withDecisions(gazetteer, compileDecisions(log)),
    after: withDecisions(gazetteer, compileDecisions([...log, line])),
  };
  await deriveAgain(tx, await touchedBlocks(tx, { line, log }, change), change);
  await writeDecisionLines(tx, [{ id: line.id, line: JSON.stringify(line) }]);
  await bumpGeneration(tx);
  return { id: line.id, outcome: 'applied', message: null, reason: null };
}

const unchanged = (id: string | null): DecisionReport => ({ id, outcome: 'unchanged', message: null, reason: null });

function sign(): { id: string; at: string } {
  return { id: crypto.randomUUID(), at: new Date().toISOString() };
}

/** The blocks whose claims are seen in another light, before and after. */
async function touchedBlocks(
  tx: Queryable,
  { line, log }: { line: Decision; log: Decision[] },
  change: KnowledgeChange,
): Promise<string[]> {
  const meant = line.kind === 'undo' ? log.find(({ id }) => id === line.decision) : line;
  if (!meant || meant.kind === 'undo') return [];
  if (meant.kind === 'reject' || meant.kind === 'accept') {
    return [...(await readClaimBlocks(tx, [meant.claim])).values()].flat();
  }
  // A merge may join or part whole chains: every block that has another root now is touched as well.
  const refs = [...personsOf(meant), ...mergedPersons(change.before), ...mergedPersons(change.after)];
  const [rootBefore, rootAfter] = [joinedBlocks(change.before), joinedBlocks(change.after)];
  const own = new Set(personsOf(meant).map(({ id }) => id));
  return [
    ...new Set(
      refs.flatMap(({ id, name }) => {
        const block = personBlock(id, name, change.after);
        const roots = [rootBefore(block), rootAfter(block)];
        return own.has(id) || roots[0] !== roots[1] ? roots : [];
      }),
    ),
  ];
}

function personsOf(line: Decision): PersonRef[] {
  if (line.kind === 'merge') return [line.from, line.into];
  if (line.kind === 'not_same') return [];
  if (line.kind === 'split') return [line.person, { id: slugify(line.name), name: line.name }];
  return line.kind === 'rename' ? [line.person] : [];
}

const mergedPersons = ({ decisions }: GazetteerIndex): PersonRef[] =>
  decisions.merges.flatMap(({ from, into }) => [from, into]);

async function deriveAgain(tx: Queryable, blocks: string[], change: KnowledgeChange): Promise<void> {
  if (blocks.length === 0) return;
  const moves = await planMoves(tx, blocks, change.after);
  const touched = [...new Set([...blocks, ...moves.flatMap(({ leave, enter }) => [...leave, ...enter])])];
  const rows = await planRows(tx, { touched, delta: { added: [], removed: new Set() } }, change);
  await changeRows(tx, rows, () => moveClaims(tx, moves));
  await settleAliases(tx, rows, { articlesGone: [], articlesIn: [], decisions: change.after.decisions });
}

/** The claims that count in other blocks from now on. */
async function planMoves(tx: Queryable, blocks: string[], index: GazetteerIndex): Promise<ClaimMove[]> {
  const near = (await readBlockClaims(tx, blocks, EVERY_KIND)).map(toSourced);
  const articleIds = [...new Set(near.map(({ claim }) => claim.articleId))];
  const claims = (await readArticleClaims(tx, articleIds)).map(toSourced);
  const stored = await readClaimBlocks(tx, idsOf(claims));
  const wanted = new Map(articleIds.flatMap((id) => [...blocksOf(claimsIn(claims, id), index)]));
  return claims.flatMap(({ claim: { id } }) => {
    const [now, then] = [new Set(stored.get(id)), new Set(wanted.get(id))];
    const leave = [...now].filter((key) => !then.has(key));
    const enter = [...then].filter((key) => !now.has(key));
    return leave.length + enter.length > 0 ? [{ id, leave, enter }] : [];
  });
}

function claimsIn(claims: SourcedClaim[], articleId: string): SourcedClaim[] {
  return claims.filter(({ claim }) => claim.articleId === articleId);
}

// Which rows change when articles come and go: only blocks that their claims touch are derived again.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Queryable } from '@/graph/engine/types';
import type { ClaimMove } from '@/graph/load/move-claims';
import {
  readArticleClaims,
  readBlockClaims,
  readClaimBlocks,
  readCountedDays,
  type StoredClaim,
} from '@/graph/load/read-claims';
import type { Claim } from '@/lib/contracts/claim';
import {
  articleOf,
  blocksOf,
  compareRows,
  deriveFrom,
  findMoved,
  type GazetteerIndex,
  type IdentityChange,
  isIdentityBlock,
  type Moved,
  type RowChanges,
  resolveIdentities,
  type SourcedClaim,
} from '@/lib/resolve';
import { IDENTITY, readIdentities } from './identity-claims';
import type { PreparedArticle } from './prepare-article';
import { toClaim } from './stored-rows';

export interface ChangePlan {
  added: { claim: Claim; blocks: string[] }[];
  removed: { claims: string[]; blocks: string[] };
  /** Claims that come again, by the blocks in which they count no more: an outlet told the day that another had left out. */
  left: ClaimMove[];
  rows: RowChanges;
}

const LEANING = ['meeting', 'attendance'];

export interface Delta {
  added: SourcedClaim[];
  removed: Set<string>;
}

/** Plans adding articles and removing others (by id). Reads only; an article that is in both is replaced. */
export async function planChanges(
  tx: Queryable,
  { add, removeIds }: { add: PreparedArticle[]; removeIds: string[] },
  index: GazetteerIndex,
): Promise<ChangePlan> {
  const gone = (await readArticleClaims(tx, removeIds)).map(toSourced);
  const goneBlocks = await readClaimBlocks(tx, idsOf(gone));
  const coming = add.map(({ stored, claims }) => claims.map((claim) => ({ claim, published: stored.published })));
  const newBlocks = new Map(coming.flatMap((claims) => [...blocksOf(claims, index)]));
  const added = coming.flat();
  const delta: Delta = { added, removed: new Set(idsOf(gone)) };
  const touched = [...new Set([...goneBlocks.values(), ...newBlocks.values()].flat())];

  const rows = await planRows(tx, { touched, delta }, { before: index, after: index });
  const kept = new Set(idsOf(added));
  return {
    added: added.map(({ claim }) => ({ claim, blocks: newBlocks.get(claim.id) ?? [] })),
    removed: {
      claims: idsOf(gone).filter((id) => !kept.has(id)),
      blocks: [...new Set([...goneBlocks.values()].flat())],
    },
    left: [...goneBlocks].flatMap(([id, blocks]) => {
      const leave = kept.has(id) ? blocks.filter((key) => !newBlocks.get(id)?.includes(key)) : [];
      return leave.length > 0 ? [{ id, leave, enter: [] }] : [];
    }),
    rows,
  };
}

/** What is known before a change and after it: they differ when an editor decided something. */
export interface KnowledgeChange {
  before: GazetteerIndex;
  after: GazetteerIndex;
}

/** The rows that change when claims come and go, or are seen in another light. `touched` are the blocks of those claims. */
export async function planRows(
  tx: Queryable,
  { touched, delta }: { touched: string[]; delta: Delta },
  index: KnowledgeChange,
): Promise<RowChanges> {
  const identities = await readIdentities(tx, touched.filter(isIdentityBlock));
  const [were, are] = [identities, applyDelta(identities, delta, IDENTITY)];
  // To resolve and to derive keeps the process busy: others have a turn in between.
  const resolved = resolveIdentities(were, index.before);
  await nextTurn();
  const own = { before: resolved, after: resolveIdentities(are, index.after) };
  const leaning = touched.filter((block) => !isIdentityBlock(block));
  const affected = [...new Set([...leaning, ...(await blocksLeaningOn(tx, findMoved(own, index)))])];
  const leaners = (await readBlockClaims(tx, affected, LEANING)).map(toSourced);
  const contextBlocks = [...(await readClaimBlocks(tx, idsOf(leaners))).values()].flat();
  const known = new Set(touched);
  const others = contextBlocks.filter((block) => isIdentityBlock(block) && !known.has(block));
  const context = resolveContext(await readIdentities(tx, [...new Set(others)]), index);

  await nextTurn();
  const derived = deriveFrom(leaners, { own: own.before, context: context.before }, index.before);
  await nextTurn();
  const anew = applyDelta(leaners, delta, LEANING);
  return compareRows(derived, deriveFrom(anew, { own: own.after, context: context.after }, index.after));
}

/** Who is only leaned on is the same before and after, unless an editor decided something. */
function resolveContext(claims: SourcedClaim[], { before, after }: KnowledgeChange): IdentityChange {
  const resolved = resolveIdentities(claims, before);
  return { before: resolved, after: before === after ? resolved : resolveIdentities(claims, after) };
}

/** The claims of the given kinds after a change. */
function applyDelta(claims: SourcedClaim[], { added, removed }: Delta, kinds: string[]): SourcedClaim[] {
  const coming = added.filter(({ claim }) => kinds.includes(claim.kind));
  return [...claims.filter(({ claim }) => !removed.has(claim.id)), ...coming];
}

/** The blocks of stored meetings and attendance that lean on what moved. */
async function blocksLeaningOn(tx: Queryable, moved: Moved): Promise<string[]> {
  const articleIds = [...new Set(moved.refs.map(articleOf))];
  const claims = (await readArticleClaims(tx, articleIds, LEANING)).map(toSourced);
  const days = await readCountedDays(tx, idsOf(claims.filter(moved.asksForDay)));
  const concerned = claims.filter((sourced) => moved.concerns(sourced, days));
  const blocks = [...(await readClaimBlocks(tx, idsOf(concerned))).values()].flat();
  return blocks.filter((block) => !isIdentityBlock(block));
}

export function toSourced({ props, published }: StoredClaim): SourcedClaim {
  return { claim: toClaim(props), published };
}

export function idsOf(claims: SourcedClaim[]): string[] {
  return claims.map(({ claim }) => claim.id);
}

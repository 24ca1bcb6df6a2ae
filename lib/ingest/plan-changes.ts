// Which rows change when articles come and go: only blocks that their claims touch are derived again.
import type { Queryable } from '@/graph/engine/types';
import { readArticleClaims, readBlockClaims, readClaimBlocks, type StoredClaim } from '@/graph/load/read-claims';
import type { Claim } from '@/lib/contracts/claim';
import {
  blocksOf,
  compareRows,
  deriveRows,
  type GazetteerIndex,
  isIdentityBlock,
  type RowChanges,
  refOf,
  type SourcedClaim,
  signIdentities,
} from '@/lib/resolve';
import type { PreparedArticle } from './prepare-article';
import { toClaim } from './stored-rows';

export interface ChangePlan {
  added: { claim: Claim; blocks: string[] }[];
  removed: { claims: string[]; blocks: string[] };
  rows: RowChanges;
}

const IDENTITY = ['name', 'office', 'gathering'];
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
  const newBlocks = new Map(add.flatMap(({ claims }) => [...blocksOf(claims, index)]));
  const added = add.flatMap(({ stored, claims }) => claims.map((claim) => ({ claim, published: stored.published })));
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
  const identities = await readSourced(tx, touched.filter(isIdentityBlock), IDENTITY);
  const moved = findMoved(identities, delta, index);
  const leaning = touched.filter((block) => !isIdentityBlock(block));
  const affected = [...new Set([...leaning, ...(await blocksLeaningOn(tx, moved))])];
  const leaners = await readSourced(tx, affected, LEANING);
  const contextBlocks = [...(await readClaimBlocks(tx, idsOf(leaners))).values()].flat();
  const known = new Set(touched);
  const context = contextBlocks.filter((block) => isIdentityBlock(block) && !known.has(block));
  const others = await readSourced(tx, [...new Set(context)], IDENTITY);

  const before = [...identities, ...leaners, ...others];
  return compareRows(deriveRows(before, index.before), deriveRows(applyDelta(before, delta), index.after));
}

function applyDelta(claims: SourcedClaim[], { added, removed }: Delta): SourcedClaim[] {
  return [...claims.filter(({ claim }) => !removed.has(claim.id)), ...added];
}

/** The articles' own keys whose person or gathering is another one now, or has other facts. */
function findMoved(identities: SourcedClaim[], delta: Delta, index: KnowledgeChange): Set<string> {
  const isIdentity = ({ claim }: SourcedClaim): boolean => IDENTITY.includes(claim.kind);
  const before = signIdentities(identities, index.before);
  const known = applyDelta(identities, { ...delta, added: delta.added.filter(isIdentity) });
  const after = signIdentities(known, index.after);
  return new Set([...before].filter(([ref, signature]) => after.get(ref) !== signature).map(([ref]) => ref));
}

/** The blocks of stored meetings and attendance that name one of the keys. */
async function blocksLeaningOn(tx: Queryable, refs: Set<string>): Promise<string[]> {
  const articleIds = [...new Set([...refs].map((ref) => ref.slice(0, ref.indexOf('|'))))];
  const claims = (await readArticleClaims(tx, articleIds)).map(toSourced);
  const leaning = claims.filter(({ claim }) => keysOf(claim).some((key) => refs.has(refOf(claim.articleId, key))));
  const blocks = [...(await readClaimBlocks(tx, idsOf(leaning))).values()].flat();
  return blocks.filter((block) => !isIdentityBlock(block));
}

function keysOf(claim: Claim): string[] {
  if (claim.kind === 'meeting') return [...claim.participants, ...(claim.event === null ? [] : [claim.event])];
  return claim.kind === 'attendance' ? [claim.subject, claim.event] : [];
}

async function readSourced(tx: Queryable, blocks: string[], kinds: string[]): Promise<SourcedClaim[]> {
  return (await readBlockClaims(tx, blocks, kinds)).map(toSourced);
}

export function toSourced({ props, published }: StoredClaim): SourcedClaim {
  return { claim: toClaim(props), published };
}

export function idsOf(claims: SourcedClaim[]): string[] {
  return claims.map(({ claim }) => claim.id);
}

import type { Claim } from '@/lib/contracts/claim';
import type { PartialDate } from '@/lib/contracts/partial-date';

/** A claim with what resolution needs to know of its article. */
export interface SourcedClaim<C extends Claim = Claim> {
  claim: C;
  published: PartialDate | null;
}

export type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

/** The claims of the given kinds, in an order that does not depend on how they were loaded. */
export function pickClaims<K extends Claim['kind']>(claims: SourcedClaim[], ...kinds: K[]): SourcedClaim<ClaimOf<K>>[] {
  const isWanted = (sourced: SourcedClaim): sourced is SourcedClaim<ClaimOf<K>> =>
    kinds.some((kind) => kind === sourced.claim.kind);
  return claims.filter(isWanted).sort((a, b) => (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0));
}

/** An article's own key of a person or gathering, unique in the graph. */
export function refOf(articleId: string, key: string): string {
  return `${articleId}|${key}`;
}

import type { Claim } from '@/lib/contracts/claim';
import type { PartialDate } from '@/lib/contracts/partial-date';
import { compareText } from './most-given';

/** A claim with what resolution needs to know of its article. */
export interface SourcedClaim<C extends Claim = Claim> {
  claim: C;
  published: PartialDate | null;
}

export type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

/** The claims of a kind, in an order that does not depend on how they were loaded. */
export function pickClaims<K extends Claim['kind']>(
  claims: SourcedClaim[],
  kind: K,
): readonly SourcedClaim<ClaimOf<K>>[] {
  const perKind = sorted.get(claims) ?? sortByKind(claims);
  sorted.set(claims, perKind);
  return (perKind.get(kind) ?? []) as unknown as SourcedClaim<ClaimOf<K>>[];
}

/** Sorted once: each kind is picked from the same list. Lists of claims are never changed. */
const sorted = new WeakMap<SourcedClaim[], Map<Claim['kind'], SourcedClaim[]>>();

function sortByKind(claims: SourcedClaim[]): Map<Claim['kind'], SourcedClaim[]> {
  const perKind = new Map<Claim['kind'], SourcedClaim[]>();
  for (const sourced of claims) {
    const same = perKind.get(sourced.claim.kind);
    if (same) same.push(sourced);
    else perKind.set(sourced.claim.kind, [sourced]);
  }
  for (const same of perKind.values()) same.sort((a, b) => compareText(a.claim.id, b.claim.id));
  return perKind;
}

/** An article's own key of a person or gathering, unique in the graph. */
export function refOf(articleId: string, key: string): string {
  return `${articleId}|${key}`;
}

/** The article of a key made by `refOf`. */
export function articleOf(ref: string): string {
  return ref.slice(0, ref.indexOf('|'));
}

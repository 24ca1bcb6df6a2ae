// What says who somebody is and which gathering is meant is read again with every batch that names them: it is kept.
import type { Queryable } from '@/graph/engine/types';
import { listBlockClaims, readClaims } from '@/graph/load/read-claims';
import type { Claim } from '@/lib/contracts/claim';
import type { SourcedClaim } from '@/lib/resolve';
import { toClaim } from './stored-rows';

/** The kinds of claims of which the id is made of all that they say: it never says anything else, in whatever graph. */
export const IDENTITY = ['name', 'office', 'gathering'];

/** The claims asked for last, so many at least and twice as many at most. */
export class LastClaims {
  readonly #most: number;
  #young = new Map<string, Claim>();
  #old = new Map<string, Claim>();

  constructor(most: number) {
    this.#most = most;
  }

  get(id: string): Claim | undefined {
    const claim = this.#young.get(id) ?? this.#old.get(id);
    if (claim) this.keep(claim);
    return claim;
  }

  keep(claim: Claim): void {
    if (this.#young.has(claim.id)) return;
    if (this.#young.size >= this.#most) [this.#young, this.#old] = [new Map(), this.#young];
    this.#young.set(claim.id, claim);
  }
}

/** They take some hundred bytes each. */
const MOST_KEPT = 60_000;
const last = new LastClaims(MOST_KEPT);

/** The claims of the blocks that say who and what is meant, each once, in no particular order. Nobody may change them. */
export async function readIdentities(tx: Queryable, blocks: string[], known = last): Promise<SourcedClaim[]> {
  const rows = await listBlockClaims(tx, blocks, IDENTITY);
  const found = new Map<string, Claim>();
  const missing: string[] = [];
  for (const { id } of rows) {
    const claim = known.get(id);
    if (claim) found.set(id, claim);
    else missing.push(id);
  }
  for (const props of await readClaims(tx, missing)) {
    const claim = toClaim(props);
    found.set(claim.id, claim);
    known.keep(claim);
  }
  return rows.flatMap(({ id, published }) => {
    const claim = found.get(id);
    return claim ? [{ claim, published }] : [];
  });
}

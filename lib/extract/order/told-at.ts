// Who speaks at a gathering or comes for it was there, where prepositions stand before their nouns.
import type { GatheringRef, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { Clause } from '../refiners/clauses';

/** "At the summit, X urged …", "X flew to Astana for the summit", "X is in Goa for the ministerial". */
export function isToldAt({ items }: Sentence, clause: Clause, ref: GatheringRef): boolean {
  const before = items[ref.from - 1];
  const tells = items.slice(clause.from, clause.to);
  if (tells.some((item) => hasTag(item, 'phone'))) return false;
  if (hasTag(before, 'purpose')) return tells.some((item) => hasTag(item, 'travel'));
  const first = ref.from - 1 === clause.from || (ref.from - 2 === clause.from && items[clause.from]?.kind === 'punct');
  return tagOf(before, 'case')?.case === 'in' && first && tells.some((item) => hasTag(item, 'speak'));
}

// The words that tell of a gathering: those of its clause, or beside it.
import type { GatheringRef, Sentence } from '../document';
import { hasTag } from '../document';

const NEAR = 4;

/** The words that say how long a gathering lasts and whether it begins: its clause; with words of case before nouns, those beside it and in ", which …". */
export function nearWords(
  sentence: Sentence,
  ref: GatheringRef,
  clause: { from: number; to: number },
): Sentence['items'] {
  if (sentence.order.caseWords !== 'before') return sentence.items.slice(clause.from, clause.to);
  const next = sentence.clauses.find(({ from }) => from === clause.to);
  const relative = next && hasTag(sentence.items[next.from], 'clause') && clause.to - ref.to <= 2;
  return [
    ...sentence.items.slice(Math.max(clause.from, ref.from - 2), ref.to + NEAR),
    ...(relative ? sentence.items.slice(next.from, next.to) : []),
  ];
}

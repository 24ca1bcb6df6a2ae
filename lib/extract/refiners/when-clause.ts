// "… हुई थी, जब विदेश मंत्री वहां जुटे थे": the gathering that a clause of time tells of is where the other clause happened.
import type { Clause, GatheringRef, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { clauseAround } from '../talk-outline';
import { cityIn } from './place-words';

/** Words that may stand before "when". */
const OPENING = 2;

function opensWithWhen({ items, order }: Sentence, { from, to }: Clause): boolean {
  if (order.caseWords !== 'after') return false;
  return items.slice(from, Math.min(from + OPENING, to)).some((item) => tagOf(item, 'clause')?.when);
}

/** The gathering that was on when what another clause of its sentence tells happened, or null. */
export function gatheringThen(sentence: Sentence, clause: Clause): GatheringRef | null {
  const then = sentence.clauses.find((other) => other.from !== clause.from && opensWithWhen(sentence, other));
  if (!then) return null;
  const told = sentence.gatherings.filter(({ from }) => from >= then.from && from < then.to);
  return told.find(({ event, use }) => event !== null && use === 'itself') ?? null;
}

/** The city of the clause that a gathering's clause of time belongs to, where that says no more of it than "there". */
export function cityOfThen(sentence: Sentence, ref: GatheringRef): string | null {
  const own = clauseAround(sentence, ref.from);
  if (!opensWithWhen(sentence, own)) return null;
  if (!sentence.items.slice(own.from, own.to).some((item) => hasTag(item, 'in-it'))) return null;
  const other = sentence.clauses.findLast(({ from, to }) => to <= own.from && to - from > 1);
  return other ? cityIn(sentence, other) : null;
}

// Which persons of a clause make up a talk's two sides.
import type { Clause, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';

/** "across from X Y": who stands right behind the word that governs X. */
export function facingFrom({ items }: Sentence, trigger: number, doers: readonly Mention[]): Mention | undefined {
  if (tagOf(items[trigger], 'meet')?.partner !== 'of') return undefined;
  return doers.find(({ from }) => from === trigger + 1);
}

/** Whether a clause says that its talk was one of all. */
export const isJoint = ({ items }: Sentence, { from, to }: Clause): boolean =>
  items.slice(from, to).some((item) => hasTag(item, 'jointly'));

/** Separate talks are one row a pair; talks of all are one row. */
export function pairUp(left: readonly string[], right: readonly string[], ofAll: boolean): string[][] {
  if (left.length === 0) return [];
  if (ofAll && left.length + right.length > 2) return [[...left, ...right]];
  return left.flatMap((a) => right.map((b) => [a, b])).filter(([a, b]) => a !== b);
}

// Whether a clause puts its talk at a gathering that it names, or only speaks of it.
import type { GatheringRef, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
import type { Clause } from './clauses';

/** "had last met at the SCO summit in Bishkek": the gathering behind the word of meeting. */
export function isMetAt({ items }: Sentence, { from }: Clause, ref: GatheringRef): boolean {
  if (tagOf(items[ref.from - 1], 'case')?.case !== 'in') return false;
  const before = items.slice(from, ref.from - 1);
  const meets = before.findIndex((item) => hasTag(item, 'meet'));
  return (
    meets >= 0 && !before.slice(meets).some((item) => hasTag(item, 'speak', 'planned') || tagOf(item, 'verb')?.speech)
  );
}

/** "went through the plans for the donor conference in Kabul": the place of a gathering that is only spoken of. */
export function isOfTopic({ items, gatherings, order }: Sentence, at: number): boolean {
  if (!isByOrder(order)) return false;
  return gatherings.some(({ from, to, use }) => {
    if (use !== 'itself' || to > at || at - to > 1) return false;
    return items
      .slice(from - 1, to)
      .some((item) => hasTag(item, 'planned', 'ahead') || tagOf(item, 'case')?.case === 'to');
  });
}

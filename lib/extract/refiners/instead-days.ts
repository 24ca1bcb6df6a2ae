// "on Friday instead of Thursday", "गुरुवार की जगह शुक्रवार को", "не в четверг, а в пятницу": a day on which something is not.
import type { DateRef, Item, Sentence } from '../document';
import { hasTag, says } from '../document';

/** Words from the day that is not to the one that is. */
const REACH = 3;

/** Whether another day of the sentence takes the place of this one. */
export function isReplaced({ items, dates, order }: Sentence, { from, to }: DateRef): boolean {
  if (dates.length < 2) return false;
  if (order.caseWords === 'after') return isInstead(items[to]) || isInstead(items[to + 1]);
  if (isInstead(items[from - 1]) || isInstead(items[from - 2])) return true;
  const isNot = hasTag(items[from - 1], 'case') && hasTag(items[from - 2], 'negation');
  return isNot && items[to]?.text === ',' && dates.some((other) => other.from > to && other.from - to <= REACH);
}

const isInstead = (item: Item | undefined) => says(item, 'instead');

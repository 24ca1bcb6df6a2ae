// "Wang Yi (王毅) met", "Iran (ایران)'s minister": brackets repeat a name in other letters, and the phrase goes on behind them.
import type { Item } from '../document';

const REACH = 7;

/** The index behind the brackets that open at `at`, or `at` itself where none do. */
export function behindGloss(items: readonly Item[], at: number): number {
  if (items[at]?.text !== '(') return at;
  const close = items.slice(at, at + REACH).findIndex((item) => item.text === ')');
  return close < 0 ? at : at + close + 1;
}

import type { Item } from '../document';

/** "Lt Gen (retd) X", "মেজর জেনারেল (অব.) …": the index behind what stands in brackets after a rank. */
export function afterRetired(items: readonly Item[], at: number): number {
  if (items[at]?.text !== '(') return at;
  const closes = items.slice(at + 1, at + 4).findIndex(({ text }) => text === ')');
  return closes > 0 ? at + closes + 2 : at;
}

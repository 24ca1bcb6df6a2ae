// What the key can switch off. The words stand in the address, and in what views ask of the server.
import { REGIONS } from './regions';

export const KIND_ITEMS = ['person', 'country', 'meeting', 'gathering'] as const;
export const LINE_ITEMS = ['held', 'planned', 'cancelled', 'disputed'] as const;
export const REGION_ITEMS = [...REGIONS, 'elsewhere'] as const;

export const LEGEND_ITEMS = [...KIND_ITEMS, ...LINE_ITEMS, ...REGION_ITEMS] as const;
export type LegendItem = (typeof LEGEND_ITEMS)[number];

const ITEMS = new Set<string>(LEGEND_ITEMS);

/** Whether a word of the address names something in the key. */
export function isLegendItem(word: string): word is LegendItem {
  return ITEMS.has(word);
}

// What a reader takes out of the picture, in the words of the explorer's address.
import { z } from 'zod';
import { graphFiltersSchema } from './graph-response';
import { LEGEND_ITEMS } from './legend';
import { isNodeKey } from './node-key';

/** As many items as a list of the address holds. */
export const MOST_ITEMS = 60;

const nodeKey = z.string().refine(isNodeKey, 'is a key such as person:narendra-modi');

export const takenOutSchema = z.object({
  /** Keys of nodes that are hidden. */
  hide: z.array(nodeKey).max(MOST_ITEMS, `has at most ${MOST_ITEMS} items`).default([]),
  /** What the key has switched off. */
  off: z.array(z.enum(LEGEND_ITEMS)).max(MOST_ITEMS, `has at most ${MOST_ITEMS} items`).default([]),
  /** Only what this node took part in, or was the place of. */
  focus: nodeKey.nullish(),
});
export type TakenOut = z.infer<typeof takenOutSchema>;

/** What a view that counts on the server is asked with: the filters, and what is taken out of the picture. */
export const viewFiltersSchema = graphFiltersSchema.extend(takenOutSchema.shape);
export type ViewFilters = z.infer<typeof viewFiltersSchema>;

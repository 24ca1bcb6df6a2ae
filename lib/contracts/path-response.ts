// The shortest chains of meetings between two people.
import { z } from 'zod';
import { graphEdgeSchema, graphNodeSchema } from './graph-response';
import { gatheringRefSchema, personRefSchema } from './references';

/** One chain: keys of the people in order, and between each two of them the keys of the meetings they both took part in, newest first. */
export const chainSchema = z.object({ people: z.array(z.string()), meetings: z.array(z.array(z.string())) });
export type Chain = z.infer<typeof chainSchema>;

export const pathResponseSchema = z.object({
  from: personRefSchema,
  to: personRefSchema,
  /** All of one length, in the order of their keys; empty when there is none. */
  chains: z.array(chainSchema),
  /** There are more chains than are given, or the search had to end before it had looked everywhere. */
  cut: z.boolean(),
  /** Everything on the chains, as in a picture. */
  nodes: z.array(graphNodeSchema),
  edges: z.array(graphEdgeSchema),
  /** Gatherings at which both were reported or expected, in the session or beside it, newest first. */
  together: z.array(gatheringRefSchema),
});
export type PathResponse = z.infer<typeof pathResponseSchema>;

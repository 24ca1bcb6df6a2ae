// Why a spelling counts as a person's: what a reader can check.
import { z } from 'zod';
import { LANGUAGES, ROLES, SCRIPTS } from './vocabulary';

export const spellingReasonSchema = z.object({
  spelling: z.string(),
  /** The spelling in Latin letters. */
  name: z.string(),
  lang: z.enum(LANGUAGES),
  script: z.enum(SCRIPTS),
  /** The articles that spell it so. */
  articleIds: z.array(z.string()),
  /**
   * `gazetteer`: the record lists the name; `name`: the person's own name, romanised alike; `sound`: another spelling with the
   * same name key; `order`: its words in another order; `spelling`: a similar name; `initials`: initials of the name; `decision`: an editor's merge.
   */
  by: z.enum(['gazetteer', 'name', 'sound', 'order', 'spelling', 'initials', 'decision']),
  /** For `order`, `spelling` and `initials`, what stood beside the name: similarity, the office of both, days between their news. */
  similarity: z.number().nullable(),
  role: z.enum(ROLES).nullable(),
  days: z.int().nullable(),
});
export type SpellingReason = z.infer<typeof spellingReasonSchema>;

import { z } from 'zod';
import { partialDateSchema } from './partial-date';
import { LANGUAGES } from './vocabulary';

/**
 * An article as it comes in. `text` is what offsets count in (UTF-16 code units): the whole file as read for `.txt` and `.md`
 * (front matter included), the text field for JSON, the readable text for HTML.
 */
export const articleInputSchema = z.object({
  title: z.string().trim().max(1000).optional(),
  text: z.string().min(1, 'the article has no text'),
  published: partialDateSchema.nullish(),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  source: z.string().trim().max(200).nullish(),
  lang: z.enum(LANGUAGES).nullish(),
});
export type ArticleInput = z.infer<typeof articleInputSchema>;

// Why something was not done, as a stable code with the values that its words need: whoever shows it has the words, in the reader's language.
import { z } from 'zod';

export const REASON_CODES = [
  // An article that cannot be read.
  'article_empty',
  'bad_field',
  'bad_front_matter',
  'bad_json',
  'binary',
  'file_empty',
  'list_empty',
  'no_article',
  'no_readable_text',
  'too_large',
  'unknown_encoding',
  'unknown_ending',
  'wrong_encoding',
  // An article that was read in vain.
  'no_letters',
  'nothing_found',
  'unread_language',
  // A decision that cannot stand.
  'both_attended',
  'known_person',
  'merge_into_itself',
  'merged_before',
  'met_each_other',
  'no_claim',
  'no_decision',
  'no_name',
  'no_person',
  'no_such_spelling',
  'one_person',
  'only_spelling',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export const reasonSchema = z.object({
  code: z.enum(REASON_CODES),
  /** By name: the `field` it is about, the `line` or `article` of a file (from 1), sizes in bytes, ids, names, codes of languages. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Reason = z.infer<typeof reasonSchema>;

/** A reason in one line of code. */
export function because(code: ReasonCode, values: Reason['values'] = {}): Reason {
  return { code, values };
}

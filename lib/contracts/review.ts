// What waits for an editor's eye.
import { z } from 'zod';
import { decisionSchema } from './decision';
import { listOf, meetingSummarySchema, personRefSchema, quoteSchema } from './references';
import { spellingReasonSchema } from './spelling-reason';

/** One of two persons who may be one. */
const candidateSchema = z.object({
  person: personRefSchema,
  meetings: z.int(),
  /** Whether the gazetteer knows them. */
  known: z.boolean(),
  /** Sentences that name them. */
  quotes: z.array(quoteSchema),
});
export type Candidate = z.infer<typeof candidateSchema>;

export const EVIDENCE = ['name', 'country', 'role', 'organization', 'other_country', 'other_role'] as const;

export const duplicateSchema = z.object({
  a: candidateSchema,
  b: candidateSchema,
  /** Likeness of the names, 0.75 to 1. */
  similarity: z.number(),
  /** What speaks for one person, and what against it (`other_…`). */
  evidence: z.array(z.enum(EVIDENCE)),
});
export type Duplicate = z.infer<typeof duplicateSchema>;

/** Somebody whom reports spell in several ways that were joined without an editor. */
const joinedPersonSchema = z.object({
  person: personRefSchema,
  meetings: z.int(),
  /** One a Latin name, with a sentence that has it. */
  spellings: z.array(spellingReasonSchema.extend({ quotes: z.array(quoteSchema) })),
});
export type JoinedPerson = z.infer<typeof joinedPersonSchema>;

export const reviewSchema = z.object({
  duplicates: listOf(duplicateSchema),
  joined: z.array(joinedPersonSchema),
  doubtful: listOf(meetingSummarySchema),
  disputed: listOf(meetingSummarySchema),
  /** The log, newest first; `stands` tells whether the line was taken back, `quote` is the sentence that it accepts or rejects. */
  decisions: listOf(z.object({ decision: decisionSchema, stands: z.boolean(), quote: quoteSchema.nullable() })),
});
export type Review = z.infer<typeof reviewSchema>;

// The small shapes that every answer is made of: names, quotations, people, gatherings, meetings in short.
import { z } from 'zod';
import { partialDateSchema } from './partial-date';
import { DOUBTS, GATHERING_KINDS, LANGUAGES, ROLES, SERIES, STATUSES } from './vocabulary';

/** `en` is always there (romanised when nothing else is known). */
export const localizedNameSchema = z.object({
  en: z.string(),
  hi: z.string().optional(),
  bn: z.string().optional(),
  ru: z.string().optional(),
});
export type LocalizedName = z.infer<typeof localizedNameSchema>;

const lang = z.enum(LANGUAGES);
const status = z.enum(STATUSES);

export const iso2 = z.string().regex(/^[A-Z]{2}$/);

/** A quotation with the article it stands in. */
export const quoteSchema = z.object({
  claimId: z.string(),
  text: z.string(),
  start: z.int(),
  end: z.int(),
  /** Parts of `text` to mark, as offsets into `text`: the names that the fact joins. */
  marks: z.array(z.tuple([z.int(), z.int()])),
  confidence: z.number(),
  /** What the sentence of a meeting leaves open, by name: why the confidence is what it is. */
  doubts: z.array(z.enum(DOUBTS)),
  /** Sentences of the same article that say what a meeting was about. */
  topics: z.array(z.string()),
  /** What this source says of the day and the state, null where it says nothing. */
  date: partialDateSchema.nullable(),
  status: status.nullable(),
  article: z.object({
    id: z.string(),
    title: z.string(),
    lang: lang.nullable(),
    published: partialDateSchema.nullable(),
    source: z.string().nullable(),
    url: z.string().nullable(),
  }),
});
export type Quote = z.infer<typeof quoteSchema>;

export const personRefSchema = z.object({
  id: z.string(),
  name: localizedNameSchema,
  country: iso2.nullable(),
  organization: z.string().nullable(),
  role: z.enum(ROLES).nullable(),
  /** The office in English or in the source's words, as of the day of what it hangs on. */
  title: z.string().nullable(),
});
export type PersonRef = z.infer<typeof personRefSchema>;

export const gatheringRefSchema = z.object({
  id: z.string(),
  series: z.enum(SERIES).nullable(),
  kind: z.enum(GATHERING_KINDS),
  ordinal: z.int().nullable(),
  start: partialDateSchema.nullable(),
  end: partialDateSchema.nullable(),
  city: localizedNameSchema.nullable(),
  country: iso2.nullable(),
  status,
});
export type GatheringRef = z.infer<typeof gatheringRefSchema>;

export const meetingSummarySchema = z.object({
  id: z.string(),
  participants: z.array(personRefSchema),
  /** The day, or null; `otherDates` holds what further sources or a weekday say instead. */
  date: partialDateSchema.nullable(),
  otherDates: z.array(partialDateSchema),
  city: localizedNameSchema.nullable(),
  status,
  gathering: gatheringRefSchema.nullable(),
  confidence: z.number(),
  /** Independent sources: near-identical texts count once. */
  sources: z.int(),
  disputed: z.boolean(),
  quotes: z.array(quoteSchema),
});
export type MeetingSummary = z.infer<typeof meetingSummarySchema>;

export const attendanceRowSchema = z.object({
  person: personRefSchema,
  status,
  /** Nobody of the rank that the session is for is reported from the same country. */
  isDeputy: z.boolean(),
  quotes: z.array(quoteSchema),
});
export type AttendanceRow = z.infer<typeof attendanceRowSchema>;

/** A list that is bounded: `total` says how many there are. */
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), total: z.int() });
export type ListOf<T> = { items: T[]; total: number };

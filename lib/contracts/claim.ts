// A claim is one statement of one article with its quote. Entities and relationships are derived from all claims.
import { z } from 'zod';
import { extractedPersonSchema, extractionSchema } from './extraction';
import { partialDateSchema } from './partial-date';
import { GATHERING_KINDS, LANGUAGES, ROLES, SCRIPTS, SERIES, STATUSES } from './vocabulary';

/** Flat, so that it is stored as it stands in the properties of a `Claim` node; `null` properties are not stored. */
const common = {
  /** Hash of article id, kind and values: loading twice gives the same claim. */
  id: z.string(),
  articleId: z.string(),
  quote: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(1),
  confidence: z.number().min(0).max(1),
};
/** An article's own key of a person: the extractor's id. Resolution turns it into an entity id. */
const subject = z.string();
const country = extractedPersonSchema.shape.country;

export const nameClaimSchema = z.object({
  ...common,
  kind: z.literal('name'),
  subject,
  /** Romanised or gazetteer name. */
  name: z.string(),
  /** The attested spelling. */
  text: z.string(),
  lang: z.enum(LANGUAGES),
  script: z.enum(SCRIPTS),
});
export const officeClaimSchema = z.object({
  ...common,
  kind: z.literal('office'),
  subject,
  role: z.enum(ROLES).nullable(),
  title: z.string().nullable(),
  country,
  organization: z.string().nullable(),
  /** The article's date, as of which the office is claimed. */
  date: partialDateSchema.nullable(),
});
export const gatheringClaimSchema = z.object({
  ...common,
  kind: z.literal('gathering'),
  /** The article's own key of the gathering: the extractor's event id. */
  event: z.string(),
  series: z.enum(SERIES).nullable(),
  eventKind: z.enum(GATHERING_KINDS),
  ordinal: z.int().nullable(),
  date: partialDateSchema.nullable(),
  endDate: partialDateSchema.nullable(),
  city: z.string().nullable(),
  country,
  status: z.enum(STATUSES),
});
export const attendanceClaimSchema = z.object({
  ...common,
  kind: z.literal('attendance'),
  subject,
  event: z.string(),
  status: z.enum(STATUSES),
});
export const meetingClaimSchema = z.object({
  ...common,
  kind: z.literal('meeting'),
  participants: z.array(subject).min(2),
  event: z.string().nullable(),
  date: partialDateSchema.nullable(),
  otherDate: partialDateSchema.nullable(),
  city: z.string().nullable(),
  status: z.enum(STATUSES),
  /** What the sentence leaves open; absent in claims of an older extractor. */
  doubts: z.array(z.string()).optional(),
  /** Sentences that say what it was about. */
  topics: z.array(z.string()).optional(),
});
export const claimSchema = z.discriminatedUnion('kind', [
  nameClaimSchema,
  officeClaimSchema,
  gatheringClaimSchema,
  attendanceClaimSchema,
  meetingClaimSchema,
]);
export type Claim = z.infer<typeof claimSchema>;
export type NameClaim = z.infer<typeof nameClaimSchema>;
export type OfficeClaim = z.infer<typeof officeClaimSchema>;
export type GatheringClaim = z.infer<typeof gatheringClaimSchema>;
export type AttendanceClaim = z.infer<typeof attendanceClaimSchema>;
export type MeetingClaim = z.infer<typeof meetingClaimSchema>;

/** The article as the graph keeps it. `id` is a hash of the normalised text, so that a copy is the same article. */
export const storedArticleSchema = z.object({
  id: z.string(),
  title: z.string(),
  lang: z.enum(LANGUAGES).nullable(),
  published: partialDateSchema.nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  text: z.string(),
  hash: z.string(),
  extractorVersion: z.string(),
  /** The extraction's warnings, as JSON in the graph. */
  warnings: extractionSchema.shape.warnings,
});
export type StoredArticle = z.infer<typeof storedArticleSchema>;

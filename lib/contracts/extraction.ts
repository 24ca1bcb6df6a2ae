// What the extractor says about one article. Specified in docs and printed by `npm run extract -- --json`.
import { z } from 'zod';
import { partialDateSchema } from './partial-date';
import { GATHERING_KINDS, LANGUAGES, ROLES, SCRIPTS, SERIES, STATUSES } from './vocabulary';

/** A quotation: `text.slice(start, end) === span.text`, offsets in UTF-16 code units of the article's text. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(1), text: z.string().min(1) });
export type Span = z.infer<typeof spanSchema>;

const countryCode = z.string().regex(/^[A-Z]{2}$/);
const confidence = z.number().min(0).max(1);

export const extractedPersonSchema = z.object({
  /** Gazetteer id, or the slug of the romanised name; unique in the article, equal for the same name in any script. */
  id: z.string(),
  /** Full name in Latin letters: the gazetteer's, or romanised. */
  name: z.string(),
  country: countryCode.nullable(),
  /** Gazetteer id of an international organisation that the person speaks for (`un`, `sco`), when there is no country. */
  organization: z.string().nullable(),
  role: z.enum(ROLES).nullable(),
  /** The office in the article's own words, or null. */
  title: z.string().nullable(),
  /** Whether the gazetteer knows the person. */
  known: z.boolean(),
  mentions: z.array(spanSchema),
  /** What gives country and office; the first mention's sentence when nothing does. */
  evidence: spanSchema,
  confidence,
  /** Longest attested spelling in each script of the article. */
  names: z.array(z.object({ text: z.string(), lang: z.enum(LANGUAGES), script: z.enum(SCRIPTS), span: spanSchema })),
});
export type ExtractedPerson = z.infer<typeof extractedPersonSchema>;

export const extractedEventSchema = z.object({
  id: z.string(),
  series: z.enum(SERIES).nullable(),
  kind: z.enum(GATHERING_KINDS),
  ordinal: z.int().min(1).nullable(),
  start: partialDateSchema.nullable(),
  end: partialDateSchema.nullable(),
  city: z.string().nullable(),
  country: countryCode.nullable(),
  status: z.enum(STATUSES),
  evidence: spanSchema,
  confidence,
});
export type ExtractedEvent = z.infer<typeof extractedEventSchema>;

export const extractedMeetingSchema = z.object({
  /** Two or more ids of `persons`. */
  participants: z.array(z.string()).min(2),
  date: partialDateSchema.nullable(),
  /** A second day that the same text gives (a weekday that does not fit the printed date), or null. */
  otherDate: partialDateSchema.nullable(),
  /** Id of one of `events`, or null. */
  event: z.string().nullable(),
  city: z.string().nullable(),
  status: z.enum(STATUSES),
  confidence,
  /** What speaks against it, by name (`pronoun`, `headline`): why the confidence is what it is. */
  doubts: z.array(z.string()).optional(),
  /** Sentences that say what it was about. */
  topics: z.array(spanSchema).optional(),
  evidence: spanSchema,
});
export type ExtractedMeeting = z.infer<typeof extractedMeetingSchema>;

export const extractedAttendanceSchema = z.object({
  person: z.string(),
  event: z.string(),
  status: z.enum(STATUSES),
  /** Only known to have talked with somebody beside its session; left out for those whom the text puts in it. */
  beside: z.literal(true).optional(),
  evidence: spanSchema,
  confidence,
});
export type ExtractedAttendance = z.infer<typeof extractedAttendanceSchema>;

export const warningSchema = z.object({
  code: z.string(),
  message: z.string(),
  start: z.int().nullable(),
  end: z.int().nullable(),
});
export type ExtractionWarning = z.infer<typeof warningSchema>;

export const extractionSchema = z.object({
  lang: z.enum(LANGUAGES).nullable(),
  title: z.string(),
  published: partialDateSchema.nullable(),
  persons: z.array(extractedPersonSchema),
  events: z.array(extractedEventSchema),
  meetings: z.array(extractedMeetingSchema),
  attendance: z.array(extractedAttendanceSchema),
  /** ISO 3166-1 alpha-2 codes that the text names. */
  countries: z.array(countryCode),
  /** Gazetteer ids of organisations that the text names. */
  organizations: z.array(z.string()),
  warnings: z.array(warningSchema),
});
export type Extraction = z.infer<typeof extractionSchema>;

// What the server answers, for pages, routes, the explorer and programs alike. Names are maps by language, so that one answer serves every reader.
import { z } from 'zod';
import { type extractionSchema, warningSchema } from './extraction';
import { officeSchema } from './gazetteer';
import { partialDateSchema } from './partial-date';
import { ENTITY_KINDS, EVENT_KINDS, GATHERING_KINDS, LANGUAGES, ROLES, SCRIPTS, SERIES, STATUSES } from './vocabulary';

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
const iso2 = z.string().regex(/^[A-Z]{2}$/);

/** A quotation with the article it stands in. */
export const quoteSchema = z.object({
  claimId: z.string(),
  text: z.string(),
  start: z.int(),
  end: z.int(),
  /** Parts of `text` to mark, as offsets into `text`: the names that the fact joins. */
  marks: z.array(z.tuple([z.int(), z.int()])),
  confidence: z.number(),
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

export const attendanceRowSchema = z.object({ person: personRefSchema, status, quotes: z.array(quoteSchema) });
export type AttendanceRow = z.infer<typeof attendanceRowSchema>;

/** A list that is bounded: `total` says how many there are. */
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), total: z.int() });
export type ListOf<T> = { items: T[]; total: number };

export const personDetailSchema = personRefSchema.extend({
  kind: z.literal('person'),
  offices: z.array(officeSchema),
  /** Every attested spelling with the sentence of each. */
  names: z.array(z.object({ text: z.string(), lang, script: z.enum(SCRIPTS), quote: quoteSchema.nullable() })),
  meetings: listOf(meetingSummarySchema),
  attended: listOf(z.object({ gathering: gatheringRefSchema, status, quotes: z.array(quoteSchema) })),
  metMost: z.array(z.object({ person: personRefSchema, meetings: z.int() })),
  articles: listOf(quoteSchema.shape.article),
});
export type PersonDetail = z.infer<typeof personDetailSchema>;

export const countryDetailSchema = z.object({
  kind: z.literal('country'),
  id: iso2,
  name: localizedNameSchema,
  people: listOf(personRefSchema),
  meetings: listOf(meetingSummarySchema),
  hosted: listOf(gatheringRefSchema),
  memberships: z.array(
    z.object({ organization: z.string(), name: localizedNameSchema, status: z.string(), since: partialDateSchema }),
  ),
});
export type CountryDetail = z.infer<typeof countryDetailSchema>;

export const organizationDetailSchema = z.object({
  kind: z.literal('organization'),
  id: z.string(),
  name: localizedNameSchema,
  people: listOf(personRefSchema),
  gatherings: listOf(gatheringRefSchema),
  members: z.array(z.object({ country: iso2, status: z.string(), since: partialDateSchema })),
});
export type OrganizationDetail = z.infer<typeof organizationDetailSchema>;

export const gatheringDetailSchema = gatheringRefSchema.extend({
  type: z.literal('gathering'),
  quotes: z.array(quoteSchema),
  attendance: listOf(attendanceRowSchema),
  meetings: listOf(meetingSummarySchema),
});
export type GatheringDetail = z.infer<typeof gatheringDetailSchema>;

export const meetingDetailSchema = meetingSummarySchema.extend({
  type: z.literal('meeting'),
  /** Other meetings of the same gathering or of the same people, nearest first. */
  related: z.array(meetingSummarySchema.omit({ quotes: true })),
});
export type MeetingDetail = z.infer<typeof meetingDetailSchema>;
export const eventDetailSchema = z.discriminatedUnion('type', [gatheringDetailSchema, meetingDetailSchema]);
export type EventDetail = z.infer<typeof eventDetailSchema>;

export const articleDetailSchema = z.object({
  id: z.string(),
  title: z.string(),
  lang: lang.nullable(),
  published: partialDateSchema.nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  text: z.string(),
  warnings: z.array(warningSchema),
  /** What was read from it, in the order of the text; `href` leads to the entity. */
  facts: z.array(
    z.object({
      claimId: z.string(),
      kind: z.string(),
      start: z.int(),
      end: z.int(),
      confidence: z.number(),
      status: status.nullable(),
      entities: z.array(z.object({ kind: z.enum(ENTITY_KINDS), id: z.string(), name: localizedNameSchema })),
    }),
  ),
});
export type ArticleDetail = z.infer<typeof articleDetailSchema>;

export const searchHitSchema = z.object({
  kind: z.enum(ENTITY_KINDS),
  id: z.string(),
  name: localizedNameSchema,
  /** The attested spelling that matched, with the matching part as offsets. */
  matched: z.object({ text: z.string(), lang: lang.nullable(), from: z.int(), to: z.int() }),
  country: iso2.nullable(),
  role: z.enum(ROLES).nullable(),
  meetings: z.int(),
  gathering: gatheringRefSchema.nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;
export const searchResponseSchema = z.object({ query: z.string(), hits: z.array(searchHitSchema), total: z.int() });
export type SearchResponse = z.infer<typeof searchResponseSchema>;

/** The explorer's filters, also its address. Empty lists mean "all". */
export const graphFiltersSchema = z.object({
  series: z.array(z.string()).default([]),
  country: z.array(iso2).default([]),
  status: z.array(z.enum([...STATUSES, 'disputed'])).default([]),
  from: partialDateSchema.nullish(),
  to: partialDateSchema.nullish(),
});
export type GraphFilters = z.infer<typeof graphFiltersSchema>;

/** `key` is `kind:id`, unique in the picture; the kinds are those of ENTITY_KINDS. */
export const graphNodeSchema = z.object({
  key: z.string(),
  kind: z.enum(ENTITY_KINDS),
  id: z.string(),
  name: localizedNameSchema,
  country: iso2.nullable(),
  /** Persons: role and title (latest); number of meetings in the whole graph. */
  role: z.enum(ROLES).nullish(),
  title: z.string().nullish(),
  organization: z.string().nullish(),
  meetings: z.int().nullish(),
  /** Gatherings and meetings. */
  event: z
    .object({
      kind: z.enum(EVENT_KINDS),
      series: z.enum(SERIES).nullable(),
      ordinal: z.int().nullable(),
      start: partialDateSchema.nullable(),
      end: partialDateSchema.nullable(),
      otherDates: z.array(partialDateSchema),
      city: localizedNameSchema.nullable(),
      status,
      confidence: z.number(),
      sources: z.int(),
      disputed: z.boolean(),
      /** Key of the gathering that a meeting is part of. */
      gathering: z.string().nullable(),
    })
    .nullish(),
});
export type GraphNode = z.infer<typeof graphNodeSchema>;

export const GRAPH_EDGE_KINDS = [
  'took_part',
  'attended',
  'represents',
  'part_of',
  'hosted_by',
  'organized_by',
] as const;
export const graphEdgeSchema = z.object({
  key: z.string(),
  kind: z.enum(GRAPH_EDGE_KINDS),
  source: z.string(),
  target: z.string(),
  status: status.nullable(),
});
export type GraphEdge = z.infer<typeof graphEdgeSchema>;

export const facetSchema = z.array(z.object({ value: z.string(), count: z.int() }));
export const graphResponseSchema = z.object({
  nodes: z.array(graphNodeSchema),
  edges: z.array(graphEdgeSchema),
  /** How many meetings fit and how many are in the answer; `cut` when they differ. */
  meetings: z.object({ shown: z.int(), total: z.int() }),
  cut: z.boolean(),
  counts: z.object({ people: z.int(), meetings: z.int(), gatherings: z.int(), articles: z.int() }),
  /** Counts of meetings by value over the whole graph, for the filter panel. `series` values are `SCO:summit`, …, `none`. */
  facets: z.object({ series: facetSchema, country: facetSchema, status: facetSchema, year: facetSchema }),
});
export type GraphResponse = z.infer<typeof graphResponseSchema>;

/** What came of one article of a load. */
export const ingestReportSchema = z.object({
  file: z.string().nullable(),
  outcome: z.enum(['added', 'unchanged', 'replaced', 'failed', 'skipped']),
  articleId: z.string().nullable(),
  title: z.string().nullable(),
  /** One line that says what happened and what to do, when it failed or was skipped. */
  message: z.string().nullable(),
  found: z.object({ persons: z.int(), meetings: z.int(), events: z.int(), attendance: z.int() }).nullable(),
  warnings: z.array(warningSchema),
});
export type IngestReport = z.infer<typeof ingestReportSchema>;

export const ERROR_CODES = [
  'bad_request',
  'unauthorized',
  'forbidden',
  'not_found',
  'gone',
  'unsupported_media_type',
  'too_large',
  'busy',
  'internal',
] as const;
/** The one error shape of the API. */
export const apiErrorSchema = z.object({
  error: z.object({
    code: z.enum(ERROR_CODES),
    message: z.string(),
    details: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  }),
});
export type ApiError = z.infer<typeof apiErrorSchema>;
export type ErrorCode = (typeof ERROR_CODES)[number];

export const healthSchema = z.object({
  status: z.literal('ok'),
  engine: z.enum(['embedded', 'neo4j']),
  schemaVersion: z.int(),
  extractorVersion: z.string(),
  articles: z.int(),
  generation: z.string(),
});
export type Health = z.infer<typeof healthSchema>;

export const postArticlesSchema = z.object({
  articles: z
    .array(
      z.object({
        file: z.string().nullish(),
        title: z.string().optional(),
        text: z.string(),
        published: z.string().nullish(),
        url: z.string().nullish(),
        source: z.string().nullish(),
        lang: z.string().nullish(),
      }),
    )
    .min(1)
    .max(1000),
});
export type PostArticles = z.infer<typeof postArticlesSchema>;
export type ExtractionLine = { file: string } & z.infer<typeof extractionSchema>;

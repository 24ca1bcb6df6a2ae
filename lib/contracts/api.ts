// What the server answers, for pages, routes, the explorer and programs alike. Names are maps by language, so that one answer serves every reader.
import { z } from 'zod';
import { type extractionSchema, warningSchema } from './extraction';
import { reasonSchema } from './reason';
import { gatheringRefSchema, iso2, localizedNameSchema, quoteSchema } from './references';
import { ENTITY_KINDS, LANGUAGES, ROLES } from './vocabulary';

export * from './details';
export * from './graph-response';
export * from './path-response';
export * from './references';
export * from './taken-out';
export * from './view-responses';

const lang = z.enum(LANGUAGES);

export const searchHitSchema = z.object({
  kind: z.enum(ENTITY_KINDS),
  id: z.string(),
  name: localizedNameSchema,
  /** The attested spelling that matched, with the matching part as offsets. */
  matched: z.object({ text: z.string(), lang: lang.nullable(), from: z.int(), to: z.int() }),
  /** Whether every word of the query is one of the name, begins one, or is only like one. */
  match: z.enum(['word', 'start', 'like']),
  country: iso2.nullable(),
  role: z.enum(ROLES).nullable(),
  meetings: z.int(),
  gathering: gatheringRefSchema.nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;
/** Two people, or two countries, that a query names side by side, and how many meetings they had. */
export const pairHitSchema = z.object({ a: searchHitSchema, b: searchHitSchema, meetings: z.int() });
export type PairHit = z.infer<typeof pairHitSchema>;
/** A city with meetings; its English name is its id. */
export const cityHitSchema = z.object({ id: z.string(), name: localizedNameSchema, meetings: z.int() });
export type CityHit = z.infer<typeof cityHitSchema>;
export const searchResponseSchema = z.object({
  query: z.string(),
  hits: z.array(searchHitSchema),
  total: z.int(),
  /** Where no name answers the query as a whole. */
  pair: pairHitSchema.nullable(),
  cities: z.array(cityHitSchema).default([]),
});
export type SearchResponse = z.infer<typeof searchResponseSchema>;

export const articleListSchema = z.object({ query: z.string(), articles: z.array(quoteSchema.shape.article) });
export type ArticleList = z.infer<typeof articleListSchema>;

/** What came of one article of a load. */
export const ingestReportSchema = z.object({
  file: z.string().nullable(),
  outcome: z.enum(['added', 'unchanged', 'replaced', 'failed', 'skipped']),
  articleId: z.string().nullable(),
  title: z.string().nullable(),
  /** One line in English that says what happened and what to do, when it failed, was skipped or gave nothing. */
  message: z.string().nullable(),
  /** The same for whoever has words of their own; null where a fault has no other words than its message. */
  reason: reasonSchema.nullable(),
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
    details: z.array(z.object({ path: z.string(), message: z.string(), reason: reasonSchema.optional() })).optional(),
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

// The picture of the explorer: its filters, nodes and edges.
import { z } from 'zod';
import { DRAWN } from './confidence';
import { partialDateSchema } from './partial-date';
import { iso2, localizedNameSchema } from './references';
import { ENTITY_KINDS, EVENT_KINDS, GATHERING_KINDS, ROLES, SERIES, STATUSES } from './vocabulary';

const status = z.enum(STATUSES);

/** The explorer's filters, also its address. Empty lists mean "all". */
export const graphFiltersSchema = z.object({
  /** `SCO:summit`, a whole series `SCO`, or `none`. */
  series: z.array(z.string()).default([]),
  /** Of the gathering, whatever its series. */
  kind: z.array(z.enum(GATHERING_KINDS)).default([]),
  /** Together with `role`: one who took part spoke for one of the countries, in one of the offices, on that day. */
  country: z.array(iso2).default([]),
  role: z.array(z.enum(ROLES)).default([]),
  status: z.array(z.enum([...STATUSES, 'disputed'])).default([]),
  from: partialDateSchema.nullish(),
  to: partialDateSchema.nullish(),
  /** At least so sure; 0 shows the doubtful ones, too. */
  confidence: z.coerce.number('is not a number').min(0, 'is at least 0').max(1, 'is at most 1').default(DRAWN),
  /** At least so many independent sources. */
  sources: z.coerce.number('is not a number').int('is not a whole number').min(1, 'is at least 1').default(1),
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
/**
 * Counts of meetings by value, for the filter panel: of those that fit all filters but the one counted. Where the graph is too
 * large for that, of the whole graph, and `isWhole`. `series` values are `SCO:summit`, …, `none`; `confidence` and `sources` count
 * the meetings that have at least the value.
 */
export const facetsSchema = z.object({
  series: facetSchema,
  kind: facetSchema,
  country: facetSchema,
  role: facetSchema,
  status: facetSchema,
  confidence: facetSchema,
  sources: facetSchema,
  year: facetSchema,
  isWhole: z.boolean(),
});
export type Facets = z.infer<typeof facetsSchema>;
/** Steps away from the filters: one of them dropped, or planned meetings let in; `and` is another that goes with it. */
export const NEAREST_STEPS = [
  'planned',
  'series',
  'kind',
  'country',
  'role',
  'status',
  'dates',
  'confidence',
  'sources',
] as const;
export type NearestStep = (typeof NEAREST_STEPS)[number];
export const nearestSchema = z.array(
  z.object({ step: z.enum(NEAREST_STEPS), and: z.enum(NEAREST_STEPS).optional(), count: z.int() }),
);
export type Nearest = z.infer<typeof nearestSchema>;

/** The most meetings that one picture can be asked for. */
export const MOST_MEETINGS = 1000;

export const graphResponseSchema = z.object({
  nodes: z.array(graphNodeSchema),
  edges: z.array(graphEdgeSchema),
  /** How many meetings fit and how many are in the answer; `cut` when they differ. */
  meetings: z.object({ shown: z.int(), total: z.int() }),
  cut: z.boolean(),
  counts: z.object({ people: z.int(), meetings: z.int(), gatherings: z.int(), articles: z.int() }),
  facets: facetsSchema,
  /** Where no meeting fits: how many would after each single step that helps, or each two where none alone does; the most first. */
  nearest: nearestSchema.optional(),
});
export type GraphResponse = z.infer<typeof graphResponseSchema>;

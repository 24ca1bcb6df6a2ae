// What the matrix, the table and the map of the explorer are drawn from: over the whole graph, not only over the picture.
import { z } from 'zod';
import { nearestSchema } from './graph-response';
import { partialDateSchema } from './partial-date';
import { gatheringRefSchema, iso2, listOf, localizedNameSchema, meetingSummarySchema, quoteSchema } from './references';

export const MATRIX_SIDES = ['country', 'person'] as const;
export type MatrixSide = (typeof MATRIX_SIDES)[number];

/** What happened between two: indices into the entities of the matrix, `a` before `b`. */
export const matrixPairSchema = z.object({
  a: z.int(),
  b: z.int(),
  /** Meetings that were held, and those planned or called off. */
  held: z.int(),
  notHeld: z.int(),
  /** Latest day of a held meeting; null when no day is known. */
  last: partialDateSchema.nullable(),
});
export type MatrixPair = z.infer<typeof matrixPairSchema>;

/** A country or a person of the matrix. */
export const matrixEntitySchema = z.object({
  id: z.string(),
  name: localizedNameSchema,
  country: iso2.nullable(),
  organization: z.string().nullable(),
});
export type MatrixEntity = z.infer<typeof matrixEntitySchema>;

export const matrixResponseSchema = z.object({
  by: z.enum(MATRIX_SIDES),
  /** Those with most meetings, these first; `total` says how many there are. Countries are named by their code. */
  entities: listOf(matrixEntitySchema),
  /** Only pairs with a meeting. */
  pairs: z.array(matrixPairSchema),
});
export type MatrixResponse = z.infer<typeof matrixResponseSchema>;

/** A meeting without its quotations: a row of the table. */
export const meetingRowSchema = meetingSummarySchema.omit({ quotes: true });
export type MeetingRow = z.infer<typeof meetingRowSchema>;
/** A row of a file: with what its sources say, where that was asked for. */
export const quotedRowSchema = meetingRowSchema.extend({ quotes: z.array(quoteSchema).optional() });
export type QuotedRow = z.infer<typeof quotedRowSchema>;

export const pairResponseSchema = z.object({
  a: matrixEntitySchema,
  b: matrixEntitySchema,
  meetings: listOf(meetingRowSchema),
  /** How many there are without filters and with nothing taken out: those that the explorer opens with, and the doubtful ones beside. */
  whole: z.object({ total: z.int(), doubtful: z.int() }),
  /** Where none fits: steps away from the filters that bring some back. */
  nearest: nearestSchema.optional(),
  /** Gatherings at which both are reported, in the session or beside it, newest first. */
  together: z.array(gatheringRefSchema),
});
export type PairResponse = z.infer<typeof pairResponseSchema>;

export const MEETING_SORTS = ['date', 'participants', 'gathering', 'city', 'status', 'sources', 'confidence'] as const;
export type MeetingSort = (typeof MEETING_SORTS)[number];

export const meetingsResponseSchema = z.object({
  items: z.array(quotedRowSchema),
  total: z.int(),
  /** For the next page; null on the last one. */
  next: z.string().nullable(),
});
export type MeetingsResponse = z.infer<typeof meetingsResponseSchema>;

const position = { lat: z.number(), lon: z.number() };
export const mapResponseSchema = z.object({
  /** Cities with the meetings there; those whose place is not known are left out and counted in `unplaced`. */
  cities: z.array(
    z.object({
      id: z.string(),
      name: localizedNameSchema,
      country: iso2,
      ...position,
      meetings: z.int(),
      gatherings: z.array(gatheringRefSchema),
    }),
  ),
  unplaced: z.int(),
  capitals: z.array(z.object({ country: iso2, city: localizedNameSchema, ...position })),
  /** Countries that met, by held and other meetings. */
  arcs: z.array(z.object({ a: iso2, b: iso2, held: z.int(), notHeld: z.int() })),
});
export type MapResponse = z.infer<typeof mapResponseSchema>;

/** A city of the map. */
export const placeResponseSchema = z.object({ meetings: listOf(meetingRowSchema) });
export type PlaceResponse = z.infer<typeof placeResponseSchema>;

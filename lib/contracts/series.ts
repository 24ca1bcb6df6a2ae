// A series is a kind of gathering that comes again: the SCO's councils of foreign ministers, one edition a year.
import { z } from 'zod';
import { gatheringRefSchema, iso2, personRefSchema } from './references';
import { GATHERING_KINDS, type GatheringKind, SERIES, type Series, STATUSES } from './vocabulary';

/** `sco-foreign-ministers`, the id in the address of a series' page. */
export function seriesId(series: Series, kind: GatheringKind): string {
  return `${series.toLowerCase()}-${kind.replaceAll('_', '-')}`;
}

/** Series and kind of an id, or null for any other text. */
export function parseSeriesId(id: string): { series: Series; kind: GatheringKind } | null {
  for (const series of SERIES) {
    const kind = GATHERING_KINDS.find((candidate) => seriesId(series, candidate) === id);
    if (kind) return { series, kind };
  }
  return null;
}

const SERIES_OF = SERIES.map((series) => [series, GATHERING_KINDS.map((kind) => `${series}:${kind}`)] as const);
const SERIES_FILTERS = new Map<string, string[]>([
  ['none', ['none']],
  ...SERIES_OF,
  ...SERIES_OF.flatMap(([, values]) => values.map((value): [string, string[]] => [value, [value]])),
]);

/**
 * What a value that an address holds means among those that the filter of series offers: itself (`SCO:summit`, or `none` for what is
 * of no series), all series of an organisation (`SCO`), or nothing.
 */
export function readSeriesFilter(value: string): string[] {
  return SERIES_FILTERS.get(value) ?? [];
}

/** An edition in short: in the graph, or known from the list of gatherings only. */
export const editionRefSchema = z.object({
  gathering: gatheringRefSchema,
  /** Whether an article reports it; only then it has a page. */
  isReported: z.boolean(),
});
export type EditionRef = z.infer<typeof editionRefSchema>;

/** Who came for a country, and how that is known. */
export const presenceSchema = z.object({
  person: personRefSchema,
  /** In the session itself; otherwise only from a meeting beside it. */
  inSession: z.boolean(),
  status: z.enum(STATUSES),
  /** Nobody of the rank that the session is for is reported from the same country. */
  isDeputy: z.boolean(),
});
export type Presence = z.infer<typeof presenceSchema>;

export const seriesDetailSchema = z.object({
  type: z.literal('series'),
  id: z.string(),
  series: z.enum(SERIES),
  kind: z.enum(GATHERING_KINDS),
  /** Newest first. */
  editions: z.array(
    editionRefSchema.extend({ meetings: z.int(), presences: z.array(presenceSchema), members: z.array(iso2) }),
  ),
});
export type SeriesDetail = z.infer<typeof seriesDetailSchema>;

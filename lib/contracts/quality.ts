// The last figures of the evaluation, as `npm run eval -- --write-quality` leaves them in seeds/quality.json.
import { z } from 'zod';
import { LANGUAGES } from './vocabulary';

const share = z.number().min(0).max(1).nullable();
const count = z.int().min(0);

/**
 * What a figure is measured on: the bundled samples, articles that rules were written by, articles that nobody read for that, and
 * passages of a few sentences that nobody read for that either.
 */
export const QUALITY_SETS = ['samples', 'development', 'held_out', 'passages'] as const;
export type QualitySetId = (typeof QUALITY_SETS)[number];
/** All languages together, or one. */
export const SCOPES = ['all', ...LANGUAGES] as const;
export type Scope = (typeof SCOPES)[number];

/** Null where there was nothing to find and nothing found. */
const precisionRecallSchema = z.object({
  precision: z.number().min(0).max(1),
  recall: z.number().min(0).max(1),
  f1: z.number().min(0).max(1),
});
export type PrecisionRecall = z.infer<typeof precisionRecallSchema>;

export const figuresSchema = z.object({
  articles: count,
  /** How many people and pairs of people who met the gold holds. */
  size: z.object({ characters: count, people: count, meetings: count }),
  people: precisionRecallSchema.nullable(),
  meetings: precisionRecallSchema.nullable(),
  /** F1 of the meetings of a state, of gatherings and of attendance. */
  planned: share,
  cancelled: share,
  events: share,
  attendance: share,
  /** Shares right, of what was found. */
  country: share,
  role: share,
  status: share,
  date: share,
  atEvent: share,
  city: share,
  eventDate: share,
  quotes: share,
  onSpot: share,
  mentions: share,
});
export type Figures = z.infer<typeof figuresSchema>;

export const reliabilitySchema = z.object({
  bins: z.array(z.object({ from: z.number(), to: z.number(), count, right: count })),
  sure: z.object({ count, right: count }),
  right: count,
});

const setSchema = z.object({
  id: z.enum(QUALITY_SETS),
  extractorVersion: z.string(),
  scopes: z.array(z.object({ scope: z.enum(SCOPES), figures: figuresSchema })).min(1),
  /** Meetings by confidence. */
  reliability: reliabilitySchema,
  /** Meeting F1 with a share of the gazetteer's persons hidden, the mean over some seeds. */
  strangers: z
    .object({
      share: z.number().min(0).max(1),
      seeds: z.array(z.int()).min(1),
      rows: z.array(z.object({ scope: z.enum(SCOPES), full: z.number(), mean: z.number(), fall: z.number() })),
    })
    .nullable(),
});
export type QualitySet = z.infer<typeof setSchema>;

export const qualitySchema = z.object({ sets: z.array(setSchema).min(1) });
export type Quality = z.infer<typeof qualitySchema>;

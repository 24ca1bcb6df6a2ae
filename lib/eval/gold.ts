import { z } from 'zod';
import { partialDateSchema } from '@/lib/contracts/partial-date';
import { GATHERING_KINDS, LANGUAGES, SERIES, STATUSES } from '@/lib/contracts/vocabulary';

const date = partialDateSchema.nullable();
const country = z.string().nullable();

/** What a careful reader found in one article; `seeds/articles/*.gold.json`. Ids count within the file. */
export const goldSchema = z.object({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  persons: z.array(
    z.object({
      id: z.string(),
      name_en: z.string(),
      surfaces: z.array(z.string()),
      country,
      role: z.string(),
      participant: z.boolean(),
    }),
  ),
  events: z.array(
    z.object({
      id: z.string(),
      series: z.enum(SERIES).nullable(),
      kind: z.enum(GATHERING_KINDS),
      start: date,
      end: date,
      city: z.string().nullable(),
      status: z.enum(STATUSES),
    }),
  ),
  meetings: z.array(
    z.object({
      participants: z.array(z.string()).min(2),
      date,
      at_event: z.string().nullable(),
      city: z.string().nullable(),
      status: z.enum(STATUSES),
      quote: z.string(),
    }),
  ),
  attendance: z.array(z.object({ person: z.string(), event: z.string() })),
  /** What makes the article hard; “soft …” names a field that is open to argument. */
  notes: z.string().nullish(),
});
export type Gold = z.infer<typeof goldSchema>;
export type GoldMeeting = Gold['meetings'][number];

// Who was where on one day.
import { z } from 'zod';
import { isRealDay } from './partial-date';
import { gatheringRefSchema, listOf, localizedNameSchema, meetingSummarySchema, personRefSchema } from './references';
import { STATUSES } from './vocabulary';

/** A full day of the calendar, `YYYY-MM-DD`. */
export const daySchema = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 'is a day such as 2024-07-03')
  .refine(isRealDay, 'does not exist in the calendar');

export const dayResponseSchema = z.object({
  day: daySchema,
  /** Gatherings under way. */
  gatherings: listOf(gatheringRefSchema),
  /** Meetings that a source gives this day, those that were called off among them. */
  meetings: listOf(meetingSummarySchema.omit({ quotes: true })),
  /** People by the city that a report puts them in that day, the fullest city first; `city` is null where none is given. */
  places: z.array(
    z.object({
      city: localizedNameSchema.nullable(),
      people: z.array(z.object({ person: personRefSchema, status: z.enum(STATUSES) })),
    }),
  ),
  /** The nearest days of which something is reported. */
  before: daySchema.nullable(),
  after: daySchema.nullable(),
});
export type DayResponse = z.infer<typeof dayResponseSchema>;

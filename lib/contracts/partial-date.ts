import { z } from 'zod';

/** An ISO 8601 date as precise as the source allows: `2024`, `2024-07` or `2024-07-03`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
  .refine((value) => value.length < 10 || isRealDay(value), 'this day does not exist in the calendar');
export type PartialDate = z.infer<typeof partialDateSchema>;

/** Whether `YYYY-MM-DD` names a day of the Gregorian calendar. */
export function isRealDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Whether two partial dates can be the same day: one is a prefix of the other. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

import { z } from 'zod';

/** An ISO 8601 date as precise as the source allows: `2024`, `2024-07` or `2024-07-03`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
  .refine((value) => value.length < 10 || isRealDay(value), 'this day does not exist in the calendar');
export type PartialDate = z.infer<typeof partialDateSchema>;

/** Whether `YYYY-MM-DD` names a day of the Gregorian calendar. */
export function isRealDay(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const [year = 0, month = 0, day = 0] = parts?.slice(1).map(Number) ?? [];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month of the Gregorian calendar has; `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether two partial dates can be the same day: one is a prefix of the other. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

import type { MeetingDetail, Quote } from '@/lib/contracts/api';
import { datesAgree, type PartialDate } from '@/lib/contracts/partial-date';

export interface DateClaim {
  date: PartialDate;
  /** The quotations that give this day; none where only a weekday speaks for it. */
  quotes: Quote[];
}

/** Each day that is claimed for a meeting with what says so, the oldest day first. */
export function listDateClaims(meeting: Pick<MeetingDetail, 'date' | 'otherDates' | 'quotes'>): DateClaim[] {
  const dates = new Set(meeting.date === null ? meeting.otherDates : [meeting.date, ...meeting.otherDates]);
  return [...dates].sort().map((date) => ({
    date,
    quotes: meeting.quotes.filter((quote) => quote.date !== null && datesAgree(quote.date, date)),
  }));
}

/** The Monday-to-Sunday week that holds all of the days; empty when they are not of one week or one is no full day. */
export function weekOf(dates: readonly PartialDate[]): PartialDate[] {
  const [first] = dates;
  if (first === undefined || dates.some((date) => date.length < 10)) return [];
  const start = new Date(`${first}T00:00:00Z`);
  start.setUTCDate(start.getUTCDate() - ((start.getUTCDay() + 6) % 7));
  const week = Array.from({ length: 7 }, (_, day) => {
    const date = new Date(start);
    date.setUTCDate(start.getUTCDate() + day);
    return date.toISOString().slice(0, 10);
  });
  return dates.every((date) => week.includes(date)) ? week : [];
}

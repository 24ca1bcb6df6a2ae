// Calendar days without clocks or zones: `2019-06-13`.

const DAY = 86_400_000;

/** Days since 1970. */
export function dayOf(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

export function addDays(date: string, days: number): string {
  return new Date((dayOf(date) + days) * DAY).toISOString().slice(0, 10);
}

/** The year with its fraction: 2019.45. */
export function yearOf(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** 0 is Sunday. */
export function weekdayOf(date: string): number {
  return (dayOf(date) + 4) % 7;
}

// A person's years as one line: offices as bars, meetings as diamonds over the month they were in.
import { groupBy } from '@/app/components/entities/group-by';
import type { PersonDetail } from '@/lib/contracts/api';

export interface LifeLineData {
  firstYear: number;
  /** Exclusive. */
  endYear: number;
  /** `from` and `to` are shares of the line, 0 to 1. */
  offices: { key: string; office: PersonDetail['offices'][number]; from: number; to: number }[];
  stacks: { month: string; at: number; meetings: PersonDetail['meetings']['items'] }[];
}

/** Years before the first meeting that the line shows at most. */
const LEAD = 6;

/** The line from a little before the first dated meeting to the last; null when no meeting has a day. */
export function buildLifeLine({ meetings, offices }: Pick<PersonDetail, 'meetings' | 'offices'>): LifeLineData | null {
  const dated = meetings.items.flatMap((meeting) => {
    const day = meeting.date ?? meeting.otherDates[0] ?? meeting.gathering?.start ?? null;
    return day === null ? [] : [{ day, meeting }];
  });
  const years = dated.map(({ day }) => Number(day.slice(0, 4)));
  if (years.length === 0) return null;
  const endYear = Math.max(...years) + 1;
  const starts = offices.map((office) => Number(office.from.slice(0, 4)));
  const firstYear = Math.max(Math.min(...years, ...starts), Math.min(...years) - LEAD);
  const share = (day: string) => clamp((yearsOf(day) - firstYear) / (endYear - firstYear));
  const stacks = groupBy(dated, ({ day }) => day.slice(0, 7));
  return {
    firstYear,
    endYear,
    offices: offices
      .map((office) => ({
        key: `${office.from}${office.role}${office.country ?? office.organization ?? ''}`,
        office,
        from: share(office.from),
        to: office.to === null ? 1 : share(office.to),
      }))
      .filter(({ from, to }) => to > from),
    stacks: [...stacks]
      .map(([month, rows]) => ({ month, at: share(month), meetings: rows.map(({ meeting }) => meeting) }))
      .sort((a, b) => a.at - b.at),
  };
}

/** A partial day as years: 2024-07 is 2024.5; a year alone stands in its middle. */
function yearsOf(day: string): number {
  const [year = 0, month, date] = day.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + ((date ?? 15) - 1) / 31) / 12;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

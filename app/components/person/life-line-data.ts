// A person's years as one line: offices as bars, meetings as diamonds over the month they were in.
import { groupBy } from '@/app/components/entities/group-by';
import type { PersonDetail } from '@/lib/contracts/api';

export interface LifeLineData {
  firstYear: number;
  /** Exclusive. */
  endYear: number;
  /** `from` and `to` are shares of the line, 0 to 1. */
  offices: { key: string; office: PersonDetail['offices'][number]; from: number; to: number }[];
  /** Meetings of one month, or of a few that would lie over each other. */
  stacks: { from: string; to: string; at: number; meetings: PersonDetail['meetings']['items'] }[];
}

/** Years before the first meeting that the line shows at most. */
const LEAD = 6;
/** The least distance of two stacks: 24 of the 600 px that the line is wide at least. */
const APART = 24 / 600;

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
  const months = [...groupBy(dated, ({ day }) => day.slice(0, 7))].map(([month, rows]) => ({
    month,
    at: share(month),
    meetings: rows.map(({ meeting }) => meeting),
  }));
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
    stacks: stackMonths(months.toSorted((a, b) => a.at - b.at)),
  };
}

/** Months in their order; one too near to the beginning of the stack before it goes onto that. */
function stackMonths(
  months: { month: string; at: number; meetings: PersonDetail['meetings']['items'] }[],
): LifeLineData['stacks'] {
  const stacks: LifeLineData['stacks'] = [];
  for (const { month, at, meetings } of months) {
    const last = stacks.at(-1);
    if (last && at - last.at < APART) {
      last.to = month;
      last.meetings.push(...meetings);
    } else stacks.push({ from: month, to: month, at, meetings });
  }
  return stacks;
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

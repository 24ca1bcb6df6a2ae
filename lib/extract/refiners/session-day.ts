import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Gathering } from '../document';
import { addDays, isDay } from '../text/calendar';

/** Which day the second or last one of a gathering is; null where its days are not known. */
export function sessionDay(
  session: Pick<Gathering, 'start' | 'end'> | undefined,
  day: number | 'last',
): PartialDate | null {
  if (!session || !isDay(session.start)) return null;
  if (day === 'last') return isDay(session.end) ? session.end : null;
  return addDays(session.start, day - 1);
}

// Who was at a gathering because they talked with somebody there.
import type { Meeting } from '../document';
import type { Attendance } from './find-attendance';
import type { GatheringBook } from './gathering-book';
import { keyOf } from './likely-attendance';

/** The sides of the talks that were or will be at a gathering, each once; nobody who is `found` already. */
export function attendanceOfTalks(
  talks: readonly Meeting[],
  gatherings: GatheringBook,
  found: readonly Attendance[],
): Attendance[] {
  const more: Attendance[] = [];
  const known = new Set(found.map(keyOf));
  for (const { participants, event: key, status, evidence } of talks) {
    const event = gatherings.get(key)?.key;
    if (event === undefined || status === 'cancelled') continue;
    for (const person of participants) {
      const row = { person, event, status, evidence, guessed: true, beside: true } as const;
      if (known.has(keyOf(row))) continue;
      known.add(keyOf(row));
      more.push(row);
    }
  }
  return more;
}

import type { MeetingRow } from '@/lib/contracts/api';
import { regionOf } from '../scene/regions';
import type { Address } from './address';

/** What a reader has taken out of the picture. */
export type Narrowing = Pick<Address, 'hide' | 'off' | 'focus'>;

/** Whether anything is taken out. */
export function isNarrowed({ hide, off, focus }: Narrowing): boolean {
  return hide.length + off.length > 0 || focus !== null;
}

/**
 * Meetings as the graph draws them (`narrowScene`): without people who are hidden or switched off, and without meetings that are, or
 * that less than two people are left of; with a focus only those that it took part in, or was the place of.
 */
export function narrowRows<Row extends MeetingRow>(rows: Row[], { hide, off, focus }: Narrowing): Row[] {
  const [hidden, isOff] = [new Set(hide), new Set(off)];
  if (isOff.has('person') || isOff.has('meeting')) return [];
  const isSeen = (person: Row['participants'][number]) =>
    !hidden.has(`person:${person.id}`) && !isOff.has(regionOf({ kind: 'person', ...person }));
  const narrowed = rows.flatMap((row): Row[] => {
    const participants = row.participants.filter(isSeen);
    const isOut = hidden.has(`meeting:${row.id}`) || isOff.has(row.disputed ? 'disputed' : row.status);
    if (isOut || participants.length < 2) return [];
    return [participants.length === row.participants.length ? row : { ...row, participants }];
  });
  return focus ? narrowed.filter((row) => isNear(row, focus)) : narrowed;
}

function isNear(row: MeetingRow, focus: string): boolean {
  if (focus === `meeting:${row.id}` || focus === `gathering:${row.gathering?.id}`) return true;
  return row.participants.some(({ id, country, organization }) =>
    [`person:${id}`, `country:${country}`, `organization:${organization}`].includes(focus),
  );
}

import { STATUSES } from '@/lib/contracts/vocabulary';

/** What a pack learns: whether two met, who was at a gathering, whom the unnamed side of a talk means, on which day it was, and whether somebody met one whom the sentence does not name. */
export const TABLE_NAMES = ['pairs', 'presence', 'sides', 'days', 'lone'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** How many things each table tells from none. */
export const THINGS: Readonly<Record<TableName, number>> = {
  pairs: STATUSES.length,
  presence: 1,
  sides: 1,
  days: 1,
  lone: STATUSES.length,
};

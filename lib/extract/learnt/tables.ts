import { STATUSES } from '@/lib/contracts/vocabulary';

/** What a pack learns: whether two met, who was at a gathering, and whom the unnamed side of a talk means. */
export const TABLE_NAMES = ['pairs', 'presence', 'sides'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** How many things each table tells from none. */
export const THINGS: Readonly<Record<TableName, number>> = { pairs: STATUSES.length, presence: 1, sides: 1 };

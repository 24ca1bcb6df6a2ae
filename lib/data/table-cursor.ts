// Where a page of the table begins, as programs hand it back: the last row before it.
import { z } from 'zod';
import type { SortedRow } from '@/graph/queries/list-sorted-meetings';

const cursorSchema = z.tuple([z.union([z.string(), z.number()]), z.string()]);

/** The cursor after a row. */
export function writeCursor({ id, value }: SortedRow): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

/** The row that a cursor names; null for what is none. */
export function readCursor(text: string): SortedRow | null {
  try {
    const [value, id] = cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { id, value };
  } catch {
    return null;
  }
}

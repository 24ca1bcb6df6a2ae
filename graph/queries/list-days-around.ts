import type { Queryable } from '../engine/types';

export type DaysAroundRow = { before: string | null; after: string | null; last: string | null };

/** The nearest days before and after one that have a meeting or the first day of a gathering, and the last day of all. */
export async function listDaysAround(
  graph: Queryable,
  { day, confidence }: { day: string; confidence: number },
): Promise<DaysAroundRow> {
  const [row] = await graph.read<DaysAroundRow>(
    `MATCH (event:Event)
     WHERE size(event.start) = 10 AND (event.kind <> 'meeting' OR coalesce(event.confidence, 0) >= $confidence)
     WITH DISTINCT event.start AS start
     RETURN max(CASE WHEN start < $day THEN start END) AS before,
            min(CASE WHEN start > $day THEN start END) AS after,
            max(start) AS last`,
    { day, confidence },
  );
  return row ?? { before: null, after: null, last: null };
}

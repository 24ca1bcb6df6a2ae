import type { Queryable } from '../engine/types';

/** Those of the pairs who took part in one meeting: they are two persons. */
export function listCommonMeetings(
  graph: Queryable,
  pairs: { a: string; b: string }[],
): Promise<{ a: string; b: string }[]> {
  return graph.read<{ a: string; b: string }>(
    `UNWIND $pairs AS pair
     MATCH (a:Person {id: pair.a})-[:ATTENDED]->(meeting:Event {kind: 'meeting'})<-[:ATTENDED]-(b:Person {id: pair.b})
     RETURN DISTINCT pair.a AS a, pair.b AS b ORDER BY a, b`,
    { pairs },
  );
}

import type { Queryable } from '../engine/types';
import type { CountRow } from './count-meetings-by-country';

/** How many gatherings each organisation held; `value` is its id. */
export function countGatheringsByOrganizer(graph: Queryable): Promise<CountRow[]> {
  return graph.read<CountRow>(
    `MATCH (organization:Organization)<-[:ORGANIZED_BY]-(gathering:Event)
     RETURN organization.id AS value, count(gathering) AS count ORDER BY value`,
  );
}

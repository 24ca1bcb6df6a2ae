import type { Queryable } from '../engine/types';

export type HostRow = { gathering: string; country: string };

/** The country where each of the gatherings is. */
export function listHostCountries(graph: Queryable, gatherings: string[]): Promise<HostRow[]> {
  return graph.read<HostRow>(
    `UNWIND $gatherings AS id
     MATCH (gathering:Event {id: id})-[:HOSTED_BY]->(country:Country)
     RETURN id AS gathering, country.id AS country ORDER BY gathering, country`,
    { gatherings },
  );
}

import type { Queryable } from '../engine/types';

export type OrganizerRow = { gathering: string; organization: string };

/** The organisation behind each of the gatherings. */
export function listOrganizers(graph: Queryable, gatherings: string[]): Promise<OrganizerRow[]> {
  return graph.read<OrganizerRow>(
    `UNWIND $gatherings AS id
     MATCH (gathering:Event {id: id})-[:ORGANIZED_BY]->(organization:Organization)
     RETURN id AS gathering, organization.id AS organization ORDER BY gathering, organization`,
    { gatherings },
  );
}

import type { Queryable } from '../engine/types';
import type { MembershipRow } from './node-rows';

export type OrganizationMemberRow = { country: string; membership: MembershipRow };

/** Countries that belong to an organisation. */
export function listOrganizationMembers(graph: Queryable, id: string): Promise<OrganizationMemberRow[]> {
  return graph.read<OrganizationMemberRow>(
    `MATCH (organization:Organization {id: $id})<-[membership:MEMBER_OF]-(country:Country)
     RETURN country.id AS country, membership ORDER BY country, membership.since LIMIT 500`,
    { id },
  );
}

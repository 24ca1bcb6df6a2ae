import type { Queryable } from '../engine/types';
import type { EntityRow, MembershipRow } from './node-rows';

export type CountryMembershipRow = { organization: EntityRow; membership: MembershipRow };

/** Organisations that a country belongs to. */
export function listCountryMemberships(graph: Queryable, id: string): Promise<CountryMembershipRow[]> {
  return graph.read<CountryMembershipRow>(
    `MATCH (country:Country {id: $id})-[membership:MEMBER_OF]->(organization:Organization)
     RETURN organization, membership ORDER BY organization.id, membership.since LIMIT 200`,
    { id },
  );
}

import type { Role } from '@/lib/contracts/vocabulary';
import type { Queryable } from '../engine/types';
import type { OfficeRow, PersonRow } from './node-rows';

export type CountryOfficeRow = { person: PersonRow; office: OfficeRow };

/** Who held one of the offices for a country, the latest first. Offices without a day of beginning are left out. */
export function listCountryOffices(
  graph: Queryable,
  { country, roles, limit }: { country: string; roles: readonly Role[]; limit: number },
): Promise<CountryOfficeRow[]> {
  return graph.read<CountryOfficeRow>(
    `MATCH (country:Country {id: $country})<-[office:REPRESENTS]-(person:Person)
     WHERE office.role IN $roles AND office.from IS NOT NULL
     RETURN person, office
     ORDER BY office.from DESC, person.id, office.key LIMIT $limit`,
    { country, roles: [...roles], limit },
  );
}

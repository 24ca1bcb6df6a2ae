import { countHostedGatherings } from '@/graph/queries/count-hosted-gatherings';
import { countPeople } from '@/graph/queries/count-people';
import { getEntity } from '@/graph/queries/get-entity';
import { listCountryMeetings } from '@/graph/queries/list-country-meetings';
import { listCountryMemberships } from '@/graph/queries/list-country-memberships';
import { listCountryOffices } from '@/graph/queries/list-country-offices';
import { listCountryPartners } from '@/graph/queries/list-country-partners';
import { listCountryPeople } from '@/graph/queries/list-country-people';
import { listHostedGatherings } from '@/graph/queries/list-hosted-gatherings';
import type { CountryDetail } from '@/lib/contracts/api';
import type { Role } from '@/lib/contracts/vocabulary';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { readMeetings } from './read-meetings';
import { toGatheringRef, toLocalizedName, toOffice, toPersonRef, toSpeaker } from './to-references';

/** Offices that stand on a country's page by period. */
const MINISTERS = [
  'president',
  'prime_minister',
  'foreign_minister',
  'defence_minister',
  'national_security_adviser',
] as const satisfies readonly Role[];

/** Everything about one country by its ISO 3166-1 alpha-2 code, or null when the graph has none of it. */
export async function readCountry(context: ReadContext, id: string): Promise<CountryDetail | null> {
  const { graph, names } = context;
  const country = await getEntity(graph, `country:${id}`);
  if (!country) return null;
  const [people, peopleTotal, meetings, hosted, hostedTotal, memberships, offices, partners] = await Promise.all([
    listCountryPeople(graph, id, LIMITS.list),
    countPeople(graph, country.uid),
    listCountryMeetings(graph, id, LIMITS.list),
    listHostedGatherings(graph, id, LIMITS.list),
    countHostedGatherings(graph, id),
    listCountryMemberships(graph, id),
    listCountryOffices(graph, { country: id, roles: MINISTERS, limit: LIMITS.list }),
    listCountryPartners(graph, id, LIMITS.mostMet),
  ]);
  return {
    kind: 'country',
    id,
    name: toLocalizedName(country),
    people: { items: people.map(toSpeaker), total: peopleTotal },
    meetings: { items: await readMeetings(context, meetings.ids), total: meetings.total },
    hosted: { items: hosted.map((row) => toGatheringRef(row.gathering, names)), total: hostedTotal },
    offices: offices.flatMap(({ person, office: { from, ...office } }) =>
      from
        ? [{ person: toPersonRef(person), office: toOffice({ ...office, from }, { country: id, organization: null }) }]
        : [],
    ),
    partners: partners.map(({ partner, ...row }) => ({ country: partner, ...row })),
    memberships: memberships.map(({ organization, membership }) => ({
      organization: organization.id,
      name: toLocalizedName(organization),
      status: membership.status,
      since: membership.since,
      until: membership.until ?? null,
    })),
  };
}

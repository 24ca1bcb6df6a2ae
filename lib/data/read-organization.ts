import { countOrganizedGatherings } from '@/graph/queries/count-organized-gatherings';
import { countPeople } from '@/graph/queries/count-people';
import { getEntity } from '@/graph/queries/get-entity';
import { listOrganizationMembers } from '@/graph/queries/list-organization-members';
import { listOrganizationPeople } from '@/graph/queries/list-organization-people';
import { listOrganizedGatherings } from '@/graph/queries/list-organized-gatherings';
import type { OrganizationDetail } from '@/lib/contracts/api';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { toGatheringRef, toLocalizedName, toSpeaker } from './to-references';

/** Everything about one organisation, or null for an unknown id. */
export async function readOrganization(context: ReadContext, id: string): Promise<OrganizationDetail | null> {
  const { graph, names } = context;
  const organization = await getEntity(graph, `organization:${id}`);
  if (!organization) return null;
  const [people, peopleTotal, gatherings, gatheringTotal, members] = await Promise.all([
    listOrganizationPeople(graph, id, LIMITS.list),
    countPeople(graph, organization.uid),
    listOrganizedGatherings(graph, id, LIMITS.list),
    countOrganizedGatherings(graph, id),
    listOrganizationMembers(graph, id),
  ]);
  return {
    kind: 'organization',
    id,
    name: toLocalizedName(organization),
    people: { items: people.map(toSpeaker), total: peopleTotal },
    gatherings: { items: gatherings.map((row) => toGatheringRef(row.gathering, names)), total: gatheringTotal },
    members: members.map(({ country, membership }) => ({
      country,
      status: membership.status,
      since: membership.since,
      until: membership.until ?? null,
    })),
  };
}

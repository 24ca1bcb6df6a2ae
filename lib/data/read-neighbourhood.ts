// What one node is joined to, for expanding it on the canvas and for the small graph of its page.
import { countAttendance } from '@/graph/queries/count-attendance';
import { countHostedGatherings } from '@/graph/queries/count-hosted-gatherings';
import { countOrganizedGatherings } from '@/graph/queries/count-organized-gatherings';
import { countPeople } from '@/graph/queries/count-people';
import { getEntity } from '@/graph/queries/get-entity';
import { listCountryMeetings } from '@/graph/queries/list-country-meetings';
import { listCountryPeople } from '@/graph/queries/list-country-people';
import { listGatheringMeetings } from '@/graph/queries/list-gathering-meetings';
import { listHostedGatherings } from '@/graph/queries/list-hosted-gatherings';
import { listOrganizationPeople } from '@/graph/queries/list-organization-people';
import { listOrganizedGatherings } from '@/graph/queries/list-organized-gatherings';
import { listParticipants } from '@/graph/queries/list-participants';
import { listPersonGatherings } from '@/graph/queries/list-person-gatherings';
import { listPersonMeetings } from '@/graph/queries/list-person-meetings';
import type { EntityRow, EventRow, PageRow, PersonRow } from '@/graph/queries/node-rows';
import { drawPicture, type PictureParts } from './draw-picture';
import type { NodeRef } from './node-ref';
import type { ReadContext } from './read-context';
import type { Picture } from './read-overview';

interface Neighbours {
  parts: PictureParts;
  meetings: PageRow;
  /** Whether neighbours other than meetings were left out. */
  cut?: boolean;
}
type ReadNeighbours = (context: ReadContext, row: EntityRow, limit: number) => Promise<Neighbours>;

/** A node with what it is joined to, at most `limit` meetings and as many people and gatherings; null for an unknown node. */
export async function readNeighbourhood(context: ReadContext, around: NodeRef, limit: number): Promise<Picture | null> {
  const isEvent = around.kind === 'gathering' || around.kind === 'meeting';
  const row = await getEntity<EventRow>(context.graph, `${isEvent ? 'event' : around.kind}:${around.id}`);
  if (!row || (isEvent && (row.kind === 'meeting') !== (around.kind === 'meeting'))) return null;
  const { parts, meetings, cut } = await READERS[around.kind](context, row, limit);
  const picture = await drawPicture(context, { ...parts, meetings: meetings.ids });
  const shown = meetings.ids.length;
  return { ...picture, meetings: { shown, total: meetings.total }, cut: cut === true || shown < meetings.total };
}

const READERS: Record<NodeRef['kind'], ReadNeighbours> = {
  person: async ({ graph }, row, limit) => {
    const [meetings, gatherings] = await Promise.all([
      listPersonMeetings(graph, row.id, limit),
      listPersonGatherings(graph, row.id, limit + 1),
    ]);
    const shown = gatherings.slice(0, limit).map(({ gathering }) => gathering);
    return {
      parts: { people: [row as PersonRow], gatherings: shown },
      meetings,
      cut: gatherings.length > limit,
    };
  },

  meeting: async (_context, row) => ({ parts: {}, meetings: { ids: [row.id], total: 1 } }),

  gathering: async ({ graph }, row, limit) => {
    const [meetings, attendance, total] = await Promise.all([
      listGatheringMeetings(graph, row.id, limit),
      listParticipants(graph, [row.id], { limit }),
      countAttendance(graph, row.id),
    ]);
    const people = attendance.map(({ person }) => person);
    return { parts: { people, gatherings: [row as EventRow] }, meetings, cut: people.length < total };
  },

  country: async ({ graph }, row, limit) => {
    const [meetings, people, peopleTotal, hosted, hostedTotal] = await Promise.all([
      listCountryMeetings(graph, row.id, limit),
      listCountryPeople(graph, row.id, limit),
      countPeople(graph, row.uid),
      listHostedGatherings(graph, row.id, limit),
      countHostedGatherings(graph, row.id),
    ]);
    return {
      parts: toParts(row, people, hosted),
      meetings,
      cut: people.length < peopleTotal || hosted.length < hostedTotal,
    };
  },

  organization: async ({ graph }, row, limit) => {
    const [people, peopleTotal, organized, organizedTotal] = await Promise.all([
      listOrganizationPeople(graph, row.id, limit),
      countPeople(graph, row.uid),
      listOrganizedGatherings(graph, row.id, limit),
      countOrganizedGatherings(graph, row.id),
    ]);
    return {
      parts: toParts(row, people, organized),
      meetings: { ids: [], total: 0 },
      cut: people.length < peopleTotal || organized.length < organizedTotal,
    };
  },
};

function toParts(
  body: EntityRow,
  people: { person: PersonRow }[],
  gatherings: { gathering: EventRow }[],
): PictureParts {
  return {
    bodies: [body],
    people: people.map((row) => row.person),
    gatherings: gatherings.map((row) => row.gathering),
  };
}

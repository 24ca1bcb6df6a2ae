import { listAttendanceOf } from '@/graph/queries/list-attendance-of';
import { listEntities } from '@/graph/queries/list-entities';
import { listHostCountries } from '@/graph/queries/list-host-countries';
import { listOrganizers } from '@/graph/queries/list-organizers';
import { listParents } from '@/graph/queries/list-parents';
import { listParticipants } from '@/graph/queries/list-participants';
import { listRepresented } from '@/graph/queries/list-represented';
import type { EntityRow, EventRow, PersonRow } from '@/graph/queries/node-rows';
import type { GraphEdge, GraphNode, GraphResponse, PersonRef } from '@/lib/contracts/api';
import { toBodyNode, toEventNode, toPersonNode } from './graph-nodes';
import { LIMITS } from './limits';
import { nameMeeting } from './name-meeting';
import type { ReadContext } from './read-context';
import { toPersonRef } from './to-references';

/** What a picture is made of: the rest (participants, gatherings, every edge between what is there) follows. */
export interface PictureParts {
  meetings?: string[];
  people?: PersonRow[];
  gatherings?: EventRow[];
  /** Countries and organisations, drawn with who represents them and what they host. */
  bodies?: EntityRow[];
}

/** Nodes and edges, each list in a stable order. */
export async function drawPicture(
  context: ReadContext,
  parts: PictureParts,
): Promise<Pick<GraphResponse, 'nodes' | 'edges'>> {
  const { graph, names } = context;
  const meetingIds = parts.meetings ?? [];
  const [meetings, participants, parents] = await Promise.all([
    listEntities<EventRow>(
      graph,
      meetingIds.map((id) => `event:${id}`),
    ),
    listParticipants(graph, meetingIds, { limit: LIMITS.participants }),
    listParents(graph, meetingIds),
  ]);
  const people = byId([...(parts.people ?? []), ...participants.map((row) => row.person)]);
  const gatherings = byId([...(parts.gatherings ?? []), ...parents.map((row) => row.gathering)]);
  const parentOf = new Map(parents.map((row) => [row.meeting, `gathering:${row.gathering.id}`]));
  const atMeeting = new Map<string, PersonRef[]>();
  for (const { event, person } of participants) {
    atMeeting.set(event, [...(atMeeting.get(event) ?? []), toPersonRef(person)]);
  }
  const bodies = parts.bodies ?? [];
  const nodes: GraphNode[] = [
    ...[...people.values()].map(toPersonNode),
    ...meetings.map((row) =>
      toEventNode(row, names, { name: nameMeeting(atMeeting.get(row.id) ?? []), gathering: parentOf.get(row.id) }),
    ),
    ...[...gatherings.values()].map((row) => toEventNode(row, names)),
    ...bodies.map(toBodyNode),
  ];
  const edges: GraphEdge[] = [
    ...participants.map(({ event, person, attended }) =>
      toEdge('took_part', [`person:${person.id}`, `meeting:${event}`], attended.status),
    ),
    ...[...parentOf].map(([meeting, gathering]) => toEdge('part_of', [`meeting:${meeting}`, gathering])),
    ...(await drawAttendance(context, [...people.keys()], [...gatherings.keys()])),
    ...(await drawBodies(context, bodies, { people: [...people.keys()], gatherings: [...gatherings.keys()] })),
  ];
  return { nodes: nodes.toSorted(byKey), edges: edges.toSorted(byKey) };
}

async function drawAttendance({ graph }: ReadContext, persons: string[], gatherings: string[]): Promise<GraphEdge[]> {
  if (persons.length === 0 || gatherings.length === 0) return [];
  const rows = await listAttendanceOf(graph, { persons, gatherings, limit: LIMITS.participants });
  return rows.map(({ person, gathering, status }) =>
    toEdge('attended', [`person:${person}`, `gathering:${gathering}`], status),
  );
}

async function drawBodies(
  { graph }: ReadContext,
  bodies: EntityRow[],
  { people, gatherings }: { people: string[]; gatherings: string[] },
): Promise<GraphEdge[]> {
  if (bodies.length === 0) return [];
  const [represented, hosts, organizers] = await Promise.all([
    listRepresented(graph, { persons: people, bodies: bodies.map((row) => row.uid) }),
    listHostCountries(graph, gatherings),
    listOrganizers(graph, gatherings),
  ]);
  const shown = new Set(bodies.map((row) => row.uid));
  return [
    ...represented.map(({ person, body }) => toEdge('represents', [`person:${person}`, body])),
    ...hosts.map((row) => toEdge('hosted_by', [`gathering:${row.gathering}`, `country:${row.country}`])),
    ...organizers.map((row) =>
      toEdge('organized_by', [`gathering:${row.gathering}`, `organization:${row.organization}`]),
    ),
  ].filter((edge) => shown.has(edge.target));
}

function toEdge(
  kind: GraphEdge['kind'],
  [source, target]: [source: string, target: string],
  status: GraphEdge['status'] = null,
): GraphEdge {
  return { key: `${kind}|${source}|${target}`, kind, source, target, status };
}

function byId<T extends EntityRow>(rows: T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);

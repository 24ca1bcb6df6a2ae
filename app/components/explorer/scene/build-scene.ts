import type { GraphNode, GraphResponse } from '@/lib/contracts/api';
import type { Fold, Office, Scene, SceneMeeting, SceneView } from './scene-types';

/** Turns an answer of the server and the view into what is to be drawn. Pure; order follows the answer. */
export function buildScene(graph: GraphResponse, view: SceneView): Scene {
  const participants = collectTargets(graph, 'took_part');
  const meetings = buildMeetings(graph, participants, view);
  const seenAt = collectGatherings(graph, meetings);
  const active = new Set(meetings.flatMap((meeting) => meeting.participants));
  const isSeen = (node: GraphNode) => active.has(node.key) || seenAt.has(node.key) || node.key === view.select;
  const persons = graph.nodes.filter((node) => node.kind === 'person' && isSeen(node));
  const { extras, offices } = buildOffices(graph, persons, view);
  return {
    persons,
    gatherings: graph.nodes.filter((node) => node.kind === 'gathering'),
    meetings,
    folds: buildFolds(meetings),
    extras,
    offices,
    seenAt,
  };
}

/** Target to sources of all edges of a kind. */
function collectTargets(graph: GraphResponse, kind: string): Map<string, string[]> {
  const targets = new Map<string, string[]>();
  for (const edge of graph.edges) {
    if (edge.kind === kind) targets.set(edge.target, [...(targets.get(edge.target) ?? []), edge.source]);
  }
  return targets;
}

function buildMeetings(graph: GraphResponse, participants: Map<string, string[]>, view: SceneView): SceneMeeting[] {
  const known = new Set(graph.nodes.map((node) => node.key));
  return graph.nodes.flatMap((node) => {
    const keys = [...new Set(participants.get(node.key) ?? [])].filter((key) => known.has(key));
    if (node.kind !== 'meeting' || keys.length < 2) return [];
    const gathering = node.event?.gathering ?? null;
    const isOpen = keys.length > 2 || node.key === view.select || keys.some((key) => key === view.select);
    return [
      { node, participants: keys, gathering: gathering && known.has(gathering) ? gathering : null, isFolded: !isOpen },
    ];
  });
}

/** Who was seen where: in the session itself or in a meeting beside it. */
function collectGatherings(graph: GraphResponse, meetings: SceneMeeting[]): Map<string, string[]> {
  const seen = new Map<string, Set<string>>();
  const see = (person: string, gathering: string) => {
    const places = seen.get(person) ?? new Set<string>();
    seen.set(person, places.add(gathering));
  };
  const gatherings = new Set(graph.nodes.filter((node) => node.kind === 'gathering').map((node) => node.key));
  for (const edge of graph.edges) {
    if (edge.kind === 'attended' && gatherings.has(edge.target)) see(edge.source, edge.target);
  }
  for (const meeting of meetings) {
    if (meeting.gathering) for (const person of meeting.participants) see(person, meeting.gathering);
  }
  return new Map([...seen].map(([person, places]) => [person, [...places].sort()]));
}

function buildFolds(meetings: SceneMeeting[]): Fold[] {
  const folds = new Map<string, Fold>();
  for (const meeting of meetings) {
    const [source, target] = [...meeting.participants].sort();
    if (!meeting.isFolded || !source || !target) continue;
    const id = `fold:${source}~${target}`;
    const fold = folds.get(id) ?? { id, source, target, meetings: [] };
    fold.meetings.push(meeting.node);
    folds.set(id, fold);
  }
  return [...folds.values()];
}

/**
 * Countries and organisations appear when they, or someone of theirs, are expanded or when they are selected. The overview has
 * none: what people speak for is then known from themselves.
 */
function buildOffices(graph: GraphResponse, persons: GraphNode[], view: SceneView) {
  const open = new Set([...view.expand, ...(view.select ? [view.select] : [])]);
  const known = new Map(graph.nodes.map((node) => [node.key, node]));
  const extras = new Map<string, GraphNode>();
  const offices: Office[] = [];
  for (const person of persons) {
    const body = bodyOf(person);
    // A selected person alone does not bring the country; expanding does.
    if (!body || (!open.has(body.key) && !view.expand.includes(person.key))) continue;
    extras.set(body.key, known.get(body.key) ?? body);
    offices.push({ id: `office:${person.key}>${body.key}`, source: person.key, target: body.key });
  }
  return { extras: [...extras.values()], offices };
}

/** The country or organisation that a person speaks for, as a node. */
function bodyOf({ country, organization }: GraphNode): GraphNode | null {
  if (country) return { key: `country:${country}`, kind: 'country', id: country, name: { en: country }, country };
  if (!organization) return null;
  const name = { en: organization.toUpperCase() };
  return { key: `organization:${organization}`, kind: 'organization', id: organization, name, country: null };
}

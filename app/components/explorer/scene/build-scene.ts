import type { GraphNode, GraphResponse } from '@/lib/contracts/api';
import { DRAWN } from '@/lib/contracts/confidence';
import { collectTargets } from './collect-targets';
import { foldMeetings } from './fold-meetings';
import type { Office, Scene, SceneMeeting, SceneView } from './scene-types';

/**
 * Turns an answer of the server and the view into what has a place on the sheet. Pure; order follows the answer. Whatever is
 * only hidden, folded or switched off still has its place: `narrowScene` says what of it is drawn.
 */
export function buildScene(graph: GraphResponse, view: SceneView): Scene {
  const participants = collectTargets(graph.edges, 'took_part');
  const meetings = buildMeetings(graph, participants, view);
  const sessions = collectSessions(graph);
  const seenAt = collectGatherings(sessions, meetings);
  const active = new Set(meetings.flatMap((meeting) => meeting.participants));
  const isSeen = (node: GraphNode) => active.has(node.key) || seenAt.has(node.key) || node.key === view.select;
  const persons = graph.nodes.filter((node) => node.kind === 'person' && isSeen(node));
  const { extras, offices } = buildOffices(graph, persons, view);
  return {
    persons,
    gatherings: graph.nodes.filter((node) => node.kind === 'gathering'),
    meetings,
    folds: foldMeetings(meetings),
    extras,
    offices,
    seenAt,
    sessions,
    notHeld: countNotHeld(meetings),
    islands: [],
  };
}

function buildMeetings(graph: GraphResponse, participants: Map<string, Set<string>>, view: SceneView): SceneMeeting[] {
  const known = new Set(graph.nodes.map((node) => node.key));
  return graph.nodes.flatMap((node) => {
    if (node.kind !== 'meeting' || !isSureEnough(node, view)) return [];
    const keys = [...(participants.get(node.key) ?? [])].filter((key) => known.has(key));
    if (keys.length < 2) return [];
    const gathering = node.event?.gathering ?? null;
    return [
      {
        node,
        participants: keys,
        gathering: gathering && known.has(gathering) ? gathering : null,
        isFolded: !isOpen(node, keys, view),
      },
    ];
  });
}

/** Whether a meeting is drawn without being asked for. */
function isSureEnough(node: GraphNode, { confidence = DRAWN, select, trail }: SceneView): boolean {
  return (node.event?.confidence ?? 1) >= confidence || node.key === select || trail?.has(node.key) === true;
}

function isOpen(node: GraphNode, participants: string[], { select, meetings, trail }: SceneView): boolean {
  if (meetings || participants.length > 2 || node.key === select || trail?.has(node.key)) return true;
  return select !== null && participants.includes(select);
}

/** Meetings of each person that were planned or called off. */
function countNotHeld(meetings: SceneMeeting[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { node, participants } of meetings) {
    if (node.event?.status === 'held') continue;
    for (const key of participants) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Who was in which session. */
function collectSessions(graph: GraphResponse): Map<string, Set<string>> {
  const gatherings = new Set(graph.nodes.filter((node) => node.kind === 'gathering').map((node) => node.key));
  const sessions = new Map<string, Set<string>>();
  for (const { kind, source, target } of graph.edges) {
    if (kind !== 'attended' || !gatherings.has(target)) continue;
    sessions.set(source, (sessions.get(source) ?? new Set<string>()).add(target));
  }
  return sessions;
}

/** Who was seen where: in the session itself or in a meeting beside it. */
function collectGatherings(sessions: Map<string, Set<string>>, meetings: SceneMeeting[]): Map<string, string[]> {
  const seen = new Map([...sessions].map(([person, places]) => [person, new Set(places)]));
  for (const { gathering, participants } of meetings) {
    if (!gathering) continue;
    for (const person of participants) seen.set(person, (seen.get(person) ?? new Set<string>()).add(gathering));
  }
  return new Map([...seen].map(([person, places]) => [person, [...places].sort()]));
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

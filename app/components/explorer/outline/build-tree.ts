// The graph as a tree: gatherings with their sessions and meetings, people with theirs. Pure.
import { groupBy } from '@/app/components/entities/group-by';
import type { GraphEdge, GraphNode } from '@/lib/contracts/api';
import { collectTargets } from '../scene/collect-targets';
import type { Scene, SceneMeeting } from '../scene/scene-types';

/** Meetings under one person; the panel has the others. */
export const MOST_MEETINGS = 20;

export interface TreeItem {
  /** Its way from the root: the same thing may stand in several places. */
  id: string;
  /** What it says. */
  of:
    | { kind: 'gathering'; node: GraphNode }
    | { kind: 'person'; node: GraphNode }
    | { kind: 'meeting'; meeting: SceneMeeting }
    | { kind: 'session' | 'atSea' | 'people'; count: number }
    | { kind: 'rest'; shown: number; total: number };
  /** Null for what holds nothing. */
  children: TreeItem[] | null;
  /** Whether it is open at first. */
  isOpen: boolean;
}

type Outlined = Pick<Scene, 'persons' | 'gatherings' | 'meetings'>;

/** What stands at the root: gatherings, the newest first, what was outside of any, and everybody. */
export function buildTree({ persons, gatherings, meetings }: Outlined, edges: readonly GraphEdge[]): TreeItem[] {
  const people = new Map(persons.map((node) => [node.key, node]));
  const newest = meetings.toSorted((a, b) => startOf(b.node).localeCompare(startOf(a.node)));
  const byGathering = groupBy(meetings, ({ gathering }) => gathering);
  const sessions = collectTargets(edges, 'attended');
  const atSea = byGathering.get(null) ?? [];
  const items = gatherings
    .toSorted((a, b) => startOf(b).localeCompare(startOf(a)))
    .map((node): TreeItem => {
      const present = sessions.get(node.key);
      const session = present ? persons.filter(({ key }) => present.has(key)) : [];
      const own = byGathering.get(node.key) ?? [];
      const children = [
        ...(session.length > 0
          ? [branch(`${node.key}/session`, 'session', session.map(personIn(`${node.key}/session`)))]
          : []),
        ...own.map(meetingIn(node.key, people)),
      ];
      return { id: node.key, of: { kind: 'gathering', node }, children: orNull(children), isOpen: true };
    });
  if (atSea.length > 0) items.push(branch('at-sea', 'atSea', atSea.map(meetingIn('at-sea', people))));
  const byPerson = groupBy(
    newest.flatMap((meeting) => meeting.participants.map((person) => ({ person, meeting }))),
    ({ person }) => person,
  );
  const everybody = persons.map((node): TreeItem => {
    const id = `people/${node.key}`;
    const own = (byPerson.get(node.key) ?? []).map(({ meeting }) => meeting);
    const children = own.slice(0, MOST_MEETINGS).map(meetingIn(id, people));
    const rest = { kind: 'rest' as const, shown: MOST_MEETINGS, total: own.length };
    if (own.length > MOST_MEETINGS) children.push({ id: `${id}/rest`, of: rest, children: null, isOpen: false });
    return { id, of: { kind: 'person', node }, children: orNull(children), isOpen: false };
  });
  return [...items, branch('people', 'people', everybody)];
}

const startOf = ({ event }: GraphNode) => event?.start ?? '';
const orNull = (children: TreeItem[]) => (children.length > 0 ? children : null);

function branch(id: string, kind: 'session' | 'atSea' | 'people', children: TreeItem[]): TreeItem {
  return { id, of: { kind, count: children.length }, children, isOpen: kind !== 'session' };
}

const personIn =
  (parent: string) =>
  (node: GraphNode): TreeItem => ({
    id: `${parent}/${node.key}`,
    of: { kind: 'person', node },
    children: null,
    isOpen: false,
  });

/** A meeting, and beneath it who took part. */
const meetingIn =
  (parent: string, people: ReadonlyMap<string, GraphNode>) =>
  (meeting: SceneMeeting): TreeItem => {
    const id = `${parent}/${meeting.node.key}`;
    const there = meeting.participants.flatMap((key) => people.get(key) ?? []);
    return { id, of: { kind: 'meeting', meeting }, children: orNull(there.map(personIn(id))), isOpen: false };
  };

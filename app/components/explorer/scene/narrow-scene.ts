import type { GraphNode } from '@/lib/contracts/api';
import { foldIslands } from './fold-islands';
import { foldMeetings } from './fold-meetings';
import { regionOf } from './regions';
import type { Scene, SceneMeeting, SceneView } from './scene-types';

/** What of a scene is drawn: without what is hidden, switched off in the key or out of focus, islands folded. Pure. */
export function narrowScene(scene: Scene, view: SceneView): Scene {
  const steps = [switchOff, hideNodes, keepFocus, foldIslands];
  const narrowed = steps.reduce((rest, step) => step(rest, view), scene);
  return narrowed === scene ? scene : { ...narrowed, folds: foldMeetings(narrowed.meetings) };
}

function switchOff(scene: Scene, { off = [], select }: SceneView): Scene {
  if (off.length === 0) return scene;
  const isOff = new Set(off);
  const isLeft = (node: GraphNode) =>
    node.key === select || !(isOff.has(kindItem(node)) || isOff.has(regionItem(node)));
  const rest = keepNodes(scene, isLeft);
  const meetings = isOff.has('meeting') ? [] : rest.meetings.filter(({ node }) => !isOff.has(lineItem(node)));
  // Whoever is left without a line and without an island was on the sheet for what is switched off.
  const active = new Set(meetings.flatMap((meeting) => meeting.participants));
  const persons = rest.persons.filter(
    ({ key }) => active.has(key) || scene.seenAt.has(key) || key === select || isOff.has('meeting'),
  );
  return withOffices({ ...rest, meetings, persons });
}

function hideNodes(scene: Scene, { hide = [] }: SceneView): Scene {
  if (hide.length === 0) return scene;
  const hidden = new Set(hide);
  const rest = keepNodes(scene, (node) => !hidden.has(node.key));
  return { ...rest, meetings: rest.meetings.filter(({ node }) => !hidden.has(node.key)) };
}

/** The node, those it met or was with, and the islands of these meetings; of a country its people, of a gathering its island. */
export function keepFocus(scene: Scene, { focus }: SceneView): Scene {
  if (!focus) return scene;
  const meetings = scene.meetings.filter(
    (one) => one.node.key === focus || one.gathering === focus || one.participants.includes(focus),
  );
  const offices = scene.offices.filter(({ source, target }) => source === focus || target === focus);
  const near = new Set([
    focus,
    ...meetings.flatMap((one) => [...one.participants, ...(one.gathering ? [one.gathering] : [])]),
    ...offices.flatMap(({ source, target }) => [source, target]),
    ...(scene.seenAt.get(focus) ?? []),
    ...[...scene.seenAt].flatMap(([person, places]) => (places.includes(focus) ? [person] : [])),
  ]);
  // An address may name what is not here: an empty sheet would help nobody.
  const isHere = [...scene.persons, ...scene.gatherings, ...scene.extras].some(({ key }) => key === focus);
  if (!isHere && meetings.length === 0) return scene;
  return { ...keepNodes({ ...scene, meetings }, (node) => near.has(node.key)), meetings };
}

/** Only the people, gatherings and countries that pass, and what has its ends among them. */
function keepNodes(scene: Scene, isKept: (node: GraphNode) => boolean): Scene {
  const persons = scene.persons.filter(isKept);
  const keys = new Set(persons.map(({ key }) => key));
  const meetings = scene.meetings.flatMap((meeting): SceneMeeting[] => {
    const participants = meeting.participants.filter((key) => keys.has(key));
    if (participants.length < 2) return [];
    return [participants.length === meeting.participants.length ? meeting : { ...meeting, participants }];
  });
  const gatherings = scene.gatherings.filter(isKept);
  return withOffices({ ...scene, persons, meetings, gatherings, extras: scene.extras.filter(isKept) });
}

function withOffices(scene: Scene): Scene {
  const keys = new Set([...scene.persons, ...scene.extras].map(({ key }) => key));
  return { ...scene, offices: scene.offices.filter(({ source, target }) => keys.has(source) && keys.has(target)) };
}

function kindItem({ kind }: GraphNode): string {
  return kind === 'organization' ? 'country' : kind;
}

function regionItem(node: GraphNode): string {
  return node.kind === 'gathering' || node.kind === 'meeting' ? '' : regionOf(node);
}

/** How the line of a meeting is drawn: what sources disagree on is drawn so whatever its state. */
export function lineItem({ event }: GraphNode): 'held' | 'planned' | 'cancelled' | 'disputed' {
  return event?.disputed ? 'disputed' : (event?.status ?? 'held');
}

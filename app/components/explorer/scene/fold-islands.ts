import type { Scene, SceneMeeting, SceneView } from './scene-types';

/**
 * Draws the gatherings that `view.fold` names as one node each: who stands on such an island vanishes, and their meetings with
 * others become lines to the island. The island of the selected person stays open.
 */
export function foldIslands(scene: Scene, view: SceneView): Scene {
  const shown = new Set(scene.gatherings.map((node) => node.key));
  const wanted = (view.fold ?? []).filter((key) => shown.has(key));
  const homeOf = new Map<string, string>();
  for (const { key } of scene.persons) {
    const [home, ...more] = scene.seenAt.get(key) ?? [];
    if (home !== undefined && more.length === 0 && wanted.includes(home)) homeOf.set(key, home);
  }
  const open = view.select ? homeOf.get(view.select) : undefined;
  for (const [key, home] of homeOf) if (home === open) homeOf.delete(key);
  const folded = wanted.filter((key) => key !== open);
  if (folded.length === 0) return scene;
  return {
    ...scene,
    persons: scene.persons.filter((node) => !homeOf.has(node.key)),
    meetings: scene.meetings.flatMap((meeting) => moveToIslands(meeting, homeOf)),
    offices: scene.offices.filter(({ source }) => !homeOf.has(source)),
    islands: folded.map((key) => ({
      key,
      people: [...homeOf.values()].filter((home) => home === key).length,
      meetings: scene.meetings.filter((meeting) => meeting.gathering === key).length,
    })),
  };
}

/** A meeting among those of one island vanishes with them. */
function moveToIslands(meeting: SceneMeeting, homeOf: Map<string, string>): SceneMeeting[] {
  if (!meeting.participants.some((key) => homeOf.has(key))) return [meeting];
  const participants = [...new Set(meeting.participants.map((key) => homeOf.get(key) ?? key))];
  if (participants.length < 2) return [];
  return [{ ...meeting, participants, isFolded: participants.length === 2 }];
}

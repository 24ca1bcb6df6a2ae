// The outline as a plain list: gatherings with the meetings beside them. Pure.
import type { GraphNode } from '@/lib/contracts/api';
import { buildTree } from '../outline/build-tree';
import { buildScene } from '../scene/build-scene';
import { narrowScene } from '../scene/narrow-scene';
import type { SceneMeeting, SceneView } from '../scene/scene-types';
import { isNarrowed } from '../state/narrow-rows';
import type { AskedPicture } from './read-pictures';

export interface OutlinePart {
  /** Null for what was outside of any. */
  gathering: GraphNode | null;
  meetings: SceneMeeting[];
}

export interface PlainList {
  parts: OutlinePart[];
  /** How many meetings are in the parts, and how many there are. */
  shown: number;
  total: number;
}

/** Gatherings and meetings of the first page; more of them are only counted. */
const MOST = { gatherings: 30, meetings: 60 };

/** What is asked for without what is hidden, switched off or out of focus, the newest first. */
export function listOutline({ graph, filters }: AskedPicture): PlainList {
  if (!graph) return { parts: [], shown: 0, total: 0 };
  const { hide, off, focus = null, confidence } = filters;
  const view: SceneView = { select: null, expand: [], hide, off, focus, confidence };
  const scene = narrowScene(buildScene(graph, view), view);
  const all = buildTree(scene, graph.edges).flatMap(({ of, children }): OutlinePart[] => {
    if (of.kind !== 'gathering' && of.kind !== 'atSea') return [];
    const meetings = (children ?? []).flatMap((child) => (child.of.kind === 'meeting' ? child.of.meeting : []));
    return [{ gathering: of.kind === 'gathering' ? of.node : null, meetings }];
  });
  const parts: OutlinePart[] = [];
  let room = MOST.meetings;
  for (const { gathering, meetings } of all.slice(0, MOST.gatherings)) {
    if (room === 0) break;
    const first = meetings.slice(0, room);
    room -= first.length;
    parts.push({ gathering, meetings: first });
  }
  const total = isNarrowed({ hide, off, focus }) ? scene.meetings.length : graph.meetings.total;
  return { parts, shown: MOST.meetings - room, total };
}

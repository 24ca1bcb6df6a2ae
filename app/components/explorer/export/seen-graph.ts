import type { GraphResponse } from '@/lib/contracts/api';
import { buildScene } from '../scene/build-scene';
import { narrowScene } from '../scene/narrow-scene';
import type { SceneView } from '../scene/scene-types';

export type SeenGraph = Pick<GraphResponse, 'nodes' | 'edges'>;

/** What of the answer is on the sheet: without what is hidden, switched off or out of focus; folded islands count as open. */
export function pickSeen(graph: GraphResponse, view: SceneView): SeenGraph {
  const scene = narrowScene(buildScene(graph, view), { ...view, fold: [] });
  const nodes = [...scene.persons, ...scene.gatherings, ...scene.meetings.map(({ node }) => node), ...scene.extras];
  const known = new Set(nodes.map(({ key }) => key));
  const edges = graph.edges.filter(({ source, target }) => known.has(source) && known.has(target));
  return { nodes, edges };
}

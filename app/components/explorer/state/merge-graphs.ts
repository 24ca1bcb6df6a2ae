import type { GraphResponse } from '@/lib/contracts/api';

/** What is needed of a neighbourhood to draw its centre alone: with a meeting come those who took part. */
export function keepCentre(graph: GraphResponse, key: string): GraphResponse {
  const edges = graph.edges.filter((edge) => edge.target === key && edge.kind === 'took_part');
  const keys = new Set([key, ...edges.map((edge) => edge.source)]);
  return { ...graph, nodes: graph.nodes.filter((node) => keys.has(node.key)), edges, cut: false };
}

/** One picture from the overview and the neighbourhoods that were added to it; counts stay those of the overview. */
export function mergeGraphs(base: GraphResponse, more: GraphResponse[]): GraphResponse {
  if (more.length === 0) return base;
  const nodes = new Map(base.nodes.map((node) => [node.key, node]));
  const edges = new Map(base.edges.map((edge) => [edge.key, edge]));
  for (const graph of more) {
    for (const node of graph.nodes) if (!nodes.has(node.key)) nodes.set(node.key, node);
    for (const edge of graph.edges) edges.set(edge.key, edge);
  }
  const cut = base.cut || more.some((graph) => graph.cut);
  return { ...base, nodes: [...nodes.values()], edges: [...edges.values()], cut };
}

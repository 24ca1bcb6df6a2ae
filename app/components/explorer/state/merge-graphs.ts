import type { GraphResponse } from '@/lib/contracts/api';
import type { ExpansionKind } from './expansion';

/** What is needed of a neighbourhood to draw its centre alone: with a meeting come those who took part. */
export function keepCentre(graph: GraphResponse, key: string): GraphResponse {
  const edges = graph.edges.filter((edge) => edge.target === key && edge.kind === 'took_part');
  const keys = new Set([key, ...edges.map((edge) => edge.source)]);
  return { ...graph, nodes: graph.nodes.filter((node) => keys.has(node.key)), edges, cut: false };
}

/** The part of a neighbourhood that was asked for: its meetings with who took part, its people, or its gatherings. */
export function keepKind(graph: GraphResponse, key: string, kind: ExpansionKind): GraphResponse {
  const keys = new Set([key]);
  if (kind === 'meetings') {
    const meetings = graph.nodes.filter((node) => node.kind === 'meeting');
    for (const node of meetings) for (const one of [node.key, node.event?.gathering]) if (one) keys.add(one);
    for (const edge of graph.edges) if (edge.kind === 'took_part' && keys.has(edge.target)) keys.add(edge.source);
  }
  for (const edge of graph.edges) {
    const other = edge.target === key ? edge.source : edge.target;
    if (edge.source !== key && edge.target !== key) continue;
    if (kind === 'people' && other.startsWith('person:')) keys.add(other);
    if (kind === 'gatherings' && other.startsWith('gathering:')) keys.add(other);
  }
  const nodes = graph.nodes.filter((node) => keys.has(node.key));
  const edges = graph.edges.filter((edge) => keys.has(edge.source) && keys.has(edge.target));
  return { ...graph, nodes, edges };
}

export interface MergedGraph {
  graph: GraphResponse;
  /** Key of what was not in the overview → in which addition it came first, counted from 1. */
  steps: Record<string, number>;
}

/** One picture from the overview and what was added to it, in this order; counts and `cut` stay those of the overview. */
export function mergeGraphs(base: GraphResponse, more: GraphResponse[]): MergedGraph {
  if (more.length === 0) return { graph: base, steps: {} };
  const nodes = new Map(base.nodes.map((node) => [node.key, node]));
  const edges = new Map(base.edges.map((edge) => [edge.key, edge]));
  const steps: Record<string, number> = {};
  for (const [index, graph] of more.entries()) {
    for (const node of graph.nodes) {
      if (nodes.has(node.key)) continue;
      nodes.set(node.key, node);
      steps[node.key] = index + 1;
    }
    for (const edge of graph.edges) edges.set(edge.key, edge);
  }
  return { graph: { ...base, nodes: [...nodes.values()], edges: [...edges.values()] }, steps };
}

import type { GraphEdge } from '@/lib/contracts/api';

/** Target to sources of all edges of a kind. */
export function collectTargets(edges: readonly GraphEdge[], kind: GraphEdge['kind']): Map<string, Set<string>> {
  const targets = new Map<string, Set<string>>();
  for (const edge of edges) {
    if (edge.kind !== kind) continue;
    const sources = targets.get(edge.target) ?? new Set<string>();
    targets.set(edge.target, sources.add(edge.source));
  }
  return targets;
}

import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf/browser';
import type { Locale } from '@/lib/i18n';
import { attributesOfEdge, attributesOfNode } from './graph-attributes';
import type { SeenGraph } from './seen-graph';

/** The graph as GEXF, the format of Gephi. */
export function writeGexf({ nodes, edges }: SeenGraph, locale: Locale): string {
  const graph = new MultiDirectedGraph();
  for (const node of nodes) graph.addNode(node.key, attributesOfNode(node, locale));
  for (const edge of edges) graph.addEdgeWithKey(edge.key, edge.source, edge.target, attributesOfEdge(edge));
  return write(graph, {
    formatNode: (_key, { label, ...attributes }) => ({ label: `${label}`, attributes }),
    formatEdge: (_key, attributes) => ({ attributes }),
  });
}

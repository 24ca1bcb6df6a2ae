import { MultiDirectedGraph, MultiUndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf/browser';
import type { GraphFile } from './graph-file';

/** What stands at the head of a file. */
export interface FileSource {
  description: string;
  /** `YYYY-MM-DD` */
  day: string;
}

/** The graph as GEXF 1.3, the format of Gephi, with places, colours and sizes where it is drawn. */
export function writeGexf({ nodes, edges, isDirected }: GraphFile, { description, day }: FileSource): string {
  const graph = isDirected ? new MultiDirectedGraph() : new MultiUndirectedGraph();
  graph.replaceAttributes({ lastModifiedDate: day, creator: 'Sidelines', description });
  for (const { key, attributes, look } of nodes) graph.addNode(key, { attributes, look });
  for (const { key, source, target, attributes } of edges) graph.addEdgeWithKey(key, source, target, attributes);
  return write(graph, {
    version: '1.3',
    formatNode: (_key, { attributes: { label, ...attributes }, look }) => ({
      label: `${label}`,
      attributes,
      ...(look && { viz: look }),
    }),
    formatEdge: (_key, { weight, ...attributes }) => ({ attributes, ...(weight !== undefined && { weight }) }),
  });
}

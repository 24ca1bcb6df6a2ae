import type { Locale } from '@/lib/i18n';
import { escapeXml } from './escape-xml';
import { attributesOfEdge, attributesOfNode, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './graph-attributes';
import type { SeenGraph } from './seen-graph';

/** The graph as GraphML, the format of yEd, Cytoscape and many libraries. */
export function writeGraphml({ nodes, edges }: SeenGraph, locale: Locale): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declare('node', NODE_ATTRIBUTES),
    ...declare('edge', EDGE_ATTRIBUTES),
    '<graph id="sidelines" edgedefault="directed">',
    ...nodes.map(
      (node) => `<node id="${escapeXml(node.key)}">${writeData('n', attributesOfNode(node, locale))}</node>`,
    ),
    ...edges.map(
      (edge) =>
        `<edge id="${escapeXml(edge.key)}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}">${writeData('e', attributesOfEdge(edge))}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function declare(what: 'node' | 'edge', attributes: Record<string, string>): string[] {
  return Object.entries(attributes).map(
    ([name, type]) => `<key id="${what[0]}_${name}" for="${what}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function writeData(prefix: string, values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => `<data key="${prefix}_${name}">${escapeXml(`${value}`)}</data>`)
    .join('');
}

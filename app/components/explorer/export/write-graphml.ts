import { escapeXml } from './escape-xml';
import { NODE_ATTRIBUTES } from './graph-attributes';
import type { GraphFile } from './graph-file';

/** The graph as GraphML, the format of yEd, Cytoscape and many libraries. */
export function writeGraphml({ nodes, edges, isDirected, edgeAttributes }: GraphFile): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declare('node', NODE_ATTRIBUTES),
    ...declare('edge', edgeAttributes),
    `<graph id="sidelines" edgedefault="${isDirected ? 'directed' : 'undirected'}">`,
    ...nodes.map(({ key, attributes }) => `<node id="${escapeXml(key)}">${writeData('n', attributes)}</node>`),
    ...edges.map(
      ({ key, source, target, attributes }) =>
        `<edge id="${escapeXml(key)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${writeData('e', attributes)}</edge>`,
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

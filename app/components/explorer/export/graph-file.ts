// What files for graph programs hold, whatever their format.
import type { GraphNode } from '@/lib/contracts/api';
import type { Locale } from '@/lib/i18n';
import {
  type Attributes,
  attributesOfEdge,
  attributesOfNode,
  EDGE_ATTRIBUTES,
  TIE_ATTRIBUTES,
} from './graph-attributes';
import { listTies } from './list-ties';
import type { SeenGraph } from './seen-graph';

/** Where and how a node is drawn; up is up, as programs have it. */
export interface Look {
  x: number;
  y: number;
  size?: number;
  /** As CSS has it. */
  color: string;
}

export interface GraphFile {
  isDirected: boolean;
  nodes: { key: string; attributes: Attributes; look: Look | undefined }[];
  edges: { key: string; source: string; target: string; attributes: Attributes }[];
  /** Name and type of what edges may have. */
  edgeAttributes: Record<string, string>;
}

export interface FileOptions {
  locale: Locale;
  pageOf: (node: GraphNode) => string;
  /** Undefined for what is not drawn. */
  lookOf: (node: GraphNode) => Look | undefined;
}

/** Everybody and everything that is seen: people, meetings and gatherings are nodes. */
export function toGraphFile(seen: SeenGraph, options: FileOptions): GraphFile {
  return {
    isDirected: true,
    nodes: toNodes(seen.nodes, options),
    edges: seen.edges.map((edge) => ({
      ...{ key: edge.key, source: edge.source, target: edge.target },
      attributes: attributesOfEdge(edge),
    })),
    edgeAttributes: EDGE_ATTRIBUTES,
  };
}

/** People alone: two who met share one edge, which weighs as many meetings as they had. */
export function toPeopleFile(seen: SeenGraph, options: FileOptions): GraphFile {
  const people = seen.nodes.filter(({ kind }) => kind === 'person');
  return {
    isDirected: false,
    nodes: toNodes(people, options),
    edges: listTies(seen).map(({ source, target, ...attributes }) => ({
      ...{ key: `${source}~${target}`, source, target },
      attributes: Object.fromEntries(Object.entries(attributes).filter((entry) => entry[1] !== '')),
    })),
    edgeAttributes: TIE_ATTRIBUTES,
  };
}

function toNodes(nodes: GraphNode[], { locale, pageOf, lookOf }: FileOptions): GraphFile['nodes'] {
  return nodes.map((node) => ({
    key: node.key,
    attributes: attributesOfNode(node, locale, pageOf(node)),
    look: lookOf(node),
  }));
}

import type { GrafeoValue } from '@grafeo-db/js';
import type { Row } from './types';

type GrafeoMap = { [key: string]: GrafeoValue };

/** The engine's row as the port promises it: nodes and relationships as their properties, numbers always numbers. */
export function toPlainRow(row: GrafeoMap): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toPlainValue(value)]));
}

function toPlainValue(value: GrafeoValue): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toPlainValue);
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  return toPlainObject(value as GrafeoMap);
}

function toPlainObject(map: GrafeoMap): unknown {
  if (isNode(map)) return withoutKeys(map, ['_id', '_labels']);
  if (isRelationship(map)) return withoutKeys(map, ['_id', '_type', '_source', '_target']);
  if (isPath(map)) return { nodes: toPlainValue(map.nodes ?? []), relationships: toPlainValue(map.edges ?? []) };
  return toPlainRow(map);
}

function withoutKeys(map: GrafeoMap, keys: string[]): Row {
  const own = Object.entries(map).filter(([key]) => !keys.includes(key));
  return Object.fromEntries(own.map(([key, value]) => [key, toPlainValue(value)]));
}

const isNode = (map: GrafeoMap) => typeof map._id === 'number' && Array.isArray(map._labels);
const isRelationship = (map: GrafeoMap) => typeof map._id === 'number' && typeof map._type === 'string';

// A map that a query makes itself has no nodes that carry engine ids, so it is never taken for a path.
function isPath(map: GrafeoMap): boolean {
  const { nodes, edges, ...rest } = map;
  if (!Array.isArray(nodes) || !Array.isArray(edges) || Object.keys(rest).length > 0) return false;
  return nodes.length === edges.length + 1 && nodes.every((node) => isMap(node) && isNode(node));
}

function isMap(value: GrafeoValue): value is GrafeoMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import neo4j from 'neo4j-driver';
import { toPlainParams } from './plain-params';
import type { Params, Row } from './types';

/** The driver sends every JS number as a float; whole ones must go as integers, or `LIMIT $n` and equality fail. */
export function toDriverParams(params: Params): Params {
  return toPlainParams(params, (value) => (Number.isSafeInteger(value) ? neo4j.int(value) : value));
}

/** The driver's row as the port promises it. */
export function toPlainRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toPlainValue(value)]));
}

function toPlainValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toPlainValue);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return toPlainRow(value.properties);
  if (neo4j.isPath(value)) return toPlainPath(value);
  // Dates, times and durations of the driver write themselves as ISO text.
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return toPlainRow(value as Row);
}

function toPlainPath(path: { start: unknown; segments: { relationship: unknown; end: unknown }[] }): Row {
  return {
    nodes: [path.start, ...path.segments.map((segment) => segment.end)].map(toPlainValue),
    relationships: path.segments.map((segment) => toPlainValue(segment.relationship)),
  };
}

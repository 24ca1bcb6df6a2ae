// What the selection touches in the views that do not draw it as a node. Pure.
import type { GraphNode, GraphResponse } from '@/lib/contracts/api';
import { collectTargets } from '../scene/collect-targets';

export interface Touched {
  /** Keys of the meetings of whoever or whatever is selected. */
  meetings: ReadonlySet<string>;
  /** Where these were, by the English name. */
  cities: ReadonlySet<string>;
  /** Two keys of people or of countries who were at one of them, in the order of `pairKey`. */
  pairs: ReadonlySet<string>;
  /** The selected person or country, and the country of that person. */
  keys: ReadonlySet<string>;
}

/** Names two keys whatever their order. */
export const pairKey = (a: string, b: string) => [a, b].toSorted().join();

const NOTHING: Touched = { meetings: new Set(), cities: new Set(), pairs: new Set(), keys: new Set() };

export function listTouched(graph: Pick<GraphResponse, 'nodes' | 'edges'> | undefined, select: string | null): Touched {
  if (!graph || !select) return NOTHING;
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const places = new Map(graph.edges.flatMap((edge) => (edge.kind === 'part_of' ? [[edge.source, edge.target]] : [])));
  const isOf = ({ key, country, organization }: GraphNode) =>
    [key, `country:${country}`, `organization:${organization}`].includes(select);
  const meetings = [...collectTargets(graph.edges, 'took_part')].flatMap(([meeting, keys]) => {
    const people = [...keys].flatMap((key) => nodes.get(key) ?? []);
    const isOwn = meeting === select || places.get(meeting) === select || people.some(isOf);
    return people.length > 0 && isOwn ? [{ meeting, people }] : [];
  });
  const cityOf = (key: string | undefined) => nodes.get(key ?? '')?.event?.city?.en ?? [];
  const own = nodes.get(select);
  return {
    meetings: new Set(meetings.map(({ meeting }) => meeting)),
    cities: new Set([
      ...meetings.flatMap(({ meeting }) => [cityOf(meeting), cityOf(places.get(meeting))].flat().slice(0, 1)),
      ...[cityOf(select)].flat(),
    ]),
    pairs: new Set(meetings.flatMap(({ people }) => listPairs(people))),
    keys: new Set([select, ...(own?.country ? [`country:${own.country}`] : [])]),
  };
}

function listPairs(people: GraphNode[]): string[] {
  const sides = [
    people.map(({ key }) => key),
    people.flatMap(({ country }) => (country ? [`country:${country}`] : [])),
  ];
  return sides.flatMap((keys) =>
    keys.flatMap((a, at) => keys.slice(at + 1).flatMap((b) => (a === b ? [] : [pairKey(a, b)]))),
  );
}

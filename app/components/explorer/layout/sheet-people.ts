// Who stands where: on an island when seen at exactly one gathering, on the sea otherwise.
import type { LayoutInput, LayoutPerson } from './layout-types';

export interface Sorted {
  /** Island key to its people, busiest first. */
  onIsland: Map<string, LayoutPerson[]>;
  /** Busiest first. */
  atSea: LayoutPerson[];
  /** How many meetings join two super-nodes (islands or people at sea): `a|b`, a < b. */
  links: Map<string, number>;
  /** The super-node of a person: the island's key or the person's own. */
  homeOf: Map<string, string>;
}

/** Key of a pair in `Sorted.links`. */
export function linkKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** Sorts people onto islands and sea, and counts the meetings between them. */
export function sortPeople(input: LayoutInput): Sorted {
  const degree = countMeetings(input);
  const byDegree = (a: LayoutPerson, b: LayoutPerson) =>
    (degree.get(b.key) ?? 0) - (degree.get(a.key) ?? 0) || compareKeys(a.key, b.key);
  const people = [...input.persons].sort(byDegree);
  const islands = new Set(input.gatherings.map((gathering) => gathering.key));
  const onIsland = new Map<string, LayoutPerson[]>([...islands].map((key) => [key, []]));
  const atSea: LayoutPerson[] = [];
  const homeOf = new Map<string, string>();
  for (const person of people) {
    const seenAt = person.gatherings.filter((key) => islands.has(key));
    const home = seenAt.length === 1 ? seenAt[0] : undefined;
    homeOf.set(person.key, home ?? person.key);
    if (home) onIsland.get(home)?.push(person);
    else atSea.push(person);
  }
  return { onIsland, atSea, links: countLinks(input, homeOf), homeOf };
}

function countMeetings(input: LayoutInput): Map<string, number> {
  const degree = new Map<string, number>();
  for (const meeting of input.meetings) {
    for (const key of meeting.participants) degree.set(key, (degree.get(key) ?? 0) + 1);
  }
  return degree;
}

function countLinks(input: LayoutInput, homeOf: Map<string, string>): Map<string, number> {
  const links = new Map<string, number>();
  for (const meeting of input.meetings) {
    for (const [a, b] of pairsOf(meeting.participants)) {
      const from = homeOf.get(a);
      const to = homeOf.get(b);
      if (from && to && from !== to) links.set(linkKey(from, to), (links.get(linkKey(from, to)) ?? 0) + 1);
    }
  }
  return links;
}

/** Every two of a list, in order. */
export function pairsOf(keys: string[]): [string, string][] {
  return keys.flatMap((a, index) => keys.slice(index + 1).map((b): [string, string] => [a, b]));
}

/** Order of keys that no locale changes. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

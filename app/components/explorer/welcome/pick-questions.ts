// Questions that the graph in hand can answer, for those who see it for the first time.
import type { GraphResponse } from '@/lib/contracts/api';
import type { Role } from '@/lib/contracts/vocabulary';
import { collectTargets } from '../scene/collect-targets';

export type Question =
  | { kind: 'whom'; person: string; gathering: string }
  | { kind: 'never'; role: Role }
  | { kind: 'chain'; from: string; to: string };

/** Offices of which it is worth asking who never met: held by people of many countries. */
const MINISTERS: Role[] = ['foreign_minister', 'defence_minister', 'president', 'prime_minister'];

/** Up to three, the same ones for the same graph; keys of nodes. */
export function pickQuestions(graph: GraphResponse): Question[] {
  const meetings = readMeetings(graph);
  const countries = new Map(graph.nodes.map(({ key, country }) => [key, country]));
  return [pickWhom(meetings), pickNever(graph), pickChain(meetings, countries)].filter((question) => question !== null);
}

interface Meeting {
  people: string[];
  gathering: string | null;
}

function readMeetings({ nodes, edges }: GraphResponse): Meeting[] {
  const people = collectTargets(edges, 'took_part');
  return nodes.flatMap(({ kind, key, event }) =>
    kind === 'meeting' && event?.status === 'held'
      ? [{ people: [...(people.get(key) ?? [])].sort(), gathering: event.gathering }]
      : [],
  );
}

/** Who met the most at one gathering. */
function pickWhom(meetings: Meeting[]): Question | null {
  const counts = new Map<string, { person: string; gathering: string; count: number }>();
  for (const { people, gathering } of meetings) {
    if (gathering === null) continue;
    for (const person of people) {
      const key = `${person} ${gathering}`;
      counts.set(key, { person, gathering, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const [best] = [...counts].toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  return best && best[1].count > 1 ? { kind: 'whom', person: best[1].person, gathering: best[1].gathering } : null;
}

/** The office with the most meetings, where there are people enough for a table. */
function pickNever({ facets, nodes }: GraphResponse): Question | null {
  const holders = (role: Role) => nodes.filter((node) => node.kind === 'person' && node.role === role).length;
  const [best] = facets.role.flatMap(
    ({ value }) => MINISTERS.find((role) => role === value && holders(role) > 2) ?? [],
  );
  return best ? { kind: 'never', role: best } : null;
}

/** Two busy people of different countries who never met, joined by one who met both: compatriots are not reported to meet. */
function pickChain(meetings: Meeting[], countries: ReadonlyMap<string, string | null>): Question | null {
  const met = new Map<string, Set<string>>();
  for (const { people } of meetings) {
    for (const one of people) {
      const known = met.get(one) ?? new Set();
      for (const other of people) if (other !== one) known.add(other);
      met.set(one, known);
    }
  }
  const busiest = [...met].toSorted(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1)).slice(0, MOST_COMPARED);
  for (const [from, friends] of busiest) {
    for (const [to, others] of busiest) {
      if (countries.get(from) === countries.get(to) || friends.has(to)) continue;
      if ([...friends].some((one) => others.has(one))) return { kind: 'chain', from, to };
    }
  }
  return null;
}

const MOST_COMPARED = 60;

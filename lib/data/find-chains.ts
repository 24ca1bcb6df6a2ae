// All shortest chains between two people, searched from both ends, one step of everybody at the outer edge at a time.
import { type CounterpartRow, listCounterparts } from '@/graph/queries/list-counterparts';
import type { Chain } from '@/lib/contracts/api';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';

export interface FoundChains {
  /** Ids, not keys. */
  chains: Chain[];
  cut: boolean;
}

interface Side {
  depth: number;
  /** Person to distance from this end. */
  seen: Map<string, number>;
  edge: string[];
  /** Person to those one step nearer to this end, with the meetings. */
  back: Map<string, Map<string, string[]>>;
}

/** Ends when the sides meet, when one side has seen everybody it can reach, or at a bound of length, number or time. */
export async function findChains(
  { graph }: Pick<ReadContext, 'graph'>,
  from: string,
  to: string,
): Promise<FoundChains> {
  const [a, b] = [startSide(from), startSide(to)];
  const until = performance.now() + LIMITS.pathMilliseconds;
  let isCut = false;
  while (a.edge.length > 0 && b.edge.length > 0) {
    if (a.depth + b.depth >= LIMITS.pathMeetings || performance.now() > until) return { chains: [], cut: true };
    const side = a.edge.length <= b.edge.length ? a : b;
    const persons = side.edge.slice(0, LIMITS.pathPeople);
    const rows = await listCounterparts(graph, persons, LIMITS.pathSteps);
    isCut ||= persons.length < side.edge.length || rows.length === LIMITS.pathSteps;
    takeStep(side, rows);
    const joints = side.edge.filter((person) => a.seen.has(person) && b.seen.has(person));
    if (joints.length > 0) return joinSides(a, b, { joints, isCut });
  }
  return { chains: [], cut: isCut };
}

function startSide(person: string): Side {
  return { depth: 0, seen: new Map([[person, 0]]), edge: [person], back: new Map() };
}

function takeStep(side: Side, rows: CounterpartRow[]): void {
  side.depth += 1;
  const reached: string[] = [];
  for (const { person, meeting, other } of rows) {
    if (!side.seen.has(other)) {
      side.seen.set(other, side.depth);
      reached.push(other);
    }
    if (side.seen.get(other) !== side.depth) continue;
    const nearer = side.back.get(other) ?? new Map<string, string[]>();
    nearer.set(person, [...(nearer.get(person) ?? []), meeting]);
    side.back.set(other, nearer);
  }
  side.edge = reached.sort();
}

/** Every shortest chain passes exactly one of the people at which the sides met. */
function joinSides(a: Side, b: Side, { joints, isCut }: { joints: string[]; isCut: boolean }): FoundChains {
  const chains: Chain[] = [];
  for (const joint of joints) {
    for (const left of listWays(a, joint)) {
      for (const right of listWays(b, joint)) {
        if (chains.length === LIMITS.pathChains) return { chains: sortChains(chains), cut: true };
        chains.push({
          people: [...left.people.toReversed(), ...right.people.slice(1)],
          meetings: [...left.meetings.toReversed(), ...right.meetings],
        });
      }
    }
  }
  return { chains: sortChains(chains), cut: isCut };
}

/** Ways from a person back to the end of a side, one after another: there may be very many. */
function* listWays(side: Side, person: string): Generator<Chain> {
  const nearer = side.back.get(person);
  if (!nearer) return yield { people: [person], meetings: [] };
  for (const [next, meetings] of nearer) {
    for (const way of listWays(side, next)) {
      yield { people: [person, ...way.people], meetings: [meetings, ...way.meetings] };
    }
  }
}

function sortChains(chains: Chain[]): Chain[] {
  return chains.toSorted((a, b) => (a.people.join() < b.people.join() ? -1 : 1));
}

// Who might be whom: unknown people with those whose names share sounds with theirs. Of too many pairs those stay that share the
// most and the rarest sounds.
import type { takeTurns } from '@/graph/engine/take-turns';

/** Somebody whom the gazetteer does not know, with the keys of their sounds. */
export interface Stranger {
  id: string;
  keys: readonly string[];
}

/** A sound with everybody who has it. */
export interface Sharers {
  key: string;
  ids: readonly string[];
}

/** The rarest sounds with which there are at most so many `meetings` of a stranger and a name. `counts` begins with the rarest. */
export function chooseSounds(
  strangers: readonly Stranger[],
  counts: readonly { key: string; names: number }[],
  meetings: number,
): string[] {
  const having = new Map<string, number>();
  for (const { keys } of strangers) for (const key of keys) having.set(key, (having.get(key) ?? 0) + 1);
  let left = meetings;
  const common = counts.findIndex(({ key, names }) => {
    left -= names * (having.get(key) ?? 0);
    return left < 0;
  });
  return (common === -1 ? counts : counts.slice(0, common)).map(({ key }) => key);
}

/** Steps from nothing shared to all that anybody can share. */
const STEPS = 256;

type Turn = ReturnType<typeof takeTurns>;

/** At most `most` pairs of two ids in order, each pair once, those of the first strangers first. `turn` is asked after each sound and stranger. */
export async function pairBySound(
  strangers: readonly Stranger[],
  sharers: readonly Sharers[],
  { most, turn }: { most: number; turn: Turn },
): Promise<[string, string][]> {
  const { ids, sounds } = await numberPeople(strangers, sharers, turn);
  const weightOf = ({ keys }: Stranger): number => keys.reduce((sum, key) => sum + (sounds.get(key)?.weight ?? 0), 0);
  const highest = strangers.reduce((high, stranger) => Math.max(high, weightOf(stranger)), 0);
  const stepOf = (weight: number): number => Math.min(STEPS - 1, Math.floor((weight / highest) * STEPS));

  /** Calls `visit` for each stranger and those numbered later who share a sound; strangers have the first numbers. */
  const visitPairs = async (visit: (stranger: number, other: number, step: number) => void): Promise<void> => {
    const shared = new Float64Array(ids.length);
    for (const [place, { keys }] of strangers.entries()) {
      const others: number[] = [];
      for (const key of keys) {
        const { people = [], weight = 0 } = sounds.get(key) ?? {};
        for (const other of people) {
          if (other <= place) continue;
          if (shared[other] === 0) others.push(other);
          shared[other] = (shared[other] ?? 0) + weight;
        }
      }
      for (const other of others) {
        visit(place, other, stepOf(shared[other] ?? 0));
        shared[other] = 0;
      }
      const wait = turn();
      if (wait) await wait;
    }
  };

  // Once to see how many share how much, and once to take the best: all of them are too many to keep.
  const counts = new Array<number>(STEPS).fill(0);
  await visitPairs((_stranger, _other, step) => {
    counts[step] = (counts[step] ?? 0) + 1;
  });
  const room = shareOut(counts, most);
  const pairs: [string, string][] = [];
  await visitPairs((stranger, other, step) => {
    if (room[step] === 0) return;
    room[step] = (room[step] ?? 0) - 1;
    const [one = '', two = ''] = [ids[stranger], ids[other]];
    pairs.push(one < two ? [one, two] : [two, one]);
  });
  return pairs;
}

/** How many of each step are taken when the highest steps go first. */
function shareOut(counts: readonly number[], most: number): number[] {
  let left = most;
  return counts
    .toReversed()
    .map((count) => {
      const taken = Math.min(count, left);
      left -= taken;
      return taken;
    })
    .reverse();
}

/** People as numbers, the strangers first. A sound weighs the more the fewer have it. */
async function numberPeople(strangers: readonly Stranger[], sharers: readonly Sharers[], turn: Turn) {
  const numbers = new Map(strangers.map(({ id }, place) => [id, place]));
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  const numbered: { key: string; people: number[] }[] = [];
  for (const { key, ids } of sharers) {
    numbered.push({ key, people: ids.map(numberOf) });
    const wait = turn();
    if (wait) await wait;
  }
  const weigh = (count: number): number => Math.log(1 + numbers.size / Math.max(1, count));
  const sounds = new Map(numbered.map(({ key, people }) => [key, { people, weight: weigh(people.length) }]));
  return { ids: [...numbers.keys()], sounds };
}

// The names of what holds of a day that a talk may have.
import type { Status } from '@/lib/contracts/vocabulary';
import type { Sentence } from '../document';
import type { Tense } from '../refiners/timeline';
import { onceOfFour, onceOfThree, onceOfTwo } from '../text/once-of';
import { groupOf, nameOfTwo } from './names';

/** Whether the rules know a day, and whether it is this one. */
export const openAs = nameOfTwo(
  (none: boolean, taken: boolean) => `${none ? 'none' : 'some'}-${taken ? 'taken' : 'other'}`,
);

/** What the rules say of a talk: its status and tense. */
export const stateOf = onceOfTwo((status: Status, tense: Tense) => ({ status, name: `${status}-${tense}` }));
type State = ReturnType<typeof stateOf>;

type Kind = Sentence['kind'];
export const kindOf = nameOfTwo((kind: Kind, flashback: boolean) => `${kind}-${flashback}`);

/** How a day lies to that of the report. */
export const lies = nameOfTwo((isBefore: boolean, gap: string) => `${isBefore ? 'before' : 'behind'}-${gap}`);

export const is = {
  from: onceOfFour((all: string, open: string, { status, name }: State, dates: number) =>
    groupOf(
      `taken:${open}`,
      `taken-status:${open}-${name}`,
      `from:${all}`,
      `from-taken:${all}-${open}`,
      `from-status:${all}-${status}`,
      `from-taken-dates:${all}-${open}-${dates}`,
    ),
  ),
  dates: onceOfThree((zone: string, dates: number, others: number) => groupOf(`dates:${zone}-${dates}-${others}`)),
  kind: onceOfFour((zone: string, open: string, kind: string, quoted: boolean) =>
    groupOf(`kind:${zone}-${kind}`, `kind-taken:${open}-${kind}`, `quoted:${zone}-${quoted}`),
  ),
  gathering: nameOfTwo((zone: string, uses: string) => `gathering:${zone}-${uses}`),
  present: onceOfThree((zone: string, open: string, kinds: string) =>
    groupOf(`present:${zone}-${kinds}`, `present-taken:${open}-${zone}-${kinds}`),
  ),
  seen: onceOfFour((seen: string, open: string, status: Status, dates: number) =>
    groupOf(
      `sight:${seen}`,
      `sight-taken:${seen}-${open}`,
      `sight-status:${seen}-${status}`,
      `sight-dates:${seen}-${dates}`,
    ),
  ),
  far: onceOfFour((far: string, open: string, status: Status, all: string) =>
    groupOf(`far:${far}-${status}`, `far-taken:${far}-${open}`, `far-from:${far}-${all}`),
  ),
};

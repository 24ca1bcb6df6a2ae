// The names of what holds of a day that a talk may have.
import type { Status } from '@/lib/contracts/vocabulary';
import type { Sentence } from '../document';
import type { Tense } from '../refiners/timeline';
import { nameOf, nameOfTwo } from './names';

type Kind = Sentence['kind'];

// Parts of the names below.
/** Whether the rules know a day, and whether it is this one. */
export const openAs = nameOfTwo(
  (none: boolean, taken: boolean) => `${none ? 'none' : 'some'}-${taken ? 'taken' : 'other'}`,
);
export const stateOf = nameOfTwo((status: Status, tense: Tense) => `${status}-${tense}`);
export const counted = nameOfTwo((dates: number, others: number) => `${dates}-${others}`);
export const kindOf = nameOfTwo((kind: Kind, flashback: boolean) => `${kind}-${flashback}`);
export const both = nameOfTwo((one: string, other: string) => `${one}-${other}`);
export const seenAs = nameOfTwo((source: string, how: string) => `${source}-${how}`);

export const is = {
  taken: nameOf((open: string) => `taken:${open}`),
  takenStatus: nameOfTwo((open: string, state: string) => `taken-status:${open}-${state}`),
  from: nameOf((all: string) => `from:${all}`),
  fromTaken: nameOfTwo((all: string, open: string) => `from-taken:${all}-${open}`),
  fromStatus: nameOfTwo((all: string, status: Status) => `from-status:${all}-${status}`),
  fromTakenDates: nameOfTwo((taken: string, dates: number) => `from-taken-dates:${taken}-${dates}`),
  dates: nameOfTwo((zone: string, dates: string) => `dates:${zone}-${dates}`),
  kind: nameOfTwo((zone: string, kind: string) => `kind:${zone}-${kind}`),
  kindTaken: nameOfTwo((open: string, kind: string) => `kind-taken:${open}-${kind}`),
  quoted: nameOfTwo((zone: string, quoted: boolean) => `quoted:${zone}-${quoted}`),
  gathering: nameOfTwo((zone: string, uses: string) => `gathering:${zone}-${uses}`),
  present: nameOfTwo((zone: string, kinds: string) => `present:${zone}-${kinds}`),
  presentTaken: nameOfTwo((open: string, present: string) => `present-taken:${open}-${present}`),
  sight: nameOf((seen: string) => `sight:${seen}`),
  sightTaken: nameOfTwo((seen: string, open: string) => `sight-taken:${seen}-${open}`),
  sightStatus: nameOfTwo((seen: string, status: Status) => `sight-status:${seen}-${status}`),
  sightDates: nameOfTwo((seen: string, dates: number) => `sight-dates:${seen}-${dates}`),
  far: nameOfTwo((far: string, status: Status) => `far:${far}-${status}`),
  farTaken: nameOfTwo((far: string, open: string) => `far-taken:${far}-${open}`),
  farFrom: nameOfTwo((far: string, all: string) => `far-from:${far}-${all}`),
};

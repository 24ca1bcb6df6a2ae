// The places where a text may tell of a talk's day, one object for each kind of place.

import type { Status } from '@/lib/contracts/vocabulary';
import type { DateRef, GatheringRef, Sentence } from '../document';
import type { Tense } from '../refiners/timeline';
import { onceOf, onceOfFour, onceOfThree, onceOfTwo } from '../text/once-of';
import { oneName } from './names';

/** Where the text tells of a day, strongest first: with the talk, of another talk, before or behind it, of a gathering, or only when it was written. Each with its letter. */
const SOURCES = [
  ['own', 'o'],
  ['talk', 't'],
  ['before', 'v'],
  ['behind', 'h'],
  ['gathering', 'g'],
  ['report', 'p'],
  ['none', 'n'],
] as const;

export type DaySource = (typeof SOURCES)[number][0];

/** A kind of place, and the bit of its source. */
export interface Sight {
  source: DaySource;
  bit: number;
  name: string;
}

const bitOf = onceOf((source: DaySource) => 1 << SOURCES.findIndex(([known]) => known === source));
const sight = (source: DaySource, how: string): Sight => ({
  source,
  bit: bitOf(source),
  name: oneName(`${source}-${how}`),
});

type Kind = DateRef['kind'];
type Turn = Tense | 'as';
type Use = GatheringRef['use'] | undefined;

export const sights = {
  own: onceOfTwo((kind: Kind, turn: Turn) => sight('own', `${kind}-${turn}`)),
  ownBeside: onceOfThree((side: 'before' | 'after', gap: string, turn: Turn) => sight('own', `${side}-${gap}-${turn}`)),
  ownBehind: onceOfThree((side: 'before' | 'after', people: number, clauses: number) =>
    sight('own', `${side}-${people}-${clauses}`),
  ),
  ownPlace: onceOfTwo((place: number, isOneOfMany: boolean) => sight('own', `at-${place}-${isOneOfMany}`)),
  ruled: sight('own', 'rule'),
  before: onceOfFour((place: number, far: number, near: boolean, over: boolean) =>
    sight('before', `${place}-${far}-${near}-${over}`),
  ),
  beforeAs: onceOfTwo((kind: Kind, near: boolean) => sight('before', `${kind}-${near}`)),
  behind: onceOfTwo((kind: Kind, hasPeople: boolean) => sight('behind', `${kind}-${hasPeople}`)),
  talk: onceOfThree((far: number, near: boolean, shared: number) => sight('talk', `${far}-${near}-${shared}`)),
  talkAs: onceOfTwo((status: Status, shared: number) => sight('talk', `${status}-${shared}`)),
  talkCounted: onceOf((near: boolean) => sight('talk', `counted-${near}`)),
  talkSame: onceOf((near: boolean | undefined) => sight('talk', `same-${near}`)),
  start: onceOfTwo((use: Use, hasEnd: boolean) => sight('gathering', `start-${use}-${hasEnd}`)),
  end: onceOf((use: Use) => sight('gathering', `end-${use}`)),
  report: onceOf((kind: Sentence['kind']) => sight('report', kind)),
  none: onceOf((kind: Sentence['kind']) => sight('none', kind)),
  noneAfter: onceOfTwo((last: boolean | 'first', near: boolean | undefined) => sight('none', `${last}-${near}`)),
};

const named = (bits: number) => SOURCES.filter((_, at) => (bits & (1 << at)) !== 0);

/** The sources of some bits by name. */
export const sourcesOf = onceOf((bits: number) =>
  oneName(
    named(bits)
      .map(([source]) => source)
      .join('-'),
  ),
);

/** Their letters. */
export const lettersOf = onceOf((bits: number) =>
  oneName(
    named(bits)
      .map(([, letter]) => letter)
      .join(''),
  ),
);

/** The letter of the strongest one: it stands before the words of the sentence. */
export const zoneOf = onceOf((bits: number) => oneName(named(bits)[0]?.[1] ?? 'n'));

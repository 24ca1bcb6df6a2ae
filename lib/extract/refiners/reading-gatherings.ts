// What is kept while the gatherings of a report are read.
import type { GatheringKind, Series } from '@/lib/contracts/vocabulary';
import type { GatheringRef, Sentence } from '../document';
import type { Details } from './gathering-details';
import type { Timeline } from './timeline';

/** What is known of the whole report. */
export interface Context {
  timeline: Timeline;
  datelineCity: string | null;
  fromHome: boolean;
  /** The session that most of its people would hold. */
  assembly: GatheringKind | null;
}

interface Untold {
  ref: GatheringRef;
  details: Details;
  sentence: Sentence;
}

export interface ReadState {
  current: string | null;
  series: Series | null;
  /** The one of the organisation named last, before any gathering is told of. */
  named?: Series | null;
  /** Phrases whose kind is told later. */
  waiting: Untold[];
  /** Those that the gathering told next was not. */
  untold: Untold[];
  /** The gathering told of last by itself, and those that only talks on their margins have named. */
  plain?: string | null;
  aside?: Set<string>;
  /** The sentence before. */
  before?: Sentence;
}

/** Takes up whether the phrases of a sentence tell of their gatherings or only of talks beside them. */
export function noteUses(sentence: Sentence, state: ReadState): void {
  state.aside ??= new Set();
  for (const { event, use } of sentence.gatherings) {
    if (event === null) continue;
    if (use === 'itself') {
      state.aside.delete(event);
      state.plain = event;
    } else if (state.plain && event !== state.plain) state.aside.add(event);
  }
  state.before = sentence;
}

/** "They had last talked on the margins of … ¶ The conference …": a new paragraph goes on with the gathering told of before. */
export function leaveAside({ block, order }: Sentence, state: ReadState): void {
  const { current, before, plain, aside } = state;
  if (order.caseWords !== 'after' || before === undefined || before.block === block) return;
  if (current !== null && plain && aside?.has(current)) state.current = plain;
}

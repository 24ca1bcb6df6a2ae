// What the sentences of one article say about the persons in them, by what was learnt from annotated texts.
import { STATUSES, type Status } from '@/lib/contracts/vocabulary';
import type { Mention, Person, Sentence } from '../document';
import type { LanguagePack } from '../languages/pack';
import { createJudge, type Judge } from './judge';
import { pairFeatures } from './pair-features';
import { type Pair, pairsOf } from './pairs-of';
import { presenceFeatures } from './presence-features';
import { isSomebody, type Scene, SentenceWords } from './sentence-words';

/** One person or two of a sentence and what it says about them, for whoever learns. */
export interface Observation {
  sentence: Sentence;
  people: readonly Person[];
  features: readonly string[];
}

/** What a pack has learnt: whether two met, and whether somebody was at a gathering. */
export interface Learnt {
  pairs: Judge | null;
  presence: Judge | null;
  observe: ((seen: Observation) => void) | null;
}

export interface JudgedPair {
  pair: Pair;
  /** Of 1: they met, in whatever state. */
  chance: number;
  /** The likeliest state of the meeting. */
  status: Status;
}

export interface JudgedPerson {
  mention: Mention;
  /** Of 1: the person was, is or will be at a gathering. */
  chance: number;
}

/** The judges of a pack's tables. */
export function learntOf({ learnt }: LanguagePack, observe: Learnt['observe']): Learnt {
  return {
    pairs: learnt ? createJudge(learnt.pairs, STATUSES.length) : null,
    presence: learnt ? createJudge(learnt.presence, 1) : null,
    observe,
  };
}

export class LearntReader {
  private readonly pairs = new Map<Sentence, readonly JudgedPair[]>();
  private readonly words = new Map<Sentence, SentenceWords>();

  private readonly people: ReadonlyMap<string, Person>;

  constructor(
    private readonly learnt: Learnt,
    persons: readonly Person[],
  ) {
    this.people = new Map(persons.map((person) => [person.key, person]));
  }

  /** Every two of different countries in a sentence whose mentions are resolved; none where nothing was learnt. */
  readPairs(sentence: Sentence): readonly JudgedPair[] {
    const known = this.pairs.get(sentence);
    if (known) return known;
    const { pairs: judge, observe } = this.learnt;
    const pairs = judge || observe ? pairsOf(sentence, this.people) : [];
    const judged = pairs.flatMap((pair): JudgedPair[] => {
      const features = pairFeatures(this.sceneOf(sentence), pair);
      observe?.({ sentence, people: this.personsOf([pair.first, pair.second]), features });
      const shares = judge?.(features);
      return shares ? [{ pair, ...meetingOf(shares) }] : [];
    });
    this.pairs.set(sentence, judged);
    return judged;
  }

  /** Each person of a sentence, where it names them first. */
  readPresence(sentence: Sentence): JudgedPerson[] {
    const { presence: judge, observe } = this.learnt;
    if (!judge && !observe) return [];
    return firstMentions(sentence).flatMap((mention): JudgedPerson[] => {
      const features = presenceFeatures(this.sceneOf(sentence), mention);
      observe?.({ sentence, people: this.personsOf([mention]), features });
      return judge ? [{ mention, chance: judge(features)[0] ?? 0 }] : [];
    });
  }

  private sceneOf(sentence: Sentence): Scene {
    const words = this.words.get(sentence) ?? new SentenceWords(sentence);
    this.words.set(sentence, words);
    return { sentence, words, people: this.people };
  }

  private personsOf(mentions: readonly Mention[]): Person[] {
    return mentions.flatMap(({ person }) => this.people.get(person ?? '') ?? []);
  }
}

function meetingOf(shares: readonly number[]): { chance: number; status: Status } {
  const best = shares.indexOf(Math.max(...shares));
  return { chance: shares.reduce((sum, share) => sum + share, 0), status: STATUSES[best] ?? 'held' };
}

function firstMentions({ mentions }: Sentence): Mention[] {
  const people = mentions.filter(isSomebody);
  return people.filter(({ person }, at) => people.findIndex((other) => other.person === person) === at);
}

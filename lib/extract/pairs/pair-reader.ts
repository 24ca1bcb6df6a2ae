// What the sentences of one article say about any two persons in them.
import type { Mention, Person, Sentence } from '../document';
import { PairScene } from './pair-features';
import type { Judge, Judgement } from './pair-judge';
import { type Pair, pairsOf } from './pairs-of';

/** Two persons of a sentence and what it says about them, for whoever learns from annotated articles. */
export interface ObservedPair {
  sentence: Sentence;
  people: readonly [Person, Person];
  features: readonly string[];
}

export interface PairReading {
  /** null for a pack that has learnt nothing. */
  judge: Judge | null;
  observe: ((pair: ObservedPair) => void) | null;
}

export interface JudgedPair {
  pair: Pair;
  judgement: Judgement;
}

export class PairReader {
  private readonly known = new Map<Sentence, readonly JudgedPair[]>();

  constructor(
    private readonly reading: PairReading,
    private readonly persons: readonly Person[],
  ) {}

  /** The pairs of a sentence whose mentions are resolved; none without a judge. */
  read(sentence: Sentence): readonly JudgedPair[] {
    const known = this.known.get(sentence);
    if (known) return known;
    const judged = this.judge(sentence);
    this.known.set(sentence, judged);
    return judged;
  }

  private judge(sentence: Sentence): JudgedPair[] {
    const { judge, observe } = this.reading;
    const pairs = judge || observe ? pairsOf(sentence, this.persons) : [];
    if (pairs.length === 0) return [];
    const scene = new PairScene(sentence, this.persons);
    return pairs.flatMap((pair) => {
      const features = scene.featuresOf(pair);
      const [one, other] = [this.personOf(pair.first), this.personOf(pair.second)];
      if (one && other) observe?.({ sentence, people: [one, other], features });
      return judge ? [{ pair, judgement: judge(features) }] : [];
    });
  }

  private personOf({ person }: Mention): Person | undefined {
    return this.persons.find(({ key }) => key === person);
  }
}

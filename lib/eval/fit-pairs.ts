// Softmax regression over named features: how a sentence speaks of two persons who met, will meet, were to meet, or did not.
import { type Language, STATUSES, type Status } from '@/lib/contracts/vocabulary';

/** Two persons of a sentence and whether the gold says that they met. */
export interface PairSample {
  /** Samples of one text stay together when a fit is checked. */
  article: string;
  lang: Language;
  features: readonly string[];
  /** null: they did not meet. */
  status: Status | null;
}

/** Log-odds of each status against no meeting, by feature, of one language. */
export type PairWeights = Map<string, number[]>;

const CLASSES = STATUSES.length + 1;
const SWEEPS = Number(process.env.SWEEPS ?? 8);
const RATE = 0.02;
/** How strongly weights are pulled to 0. */
const PULL = Number(process.env.PULL ?? 300);
/** A feature of fewer texts tells nothing. */
const RAREST = Number(process.env.RAREST ?? 3);
/** Features of words hold for one language; all others also for every language. */
const WORDS = /^(?:[lbrs]|l1|b1|b9|r1|[lbr]2):/u;

/**
 * Weights by language. What is no word is learnt twice, for all languages together and for each alone, and added up, so that a
 * language with few samples leans on the others. Deterministic.
 */
export function fitPairs(samples: readonly PairSample[]): Map<Language, PairWeights> {
  const model = new Model(samples);
  for (let sweep = 0; sweep < SWEEPS; sweep++) model.sweep();
  const languages = [...new Set(samples.map(({ lang }) => lang))].sort();
  return new Map(languages.map((lang) => [lang, model.weightsOf(lang)]));
}

class Model {
  private readonly index: Map<string, number>;
  private readonly rows: { at: number[]; right: number }[];
  private readonly weights: Float64Array;
  /** Sums of squared slopes: each weight has a rate of its own (Adagrad). */
  private readonly squares: Float64Array;
  private seed = 7;

  constructor(samples: readonly PairSample[]) {
    const names = samples.map(namesOf);
    const kept = namesOfSeveral(samples, names);
    this.index = new Map(kept.map((name, at) => [name, at * CLASSES]));
    this.rows = samples.map(({ status }, row) => ({
      at: (names[row] ?? []).flatMap((name) => this.index.get(name) ?? []),
      right: status === null ? 0 : STATUSES.indexOf(status) + 1,
    }));
    this.weights = new Float64Array(kept.length * CLASSES);
    this.squares = new Float64Array(kept.length * CLASSES).fill(1e-8);
  }

  /** One pass over the samples in a new order. */
  sweep(): void {
    const order = this.rows.map((row) => ({ row, key: this.random() })).sort((a, b) => a.key - b.key);
    for (const { row } of order) this.learn(row);
  }

  private learn({ at, right }: { at: number[]; right: number }): void {
    const sums = new Array<number>(CLASSES).fill(0);
    for (const from of at) for (let k = 0; k < CLASSES; k++) sums[k] = (sums[k] ?? 0) + (this.weights[from + k] ?? 0);
    const top = Math.max(...sums);
    const parts = sums.map((sum) => Math.exp(sum - top));
    const whole = parts.reduce((sum, part) => sum + part, 0);
    for (let k = 0; k < CLASSES; k++) {
      const slope = (parts[k] ?? 0) / whole - (k === right ? 1 : 0);
      for (const from of at) this.step(from + k, slope);
    }
  }

  private step(at: number, slope: number): void {
    const pulled = slope + (PULL / this.rows.length) * (this.weights[at] ?? 0);
    const square = (this.squares[at] ?? 0) + pulled * pulled;
    this.squares[at] = square;
    this.weights[at] = (this.weights[at] ?? 0) - (RATE * pulled) / Math.sqrt(square);
  }

  weightsOf(lang: Language): PairWeights {
    const own = `${lang} `;
    const found: PairWeights = new Map();
    for (const [name, at] of this.index) {
      const feature = name.startsWith(own)
        ? name.slice(own.length)
        : name.startsWith(SHARED)
          ? name.slice(SHARED.length)
          : null;
      if (feature === null) continue;
      const known = found.get(feature) ?? STATUSES.map(() => 0);
      const none = this.weights[at] ?? 0;
      found.set(
        feature,
        known.map((weight, k) => weight + (this.weights[at + k + 1] ?? 0) - none),
      );
    }
    return found;
  }

  /** From 0 to 1; the same series each time. */
  private random(): number {
    this.seed = (this.seed * 1103515245 + 12345) % 2147483648;
    return this.seed / 2147483648;
  }
}

/** The names that stand in enough texts, in the order of the samples. */
function namesOfSeveral(samples: readonly PairSample[], names: readonly string[][]): string[] {
  const texts = new Map<string, Set<string>>();
  for (const [at, { article }] of samples.entries())
    for (const name of names[at] ?? []) texts.set(name, (texts.get(name) ?? new Set()).add(article));
  return [...texts].filter(([, of]) => of.size >= RAREST).map(([name]) => name);
}

const SHARED = '* ';

function namesOf({ lang, features }: PairSample): string[] {
  return features.flatMap((feature) =>
    WORDS.test(feature) ? [`${lang} ${feature}`] : [`${lang} ${feature}`, `${SHARED}${feature}`],
  );
}

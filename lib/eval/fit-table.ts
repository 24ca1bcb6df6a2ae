// Softmax regression over named features: which of some things a sentence tells, or none of them.
import type { Language } from '@/lib/contracts/vocabulary';

/** Somebody in a sentence, and what the gold says. */
export interface TableSample {
  text: string;
  /** Who it is about: of several sentences of one text about the same, one tells it. */
  about: string;
  lang: Language;
  features: readonly string[];
  /** 0: nothing; otherwise which thing, counted from 1. */
  thing: number;
}

/** Log-odds of each thing against none, by feature, of one language. */
export type TableWeights = Map<string, number[]>;

const SWEEPS = 8;
const FITS = 12;
const RATE = 0.02;
/** How strongly weights are pulled to 0. */
const PULL = 300;
/** A feature of fewer texts tells nothing. */
const FEWEST = 3;
/** Features of words hold for one language; all others also for every language. */
const WORDS = /^(?:[a-z][129]?):/u;
const SHARED = '* ';

/**
 * Weights of so many `things` by language. What is no word is learnt twice, for all languages together and for each alone, and
 * added up, so that a language with few samples leans on the others. Of the sentences of a text that may tell the same thing
 * the likeliest is learnt from, as a first fit sees it. Deterministic.
 */
export function fitTable(samples: readonly TableSample[], things: number): Map<Language, TableWeights> {
  const first = fitted(samples, things);
  const model = fitted(likeliest(samples, first), things);
  const languages = [...new Set(samples.map(({ lang }) => lang))].sort();
  return new Map(languages.map((lang) => [lang, model.weightsOf(lang)]));
}

function fitted(samples: readonly TableSample[], things: number): Model {
  const model = new Model(samples, things + 1);
  model.fit();
  return model;
}

/** All samples of nothing, and of those about one thing in one text the likeliest. */
function likeliest(samples: readonly TableSample[], model: Model): TableSample[] {
  const best = new Map<string, { sample: TableSample; share: number }>();
  for (const sample of samples) {
    if (sample.thing === 0) continue;
    const key = `${sample.text} ${sample.about}`;
    const share = model.sharesOf(sample)[sample.thing] ?? 0;
    if (share > (best.get(key)?.share ?? -1)) best.set(key, { sample, share });
  }
  const kept = new Set([...best.values()].map(({ sample }) => sample));
  return samples.filter((sample) => sample.thing === 0 || kept.has(sample));
}

class Model {
  private readonly index: Map<string, number>;
  private readonly rows: { at: number[]; thing: number }[];
  private weights = new Float64Array();
  /** Sums of squared slopes: each weight has a rate of its own (Adagrad). */
  private squares = new Float64Array();
  private seed = 7;

  constructor(
    samples: readonly TableSample[],
    private readonly classes: number,
  ) {
    const names = samples.map(namesOf);
    const kept = namesOfSeveral(samples, names);
    this.index = new Map(kept.map((name, at) => [name, at * classes]));
    this.rows = samples.map(({ thing }, row) => ({ at: this.placesOf(names[row] ?? []), thing }));
  }

  /** The mean of several fits, for one leans on the order in which it met the samples. */
  fit(): void {
    const mean = new Float64Array(this.index.size * this.classes);
    for (let time = 0; time < FITS; time++) {
      this.weights = new Float64Array(mean.length);
      this.squares = new Float64Array(mean.length).fill(1e-8);
      for (let sweep = 0; sweep < SWEEPS; sweep++) this.sweep();
      for (const [at, weight] of this.weights.entries()) mean[at] = (mean[at] ?? 0) + weight / FITS;
    }
    this.weights = mean;
  }

  /** One pass over the samples in a new order. */
  private sweep(): void {
    const order = this.rows.map((row) => ({ row, key: this.random() })).sort((a, b) => a.key - b.key);
    for (const { row } of order) this.learn(row);
  }

  /** Shares of 1: nothing, then each thing. */
  sharesOf(sample: TableSample): number[] {
    return this.judge(this.placesOf(namesOf(sample)));
  }

  private placesOf(names: readonly string[]): number[] {
    return names.flatMap((name) => this.index.get(name) ?? []);
  }

  private judge(at: readonly number[]): number[] {
    const sums = new Array<number>(this.classes).fill(0);
    for (const from of at)
      for (let k = 0; k < this.classes; k++) sums[k] = (sums[k] ?? 0) + (this.weights[from + k] ?? 0);
    const top = Math.max(...sums);
    const parts = sums.map((sum) => Math.exp(sum - top));
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => part / whole);
  }

  private learn({ at, thing }: { at: number[]; thing: number }): void {
    const shares = this.judge(at);
    for (let k = 0; k < this.classes; k++) {
      const slope = (shares[k] ?? 0) - (k === thing ? 1 : 0);
      for (const from of at) this.step(from + k, slope);
    }
  }

  private step(at: number, slope: number): void {
    const pulled = slope + (PULL / this.rows.length) * (this.weights[at] ?? 0);
    const square = (this.squares[at] ?? 0) + pulled * pulled;
    this.squares[at] = square;
    this.weights[at] = (this.weights[at] ?? 0) - (RATE * pulled) / Math.sqrt(square);
  }

  weightsOf(lang: Language): TableWeights {
    const own = `${lang} `;
    const found: TableWeights = new Map();
    for (const [name, at] of this.index) {
      const prefix = [own, SHARED].find((start) => name.startsWith(start));
      if (prefix === undefined) continue;
      const feature = name.slice(prefix.length);
      const weights = Array.from({ length: this.classes - 1 }, (_, k) => this.above(at, k + 1));
      const known = found.get(feature);
      found.set(
        feature,
        weights.map((weight, k) => weight + (known?.[k] ?? 0)),
      );
    }
    return found;
  }

  /** A thing's weight above that of nothing. */
  private above(at: number, k: number): number {
    return (this.weights[at + k] ?? 0) - (this.weights[at] ?? 0);
  }

  /** From 0 to 1; the same series each time. */
  private random(): number {
    this.seed = (this.seed * 1103515245 + 12345) % 2147483648;
    return this.seed / 2147483648;
  }
}

/** The names that stand in enough texts, in the order of the samples. */
function namesOfSeveral(samples: readonly TableSample[], names: readonly string[][]): string[] {
  const texts = new Map<string, Set<string>>();
  for (const [at, { text }] of samples.entries())
    for (const name of names[at] ?? []) texts.set(name, (texts.get(name) ?? new Set()).add(text));
  return [...texts].filter(([, of]) => of.size >= FEWEST).map(([name]) => name);
}

function namesOf({ lang, features }: TableSample): string[] {
  return features.flatMap((feature) =>
    WORDS.test(feature) ? [`${lang} ${feature}`] : [`${lang} ${feature}`, `${SHARED}${feature}`],
  );
}

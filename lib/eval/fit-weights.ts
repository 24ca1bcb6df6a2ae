// Logistic regression on yes-or-no features, small enough to read: log-odds = base + the sum of the weights that apply.

export interface Sample {
  /** Samples of one article stay together when a fit is checked. */
  article: string;
  features: readonly string[];
  isRight: boolean;
}

export interface Fit {
  base: number;
  weights: Map<string, number>;
}

const SWEEPS = 60;

/**
 * Fits one weight after the other by Newton's steps, each pulled towards 0 by `ridge`. A feature is a doubt: its weight
 * is never above 0, so that what nobody doubts is always surest.
 */
export function fitWeights(samples: readonly Sample[], names: readonly string[], ridge = 2): Fit {
  const fit: Fit = { base: 0, weights: new Map(names.map((name) => [name, 0])) };
  const holders = names.map((name) => ({ name, of: samples.filter(({ features }) => features.includes(name)) }));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    fit.base -= newtonStep(fit, samples, 0, ridge / 10);
    for (const { name, of } of holders) {
      const weight = fit.weights.get(name) ?? 0;
      fit.weights.set(name, Math.min(0, weight - newtonStep(fit, of, weight, ridge)));
    }
  }
  return fit;
}

/** How far the weight that all these samples share should go down: slope over curvature of the loss. */
function newtonStep(fit: Fit, samples: readonly Sample[], weight: number, ridge: number): number {
  let slope = ridge * weight;
  let curvature = ridge;
  for (const { features, isRight } of samples) {
    const p = probabilityOf(fit, features);
    slope += p - (isRight ? 1 : 0);
    curvature += p * (1 - p);
  }
  return slope / curvature;
}

export function probabilityOf({ base, weights }: Fit, features: readonly string[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, name) => sum + (weights.get(name) ?? 0), base)));
}

/** Each sample judged by weights that were fitted without its quarter of the articles. */
export function crossValidate(samples: readonly Sample[], names: readonly string[], folds = 4) {
  const articles = [...new Set(samples.map(({ article }) => article))].sort();
  const foldOf = new Map(articles.map((article, index) => [article, index % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const kept = samples.filter(({ article }) => foldOf.get(article) !== fold);
    const fit = fitWeights(kept, names);
    return samples
      .filter(({ article }) => foldOf.get(article) === fold)
      .map(({ features, isRight }) => ({ confidence: probabilityOf(fit, features), isRight }));
  }).flat();
}

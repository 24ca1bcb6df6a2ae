import { describe, expect, it } from 'vitest';
import { crossValidate, fitWeights, probabilityOf, type Sample } from '@/lib/eval/fit-weights';

/** Eight articles: what is `shaky` is right one time in four, what is not nearly always; `plain` makes no difference. */
const samples: Sample[] = Array.from({ length: 160 }, (_, index) => ({
  article: `a${index % 8}`,
  features: [...(index % 2 === 0 ? ['shaky'] : []), ...(index % 3 === 0 ? ['plain'] : [])],
  isRight: index % 2 === 0 ? index % 8 === 0 : index % 40 !== 1,
}));

describe('fitWeights', () => {
  const fit = fitWeights(samples, ['shaky', 'plain']);

  it('finds how often each is right', () => {
    expect(probabilityOf(fit, [])).toBeGreaterThan(0.85);
    expect(probabilityOf(fit, ['shaky'])).toBeGreaterThan(0.2);
    expect(probabilityOf(fit, ['shaky'])).toBeLessThan(0.35);
  });

  it('never lets a doubt speak for a fact', () => {
    const helpful = samples.map((sample) => ({ ...sample, features: sample.isRight ? ['helpful'] : [] }));
    expect(fitWeights(helpful, ['helpful']).weights.get('helpful')).toBe(0);
  });
});

describe('crossValidate', () => {
  it('judges every sample once, by a fit without its article', () => {
    const judged = crossValidate(samples, ['shaky', 'plain']);
    expect(judged).toHaveLength(samples.length);
    // Only the last quarter of the articles knows what "secret" means, so its own fit cannot use it.
    const secret = samples.map((sample) => (sample.article === 'a3' ? { ...sample, features: ['secret'] } : sample));
    const alone = crossValidate(secret, ['secret']).filter(({ confidence }) => confidence < 0.3);
    expect(alone).toEqual([]);
  });
});

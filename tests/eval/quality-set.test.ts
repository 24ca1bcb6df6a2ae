import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { qualitySchema } from '@/lib/contracts/quality';
import { qualitySetOf } from '@/lib/eval/quality-set';
import { emptyScores } from '@/lib/eval/scores';

describe('qualitySetOf', () => {
  const scores = {
    ...emptyScores(),
    articles: 2,
    persons: { right: 6, surplus: 2, missed: 1 },
    status: { right: 2, of: 3 },
  };
  scores.judged.meetings.push({ confidence: 0.95, isRight: true });
  const set = qualitySetOf({
    id: 'samples',
    extractorVersion: '7',
    scores: new Map([['all', scores]]),
    characters: new Map([['all', 1234]]),
    strangers: { share: 0.5, seeds: [1], rows: [{ scope: 'all', full: 0.9, hidden: [0.6], mean: 0.6, fall: 1 / 3 }] },
  });
  const [all] = set.scopes;

  it('rounds figures and gives the size of what they are measured on', () => {
    expect(all?.figures.people).toEqual({ precision: 0.75, recall: 0.8571, f1: 0.8 });
    expect(all?.figures.status).toBe(0.6667);
    expect(all?.figures.size).toEqual({ characters: 1234, people: 7, meetings: 0 });
  });

  it('says null, not zero, where nothing was to be found', () => {
    expect(all?.figures.meetings).toBeNull();
    expect(all?.figures.city).toBeNull();
  });

  it('keeps reliability and the fall with strangers', () => {
    expect(set.reliability.sure).toEqual({ count: 1, right: 1 });
    expect(set.strangers?.rows).toEqual([{ scope: 'all', full: 0.9, mean: 0.6, fall: 0.3333 }]);
    expect(qualitySchema.parse({ sets: [set] }).sets).toEqual([set]);
  });
});

describe('seeds/quality.json', () => {
  const file = JSON.parse(readFileSync(join(PROJECT_ROOT, 'seeds', 'quality.json'), 'utf8'));

  it('fits its schema and has the bundled samples', () => {
    const { sets } = qualitySchema.parse(file);
    expect(sets.map(({ id }) => id)).toContain('samples');
    for (const { scopes } of sets) expect(scopes[0]?.scope).toBe('all');
  });

  it('counts every article of a set in exactly one language', () => {
    for (const { scopes } of qualitySchema.parse(file).sets) {
      const [all, ...languages] = scopes;
      expect(languages.reduce((sum, { figures }) => sum + figures.articles, 0)).toBe(all?.figures.articles);
    }
  });
});

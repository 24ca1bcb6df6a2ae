import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractor } from './extractor';
import { readCases, scoreCases } from './score';

const LANGUAGES = ['hi', 'bn'];
const root = join(import.meta.dirname, '..', '..');
const corpus = join(root, '..', 'shared', 'corpus');
const extract = (text: string) => extractor.extract({ text });

describe('the bundled samples', () => {
  it('are read with their persons and meetings', () => {
    const score = scoreCases(readCases(join(root, 'seeds', 'articles'), LANGUAGES), extract);
    expect(score.persons).toBeGreaterThanOrEqual(0.95);
    expect(score.meetings).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the development corpus', () => {
  if (!existsSync(corpus)) console.warn(`SKIPPED: the corpus is not at ${corpus}`);
  it.skipIf(!existsSync(corpus)).each([
    ['originals', 0.97, 0.95],
    ['dev', 0.9, 0.86],
  ] as const)('%s', (folder, persons, meetings) => {
    const score = scoreCases(readCases(join(corpus, folder), LANGUAGES), extract);
    expect(score.persons).toBeGreaterThanOrEqual(persons);
    expect(score.meetings).toBeGreaterThanOrEqual(meetings);
  });
});

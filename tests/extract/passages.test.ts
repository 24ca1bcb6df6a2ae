import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listPassages, readGoldCases, scoreCases } from '@/lib/cli/gold-cases';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { rates } from '@/lib/eval/scores';
import { loadGazetteer } from '@/seeds/gazetteer';

const files = await listPassages(join(PROJECT_ROOT, 'tests', 'passages'));
const gazetteer = loadGazetteer();
const scoresOf = async (paths: readonly string[]) => scoreCases(await readGoldCases(paths), gazetteer);
const all = await scoresOf(files);
/** Those by which rules were written; the later ones, which name their author, are harder. */
const first = await scoresOf(files.filter((path) => !/-[A-Z]-\d+\.jsonl$/u.test(path)));
/** Whole reports, in which most people who are named together did not meet. */
const reports = await scoresOf(await listPassages(join(PROJECT_ROOT, 'tests', 'reports')));

/** Written by authors who knew none of the rules, far from any of the articles; the marks keep what has been reached. */
it.each([
  ['all', 'bn', all, { precision: 0.87, f1: 0.77 }],
  ['all', 'en', all, { precision: 0.87, f1: 0.69 }],
  ['all', 'hi', all, { precision: 0.92, f1: 0.83 }],
  ['all', 'ru', all, { precision: 0.88, f1: 0.83 }],
  ['the first', 'bn', first, { precision: 0.9, f1: 0.8 }],
  ['the first', 'en', first, { precision: 0.9, f1: 0.82 }],
  ['the first', 'hi', first, { precision: 0.9, f1: 0.83 }],
  ['the first', 'ru', first, { precision: 0.9, f1: 0.9 }],
  ['reports', 'bn', reports, { precision: 0.84, f1: 0.71 }],
  ['reports', 'en', reports, { precision: 0.78, f1: 0.67 }],
  ['reports', 'hi', reports, { precision: 0.85, f1: 0.79 }],
  ['reports', 'ru', reports, { precision: 0.81, f1: 0.68 }],
] as const)('meetings are read from passages (%s) in %s', (_, language, scores, marks) => {
  const meetings = rates(scores.get(language)?.meetings ?? { right: 0, surplus: 0, missed: 0 });
  expect(meetings?.p).toBeGreaterThanOrEqual(marks.precision);
  expect(meetings?.f1).toBeGreaterThanOrEqual(marks.f1);
});

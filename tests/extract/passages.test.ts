import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listPassages, readGoldCases, scoreCases } from '@/lib/cli/gold-cases';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { rates } from '@/lib/eval/scores';
import { loadGazetteer } from '@/seeds/gazetteer';

const files = await listPassages(join(PROJECT_ROOT, 'tests', 'passages'));
const scores = scoreCases(await readGoldCases(files), loadGazetteer());

/** Written by authors who knew none of the rules, far from any of the articles; the marks keep what has been reached. */
it.each([
  ['bn', { precision: 0.87, f1: 0.77 }],
  ['en', { precision: 0.87, f1: 0.69 }],
  ['hi', { precision: 0.92, f1: 0.83 }],
  ['ru', { precision: 0.88, f1: 0.83 }],
] as const)('meetings are read from the passages in %s', (language, marks) => {
  const meetings = rates(scores.get(language)?.meetings ?? { right: 0, surplus: 0, missed: 0 });
  expect(meetings?.p).toBeGreaterThanOrEqual(marks.precision);
  expect(meetings?.f1).toBeGreaterThanOrEqual(marks.f1);
});

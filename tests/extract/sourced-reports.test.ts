import { expect, it } from 'vitest';
import { BUNDLED_GOLD, readGoldCases } from '@/lib/cli/gold-cases';
import { addScores, rates } from '@/lib/eval/scores';
import { extractor } from './extractor';

const cases = await readGoldCases([BUNDLED_GOLD]);

/** The reports were written apart from the grammar; the marks stand a little under what it made of them at first sight. */
it.each([
  ['bn', { persons: 0.95, meetings: 0.82 }],
  ['en', { persons: 0.95, meetings: 0.84 }],
  ['hi', { persons: 0.95, meetings: 0.93 }],
  ['ru', { persons: 0.95, meetings: 0.8 }],
])('the sourced reports in %s are read as well as at first sight', (language, marks) => {
  const own = cases.filter(({ id }) => id.startsWith(`${language}-`));
  const scores = own.map(({ article, score }) => score(extractor.extract(article)));
  const all = addScores(scores);
  expect(rates(all.persons)?.f1).toBeGreaterThanOrEqual(marks.persons);
  expect(rates(all.meetings)?.f1).toBeGreaterThanOrEqual(marks.meetings);
  expect(all.quotes.right).toBe(all.quotes.of);
});

// The README repeats figures of `seeds/quality.json`: a reader must find the same ones there as on /about/quality.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import quality from '@/seeds/quality.json';

const ROWS = {
  samples: 'bundled samples',
  development: 'development articles',
  held_out: 'kept aside',
  passages: 'passages',
};

const readme = readFileSync(join(PROJECT_ROOT, 'README.md'), 'utf8');

/** The cells of the row that begins with these words. */
const cellsOf = (start: string) =>
  readme
    .split('\n')
    .find((line) => line.startsWith(`| ${start}`))
    ?.split('|')
    .map((cell) => cell.trim().replaceAll('*', ''))
    .slice(3, -1);

const two = (value: number | null | undefined) => (value == null ? '–' : value.toFixed(2));

describe.each(quality.sets)('the row of $id in the README', ({ id, scopes }) => {
  const of = (scope: string) => scopes.find((one) => one.scope === scope)?.figures;

  it('says what was measured', () => {
    const all = of('all');
    const cells = cellsOf(ROWS[id as keyof typeof ROWS]);
    const languages = ['hi', 'bn', 'en', 'ru'].map((lang) => two(of(lang)?.meetings?.f1)).join(', ');
    const isSplit = id === 'held_out' || id === 'passages';
    expect(cells).toEqual([
      two(all?.people?.f1),
      two(all?.meetings?.f1) + (isSplit ? ` (${languages})` : ''),
      two(all?.events),
      two(all?.attendance),
      two(all?.status),
      two(all?.date),
      two(all?.atEvent),
      two(all?.quotes),
    ]);
  });
});

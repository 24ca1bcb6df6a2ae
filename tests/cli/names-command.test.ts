// `names compare` as a user pipes into it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '@/lib/cli/project-root';

const compare = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(PROJECT_ROOT, 'lib', 'cli', 'bootstrap.mjs'), 'names', ...args], {
    input,
    encoding: 'utf8',
  });

it('adds the similarity to each line of two names', () => {
  const { status, stdout } = compare('Sergei Lavrov\tसर्गेई लावरोव\nNawaz Sharif\tশাহবাজ শরিফ\r\n', 'compare');
  expect(status).toBe(0);
  const [same, other] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(same?.slice(0, 2)).toEqual(['Sergei Lavrov', 'सर्गेई लावरोव']);
  expect(Number(same?.[2])).toBeGreaterThanOrEqual(0.9);
  expect(Number(other?.[2])).toBeLessThan(0.75);
}, 60_000);

it('reports a line without two names by its number, and reads the others', () => {
  const { status, stdout, stderr } = compare('one name\n\nWang Yi\tВан И\n', 'compare');
  expect(status).toBe(1);
  expect(stderr).toContain('Line 1 ');
  expect(stdout).toMatch(/^Wang Yi\tВан И\t/);
}, 60_000);

it('says how to call it', () => {
  const { status, stderr } = compare('', 'merge');
  expect(status).toBe(1);
  expect(stderr).toContain('names -- compare');
}, 60_000);

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectFiles } from '@/lib/cli/collect-files';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelines-files-'));
  await mkdir(join(folder, 'b', 'deep'), { recursive: true });
  for (const name of ['a.txt', 'c.gold.json', 'd.png', '.hidden.txt', 'b/deep/e.HTML', 'b/f.jsonl']) {
    await writeFile(join(folder, name), 'x');
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe('collectFiles', () => {
  it('walks folders in name order and takes only article files', async () => {
    const files = await collectFiles([folder]);
    expect(files.map((file) => file.shown)).toEqual(
      ['a.txt', join('b', 'deep', 'e.HTML'), join('b', 'f.jsonl')].map((name) => join(folder, name)),
    );
  });

  it('takes a named file whatever its name, and keeps a missing one for its reader to report', async () => {
    const files = await collectFiles([join(folder, 'd.png'), join(folder, 'missing.txt')]);
    expect(files.map((file) => file.path)).toEqual([join(folder, 'd.png'), join(folder, 'missing.txt')]);
  });

  it('asks for a path when none is given', async () => {
    await expect(collectFiles([])).rejects.toThrow('Name at least one file or folder.');
  });
});

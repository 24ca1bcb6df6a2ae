import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUNDLED_GOLD } from '@/lib/cli/gold-cases';
import { listGold } from '@/lib/cli/list-gold';
import { writeQuality } from '@/lib/cli/write-quality';
import { qualitySchema } from '@/lib/contracts/quality';

let folder: string;
const file = () => join(folder, 'quality.json');
const read = async () => qualitySchema.parse(JSON.parse(await readFile(file(), 'utf8'))).sets;

/** A folder with one of the bundled samples. */
async function folderOf(id: string): Promise<string> {
  const target = join(folder, id);
  for (const name of [`${id}.txt`, `${id}.gold.json`]) await cp(join(BUNDLED_GOLD, name), join(target, name));
  return target;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelines-quality-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('writeQuality', () => {
  it('measures the sets apart, an article that was kept aside in one only', { timeout: 180_000 }, async () => {
    const passages = join(folder, 'en-01.jsonl');
    const passage = { text: 'Lavrov met Wang Yi.', published: '2024-07-04', meetings: [], attended: [] };
    await writeFile(passages, JSON.stringify(passage));
    const [first, second] = [await folderOf('000'), await folderOf('004')];
    await writeQuality(
      { development: [first, second], heldOut: [second], passages: [passages] },
      { file: file(), seeds: [1] },
    );
    const sizes = (await read()).map(({ id, scopes }) => [id, scopes[0]?.figures.articles]);
    expect(sizes).toEqual([
      ['samples', (await listGold(BUNDLED_GOLD)).length],
      ['development', 1],
      ['held_out', 1],
      ['passages', 1],
    ]);
  });

  it('keeps the figures of a set that cannot be measured now', { timeout: 180_000 }, async () => {
    const kept = qualitySchema.parse(JSON.parse(await readFile(join(BUNDLED_GOLD, '..', 'quality.json'), 'utf8')));
    const [samples] = kept.sets;
    const old = { ...samples, id: 'development', extractorVersion: 'an older one' };
    await writeFile(file(), JSON.stringify({ sets: [old] }));
    await writeQuality({ development: [], heldOut: [], passages: [] }, { file: file(), seeds: [1] });
    expect((await read()).map(({ id }) => id)).toEqual(['samples', 'development']);
    expect((await read())[1]).toEqual(old);
  });
});

import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeServerFile, writeServerFile } from '@/lib/data/server-file';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelines-server-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const path = () => join(folder, 'server.json');

describe('the file beside the store', () => {
  it('names process and port, with a key that only this user can read and that is another each time', async () => {
    const first = writeServerFile(folder, 4321);
    expect(JSON.parse(await readFile(path(), 'utf8'))).toEqual({ pid: process.pid, port: 4321, key: first.key });
    expect(first.key.length).toBeGreaterThanOrEqual(40);
    if (process.platform !== 'win32') expect((await stat(path())).mode & 0o777).toBe(0o600);
    expect(writeServerFile(folder, 4321).key).not.toBe(first.key);
  });

  it('is taken away by the server that wrote it only, and its absence is no fault', async () => {
    const older = writeServerFile(folder, 1);
    const newer = writeServerFile(folder, 2);
    removeServerFile(folder, older);
    expect(JSON.parse(await readFile(path(), 'utf8'))).toMatchObject({ port: 2 });
    removeServerFile(folder, newer);
    await expect(stat(path())).rejects.toMatchObject({ code: 'ENOENT' });
    removeServerFile(folder, newer);
    await writeFile(path(), '{');
    removeServerFile(folder, newer);
    expect(await readFile(path(), 'utf8')).toBe('{');
  });
});

// The commands as a user runs them: real processes on a store of their own, without a server.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listGold } from '@/lib/cli/list-gold';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { extractionSchema } from '@/lib/contracts/extraction';

const execute = promisify(execFile);
const SAMPLES = join(PROJECT_ROOT, 'seeds', 'articles');
const [first, second] = [join(SAMPLES, '000.txt'), join(SAMPLES, '001.txt')];

// Each run is a process of its own, and machines can be busy.
vi.setConfig({ testTimeout: 300_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelines-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, SIDELINES_DATA: join(folder, 'data'), NEO4J_URI: '', INIT_CWD: folder };
  const command = execute(process.execPath, [join(PROJECT_ROOT, 'lib', 'cli', 'bootstrap.mjs'), ...args], { env });
  return command.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

describe('extract', () => {
  it('reads what it can of bad input, says what it cannot read, and refuses what is too large', async () => {
    const met = 'Foreign Minister Sergey Lavrov met Péter Szijjártó in Moscow and said that the talks were good.';
    const write = (name: string, text: string) => writeFile(join(folder, name), text);
    await write('large.txt', 'a'.repeat(10_000_000));
    await write('title.txt', met);
    await write('pieces.txt', `—\n\n${met.normalize('NFD')}`);
    await write('hidden.md', `—\n\n${met.replaceAll('r', 'r\u200b\u202e')}`);
    await write('half.json', `{"title":"—","text":"—\\n\\n\\ud800 ${met} \\udc00"}`);
    await write('strange.txt', '外交部长王毅会见了俄罗斯外长拉夫罗夫。');
    const names = ['large.txt', 'title.txt', 'pieces.txt', 'hidden.md', 'half.json', 'strange.txt'];
    const { code, stdout, stderr } = await run('extract', '--json', ...names);
    expect(code).toBe(1);
    expect(stderr).toContain('large.txt: the file has 10000000 bytes, more than the 2000000 of MAX_ARTICLE_BYTES');
    const found = new Map(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => [JSON.parse(line).file as string, extractionSchema.parse(JSON.parse(line))] as const),
    );
    expect([...found.keys()]).toEqual(names.slice(1));
    for (const name of ['pieces.txt', 'hidden.md', 'half.json']) {
      expect(
        found.get(name)?.meetings.map(({ participants }) => participants),
        name,
      ).toEqual([['sergey-lavrov', 'peter-szijjarto']]);
    }
    expect(found.get('title.txt')?.title).toBe(met);
    expect(found.get('strange.txt')?.warnings.map((warning) => warning.code)).toEqual(['unknown_language']);
  });

  it('prints one JSON object a line in file order, tells of bad files on stderr, and opens no store', async () => {
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]));
    const { code, stdout, stderr } = await run(
      'extract',
      '--json',
      second,
      'empty.txt',
      'binary.txt',
      'missing.txt',
      first,
    );
    expect(code).toBe(1);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string });
    expect(lines.map(({ file }) => file)).toEqual([second, first]);
    for (const line of lines) extractionSchema.parse(line);
    const complaints = stderr
      .trimEnd()
      .split('\n')
      .filter((line) => /^(empty|binary|missing)\.txt: /.test(line));
    expect(complaints).toHaveLength(3);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('prints text for people without --json', async () => {
    const { code, stdout } = await run('extract', second);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Meetings\n {4}.*Jaishankar and .*Lavrov/);
  });
});

describe('load, remove, rebuild, reset', () => {
  it('load files, say what came of each, and keep the store through all of it', async () => {
    await writeFile(join(folder, 'empty.txt'), '');
    const loaded = await run('load', first, 'empty.txt', second);
    expect(loaded.code).toBe(1);
    expect(loaded.stdout).toContain(`[1/3] added: ${first} (`);
    expect(loaded.stdout).toContain('[2/3] failed: empty.txt: the file is empty');
    expect(loaded.stdout).toContain(`[3/3] added: ${second} (`);
    expect(loaded.stdout.trimEnd().split('\n').pop()).toMatch(/^3 articles: (2 added, 1 failed|1 failed, 2 added)$/);

    const again = await run('load', second);
    expect(again).toMatchObject({ code: 0 });
    expect(again.stdout).toContain('unchanged');
    expect((await run('rebuild')).stdout).toContain('2 of 2 articles read again');

    const unknown = await run('remove', 'no-such-id');
    expect(unknown).toMatchObject({ code: 1, stdout: 'no article has the id no-such-id\n' });
  });

  it('reset needs a yes, and keeps a backup', async () => {
    await run('load', first);
    const refused = await run('reset');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('npm run reset -- --yes');
    expect(existsSync(join(folder, 'data', 'graph'))).toBe(true);

    expect((await run('reset', '--yes')).code).toBe(0);
    const [backup] = (await readdir(folder)).filter((name) => name.startsWith('data-backup-'));
    expect(existsSync(join(folder, backup ?? '', 'graph'))).toBe(true);
    expect((await run('load', first)).stdout).toContain('added');
  });
});

describe('mistakes', () => {
  it('are answered with what to do', async () => {
    expect(await run('lode')).toMatchObject({ code: 2, stderr: expect.stringContaining('npm run load -- PATHS…') });
    expect(await run('load', '--jsn')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Usage: npm run load'),
    });
    expect(await run('load')).toMatchObject({ code: 1, stderr: 'Name at least one file or folder.\n' });
  });

  it('name the variable that does not fit', async () => {
    const env = { ...process.env, PORT: 'many' };
    const script = join(PROJECT_ROOT, 'lib', 'cli', 'bootstrap.mjs');
    const failure = await execute(process.execPath, [script, 'load', first], { env }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 1, stderr: expect.stringContaining('PORT: ') });
  });
});

describe('load', () => {
  it('takes a file of many articles line by line: broken ones are told by number, and the others go in', async () => {
    const day = (at: number): string => `${1 + (at % 28)} March ${2000 + at}`;
    const lines = Array.from({ length: 45 }, (_, at) =>
      JSON.stringify({ text: `Talks\n\nSergey Lavrov met Wang Yi in Moscow on ${day(at)}.` }),
    );
    const broken = [...lines.slice(0, 2), '{"text":', '{"text": 7}', ...lines.slice(2)];
    await writeFile(join(folder, 'many.jsonl'), broken.join('\n'));
    const { code, stdout } = await run('load', 'many.jsonl');
    expect(code).toBe(1);
    const told = stdout.trimEnd().split('\n');
    expect(told.filter((line) => line.startsWith('[1/1] added: many.jsonl:'))).toHaveLength(45);
    expect(told).toContain('[1/1] added: many.jsonl:47 (2 people, 1 meeting, 0 gatherings)');
    expect(told).toContain('[1/1] failed: many.jsonl: line 4: "text" is 7: an article needs a text');
    expect(stdout).toMatch(/\[1\/1\] failed: many\.jsonl: line 3: this is not valid JSON/u);
    expect(told.at(-1)).toMatch(/^47 articles: .*2 failed/u);
  });
});

describe('eval', () => {
  it('scores a folder of annotated articles', async () => {
    const { code, stdout } = await run('eval');
    expect(code).toBe(0);
    expect(stdout).toMatch(/meetings P/);
    const hindi = (await listGold(SAMPLES)).filter(({ gold }) => gold.lang === 'hi').length;
    expect(stdout).toMatch(new RegExp(`\\n hi +${hindi} `));
    expect(stdout).toMatch(/of \d+ at 0\.9 or more, /);
  });

  it('refuses a share of the gazetteer that is none', async () => {
    expect(await run('eval', '--hide-gazetteer', '50')).toMatchObject({
      code: 1,
      stderr: '--hide-gazetteer takes a share from 0 to 1, not 50.\n',
    });
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '@/lib/cli/commands/decisions';

const at = '2026-01-01T00:00:00Z';
const person = (id: string) => ({ id, name: id });
const LINES = [
  JSON.stringify({ kind: 'merge', id: 'd1', at, from: person('nobody'), into: person('somebody') }),
  '{"kind": "merge", "id": "d2"',
  '',
  JSON.stringify({ kind: 'explode', id: 'd3', at }),
  JSON.stringify({ kind: 'undo', id: 'd4', at, decision: 'gone' }),
];

describe('npm run decisions -- import', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelines-decisions-'));
    vi.stubEnv('SIDELINES_DATA', folder);
    vi.stubEnv('NEO4J_URI', '');
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  it('tells what is wrong by line, and tries the rest', { timeout: 120_000 }, async () => {
    const file = join(folder, 'log.jsonl');
    await writeFile(file, LINES.join('\n'));
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    const output = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await run(['import', file])).toBe(1);
    const told = errors.mock.calls.map(([message]) => String(message)).filter((line) => line.startsWith('line '));
    expect(told.map((line) => line.slice(0, 7)).sort()).toEqual(['line 1:', 'line 2:', 'line 4:', 'line 5:']);
    expect(told.find((line) => line.startsWith('line 1:'))).toContain('"nobody"');
    expect(output.mock.calls.flat().join('\n')).toContain(
      '0 applied, 0 stood already, 2 refused, 2 could not be read.',
    );
    vi.restoreAllMocks();
  });

  const broken = '{"kind": "merge", "id": "d2"';
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${LINES.join('\r\n')}`)],
    ['UTF-16 as PowerShell writes it', Buffer.from(`\ufeff${LINES.join('\r\n')}`, 'utf16le')],
    ['a line that is no text', Buffer.from(LINES.join('\n').replace(broken, '\u0000\u0001'))],
  ])('reads each line of %s', { timeout: 120_000 }, async (_, bytes) => {
    const file = join(folder, 'other.jsonl');
    await writeFile(file, bytes);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const output = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await run(['import', file])).toBe(1);
    expect(output.mock.calls.flat().join('\n')).toContain('2 refused, 2 could not be read.');
    vi.restoreAllMocks();
  });
});

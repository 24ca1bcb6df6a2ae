// The command line beside a running server: it must go through the server, never into its store.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';
import { findFreePort } from '@/lib/cli/build/check-port';
import { PROJECT_ROOT } from '@/lib/cli/project-root';

const execute = promisify(execFile);

async function run(args: string[], env: Record<string, string> = {}): Promise<{ stdout: string; stderr: string }> {
  const script = join(PROJECT_ROOT, 'lib', 'cli', 'bootstrap.mjs');
  const settings = { ...process.env, SIDELINES_DATA: inject('dataFolder'), NEXT_DIST_DIR: '.next-e2e', ...env };
  return execute(process.execPath, [script, ...args], { env: settings }).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
}

/** No four digits of an address made by hashing. */
const YEAR = /\b2031\b/;

it('loads and removes through the server, and its pages know at once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sidelines-article-'));
  const file = join(folder, 'article.txt');
  await writeFile(
    file,
    'अस्ताना में बैठक\n\nभारत के विदेश मंत्री एस. जयशंकर ने 5 मार्च 2031 को अस्ताना में रूस के विदेश मंत्री सर्गेई लावरोव से मुलाकात की।\n',
  );
  const person = `${inject('origin')}/people/subrahmanyam-jaishankar`;
  try {
    expect(await (await fetch(person)).text()).not.toMatch(YEAR);
    const loaded = await run(['load', file]);
    expect(loaded.stdout).toContain(`Loading through the server at ${inject('origin')}`);
    expect(loaded.stdout).toContain(`[1/1] added: ${file} (2 people, 1 meeting, 0 gatherings)`);
    const page = await (await fetch(person)).text();
    expect(page).toMatch(YEAR);
    const [meeting = ''] = /\/events\/[\w-]*2031[\w-]*/.exec(page) ?? [];
    expect((await fetch(`${inject('origin')}${meeting}`)).status).toBe(200);

    const [, articleId = ''] = /\/articles\/([\w-]+)[^"]*"[^>]*>(?:<[^>]+>)*अस्ताना में बैठक/.exec(page) ?? [];
    expect((await run(['remove', articleId])).stdout).toBe(`removed: ${articleId}\n`);
    expect(await (await fetch(person)).text()).not.toMatch(YEAR);
    const gone = await fetch(`${inject('origin')}${meeting}`);
    const words = await gone.text();
    expect([gone.status, /<h1>[^<]*/.exec(words)?.[0]]).toEqual([410, '<h1>This page was removed']);
    expect(words).toContain('This event is no longer in the graph. It was removed on ');
    expect(words).toContain('<title>This page was removed · Sidelines');
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('refuses a second server on the same store, and says which one runs', async () => {
  const second = await run(['start'], { PORT: String(await findFreePort()) });
  expect(second.stderr).toContain(`Sidelines already runs on ${inject('dataFolder')}: ${inject('origin')}`);
});

it('names PORT when another program listens there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sidelines-busy-'));
  const { port } = new URL(inject('origin'));
  const second = await run(['start'], { PORT: port, SIDELINES_DATA: folder });
  await rm(folder, { recursive: true });
  expect(second.stderr).toContain(`Port ${port} is busy`);
});

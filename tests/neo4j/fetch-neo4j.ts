// Neo4j Community from Maven Central into a cache folder, once a machine.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEO4J_VERSION = '5.26.18';
const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** A tool that the tests on Neo4j need is not there; the message names it. */
export class MissingToolError extends Error {
  override name = 'MissingToolError';
}

/** The folder with Neo4j's jars, filled when it is not there yet (about 130 MB). Throws MissingToolError without `mvn`. */
export async function fetchNeo4j(report: (line: string) => void): Promise<string> {
  const cache = resolve(process.env.SIDELINES_CACHE || join(PROJECT, '.cache'), 'neo4j');
  const lib = join(cache, `lib-${NEO4J_VERSION}`);
  if (existsSync(lib)) return lib;
  report(`Fetching Neo4j ${NEO4J_VERSION} by Maven into ${cache} (about 130 MB, once)…`);
  await mkdir(cache, { recursive: true });
  // Renamed when complete, so that an interrupted download is never taken for a whole one.
  const partial = await mkdtemp(join(cache, 'partial-'));
  try {
    await copyDependencies(partial);
    await rename(partial, lib).catch((error: unknown) => {
      if (!existsSync(lib)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return lib;
}

async function copyDependencies(folder: string): Promise<void> {
  const options = ['dependency:copy-dependencies', `-Dneo4j.version=${NEO4J_VERSION}`, '-DincludeScope=runtime'];
  await runTool('mvn', ['-B', '-q', '-f', POM, ...options, `-DoutputDirectory=${folder}`]);
}

/** Runs a tool to its end. Throws MissingToolError when it is not installed, else an Error with its last lines. */
export async function runTool(tool: string, args: string[]): Promise<void> {
  // On Windows Maven is a batch file, which no process starts without a shell.
  const child = spawn(tool, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output = (output + chunk).slice(-2000);
    });
  }
  const code = await new Promise<number | null>((done, fail) => {
    child.on('close', done);
    child.on('error', (error: NodeJS.ErrnoException) => {
      fail(error.code === 'ENOENT' ? new MissingToolError(missingText(tool)) : error);
    });
  });
  if (code !== 0) throw new Error(`${tool} failed with code ${code}:\n${output}`);
}

function missingText(tool: string): string {
  const what = tool === 'mvn' ? 'Maven' : 'Java 17 or newer';
  return `The tests on Neo4j need \`${tool}\` (${what}), which is not on the PATH. Install it, or set SIDELINES_TEST_NEO4J to a bolt address of an empty test server.`;
}

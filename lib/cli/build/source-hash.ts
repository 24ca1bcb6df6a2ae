import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '@/lib/cli/project-root';

const FOLDERS = ['app', 'lib', 'graph', 'seeds', 'public'];
const FILES = [
  'package.json',
  'next.config.ts',
  'tsconfig.json',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
];
/** Not part of the server. */
const LEFT_OUT = [join('lib', 'cli'), join('lib', 'eval')];
/** Settings that pages rendered at build time carry. */
const VARIABLES = ['SIDELINES_URL', 'SIDELINES_REPORT'];

/** A hash over everything that the built server is made of: sources, root configuration, Node's major version. */
export async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  hash.update(`${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}\n`);
  for (const name of VARIABLES) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  const paths = (await Promise.all(FOLDERS.map(listFiles))).flat().concat(FILES);
  for (const path of paths.sort()) {
    const absolute = join(PROJECT_ROOT, path);
    if (!existsSync(absolute)) continue;
    hash.update(`${path}\n`).update(await readFile(absolute));
  }
  return hash.digest('hex');
}

/** Every file under a folder of the project, as paths from the project's root. */
async function listFiles(folder: string): Promise<string[]> {
  if (LEFT_OUT.includes(folder) || !existsSync(join(PROJECT_ROOT, folder))) return [];
  const entries = await readdir(join(PROJECT_ROOT, folder), { withFileTypes: true });
  const lists = entries.map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
  return (await Promise.all(lists)).flat();
}

// Loads every native package once and prints those that fail as JSON on stdout. Names go to stderr before each load,
// so that the parent knows which one ended the process.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));

/** Next.js picks one of several builds for the system; any one that loads will do. */
function loadSwc() {
  const prefix = `swc-${process.platform}-${process.arch}`;
  const builds = readdirSync(join(process.cwd(), 'node_modules', '@next')).filter((name) => name.startsWith(prefix));
  if (builds.length === 0) throw new Error(`@next/${prefix}… is not installed`);
  const errors = [];
  for (const build of builds) {
    try {
      return require(`@next/${build}`);
    } catch (error) {
      errors.push(error.message);
    }
  }
  throw new Error(errors.join('; '));
}

const NATIVES = {
  '@grafeo-db/js': () => require('@grafeo-db/js'),
  '@tailwindcss/oxide': () => require('@tailwindcss/oxide'),
  lightningcss: () => require('lightningcss'),
  esbuild: () => require('esbuild').transformSync('const one: number = 1', { loader: 'ts' }),
  '@next/swc': loadSwc,
};

const missing = [];
for (const [name, load] of Object.entries(NATIVES)) {
  process.stderr.write(`${name}\n`);
  try {
    load();
  } catch (error) {
    missing.push({ name, reason: String(error.message).split('\n')[0] });
  }
}
process.stdout.write(JSON.stringify(missing));

// Installs node_modules when it is missing, stale or made for another machine, and says which native package does not load.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Commands that build or serve look at the native packages each time; the others trust the last install. */
const HEAVY_COMMANDS = ['start', 'dev', 'build', 'test'];

class SetupError extends Error {
  constructor(message) {
    super(message);
    this.name = 'SetupError';
  }
}

/**
 * Leaves node_modules complete for this Node, system and package.json; installs when it has to.
 * Throws SetupError with a message for the user.
 */
export async function ensurePackages(root, command) {
  let installed = false;
  if (!isInstallFresh(root)) {
    install(root);
    installed = true;
  }
  if (!installed && !HEAVY_COMMANDS.includes(command)) return;
  if (missingNatives(root).length === 0) return;
  if (!installed) install(root);
  const missing = missingNatives(root);
  if (missing.length > 0) throw new SetupError(describeMissing(missing));
}

/** What an install depends on: the wanted packages and the machine that native packages are for. */
function installStamp(root) {
  const machine = `node ${process.versions.modules} ${process.platform} ${process.arch}`;
  const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = JSON.stringify({ dependencies, devDependencies, overrides });
  return createHash('sha256').update(machine).update(wanted).digest('hex');
}

const markerPath = (root) => join(root, 'node_modules', '.sidelines-install');

function isInstallFresh(root) {
  const marker = markerPath(root);
  return existsSync(marker) && readFileSync(marker, 'utf8').trim() === installStamp(root);
}

function install(root) {
  console.error('Installing packages (first start, or package.json changed); this takes a minute or two …');
  const npm = findNpm();
  const args = [...npm.args, 'install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // The output goes to stderr: stdout belongs to the command (`extract -- --json`).
  const result = spawnSync(npm.file, args, { cwd: root, stdio: ['ignore', process.stderr.fd, process.stderr.fd] });
  if (result.error || result.status !== 0) {
    const reason = result.error ? result.error.message : `exit code ${result.status}`;
    throw new SetupError(
      `npm install failed (${reason}). Check the connection to the package registry and the messages above, then run the command again.`,
    );
  }
  writeFileSync(markerPath(root), `${installStamp(root)}\n`);
}

/** npm as a script for this very Node, so that no shell and no npm.cmd is needed on Windows. */
function findNpm() {
  const here = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(here, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(here, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  return script ? { file: process.execPath, args: [script] } : { file: 'npm', args: [] };
}

/** Loads each native package in a process of its own: a broken one may end the process that loads it. */
function missingNatives(root) {
  const script = join(dirname(fileURLToPath(import.meta.url)), 'load-natives.mjs');
  const result = spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
  if (result.status === 0) return JSON.parse(result.stdout);
  const lastLoaded = result.stderr.trim().split('\n').pop() || 'unknown';
  return [{ name: lastLoaded, reason: `the process ended while loading it (${result.signal || result.status})` }];
}

function describeMissing(missing) {
  const lines = missing.map(({ name, reason }) => `  ${name}: ${reason}`);
  return [
    `A native package does not load on ${process.platform} ${process.arch}, Node ${process.versions.node}:`,
    ...lines,
    'Delete the folder node_modules and run the command again. On Linux the packages need glibc (Debian, Ubuntu, Fedora …), not musl (Alpine).',
  ].join('\n');
}

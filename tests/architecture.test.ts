// The rooms of ARCHITECTURE.md, checked from the import lines of every file that git tracks or would track.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import besides itself and packages. The longest matching prefix is a file's room. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  app: ['lib/data', 'lib/ingest', 'lib/contracts', 'lib/i18n', 'lib/cite', 'lib/config', 'graph/model'],
  'lib/contracts': [],
  'lib/config': [],
  'lib/i18n': ['lib/contracts'],
  'lib/cite': ['lib/contracts', 'lib/i18n'],
  'lib/names': ['lib/contracts'],
  'lib/extract': ['lib/contracts', 'lib/names'],
  'lib/resolve': ['lib/contracts', 'lib/names'],
  'lib/eval': ['lib/contracts'],
  'lib/synth': ['lib/contracts', 'lib/names'],
  'lib/ingest': ['lib/extract', 'lib/resolve', 'lib/contracts', 'lib/config', 'lib/names', 'graph', 'seeds'],
  'lib/data': ['lib/contracts', 'lib/config', 'lib/names', 'lib/resolve', 'lib/ingest', 'graph', 'seeds'],
  'lib/cli': ['lib', 'graph', 'seeds', 'tests/neo4j'],
  graph: ['lib/contracts', 'lib/config', 'lib/names'],
  seeds: ['lib/contracts', 'lib/names'],
};
const SOURCE = /\.(ts|tsx|mjs)$/;
const IMPORT =
  /(?:^|[\s;])(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));
const sources = files.filter((path) => SOURCE.test(path));
const rooms = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);

const isIn = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
const roomOf = (path: string) => rooms.find((room) => isIn(path, room));

/** Paths in the project that a file imports, from the root; packages left out. */
function importsOf(path: string): string[] {
  const names = [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(
    ([, from, dynamic, bare]) => from ?? dynamic ?? bare,
  );
  return names.flatMap((name) => {
    if (name?.startsWith('@/')) return [name.slice(2)];
    return name?.startsWith('.') ? [normalize(join(dirname(path), name)).replaceAll('\\', '/')] : [];
  });
}

describe('rooms', () => {
  it('finds the imports that it judges by', () => {
    expect(importsOf('tests/cli/collect-files.test.ts')).toEqual(['lib/cli/collect-files']);
    expect(sources.filter((path) => roomOf(path) !== undefined).length).toBeGreaterThan(50);
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (room, allowed) => {
    const broken = sources
      .filter((path) => roomOf(path) === room)
      .flatMap((path) => importsOf(path).map((target) => ({ path, target })))
      .filter(({ target }) => ![room, ...allowed].some((other) => isIn(target, other)));
    expect(broken).toEqual([]);
  });

  it('keeps browser code away from the engine', () => {
    const browserFiles = sources.filter(
      (path) => isIn(path, 'app') && /^\s*['"]use client['"]/m.test(readFileSync(path, 'utf8').slice(0, 300)),
    );
    const broken = browserFiles.flatMap((path) =>
      importsOf(path)
        .filter((target) =>
          ['lib/data', 'lib/ingest', 'graph/engine', 'graph/queries'].some((room) => isIn(target, room)),
        )
        .filter((target) => !isTypeOnly(path, target))
        .map((target) => ({ path, target })),
    );
    expect(broken).toEqual([]);
  });
});

/** `import type` leaves nothing in the bundle. */
function isTypeOnly(path: string, target: string): boolean {
  return readFileSync(path, 'utf8')
    .split('\n')
    .some((line) => line.startsWith('import type') && line.includes(target));
}

describe('languages', () => {
  const PACKS = 'lib/extract/languages';
  /** The folder of a pack, whatever language it is: a file of the folder of packs itself has none. */
  const packOf = (path: string) => {
    const folder = isIn(path, PACKS) ? path.split('/')[PACKS.split('/').length] : undefined;
    return folder && existsSync(join(PACKS, folder, 'index.ts')) ? folder : undefined;
  };
  const inExtract = sources.filter((path) => isIn(path, 'lib/extract'));

  it('never import each other', () => {
    const broken = inExtract.flatMap((path) =>
      importsOf(path)
        .filter((target) => packOf(path) && packOf(target) && packOf(target) !== packOf(path))
        .map((target) => ({ path, target })),
    );
    expect(broken).toEqual([]);
  });

  it('are imported by their registry only', () => {
    const importers = inExtract.filter(
      (path) => packOf(path) === undefined && importsOf(path).some((target) => packOf(target) !== undefined),
    );
    expect(importers.filter((path) => path !== `${PACKS}/index.ts`)).toEqual([]);
  });

  it('are not named in core code', () => {
    const core = inExtract.filter((path) => !isIn(path, PACKS));
    const broken = core.filter((path) =>
      /===?\s*['"](hi|bn|en|ru)['"]|\b(hindi|bengali|russian)\w*\s*[(=:]/i.test(readFileSync(path, 'utf8')),
    );
    expect(broken).toEqual([]);
  });
});

describe('purity', () => {
  it('keeps files, environment and network out of text and identity', () => {
    const pure = sources.filter((path) =>
      ['lib/extract', 'lib/resolve', 'lib/names', 'lib/synth'].some((room) => isIn(path, room)),
    );
    const broken = pure.filter((path) =>
      /['"]node:(fs|http|https|net|child_process)|process\.env|\bfetch\(/.test(readFileSync(path, 'utf8')),
    );
    expect(broken).toEqual([]);
  });

  it('carries server-only in lib/data and nowhere that plain Node runs', () => {
    const carriers = sources.filter((path) => /^import ['"]server-only['"]/m.test(readFileSync(path, 'utf8')));
    expect(carriers.filter((path) => !isIn(path, 'lib/data') && !isIn(path, 'app'))).toEqual([]);
  });
});

describe('tree', () => {
  it('keeps files at 250 lines or fewer, data tables aside', () => {
    const isTable = (path: string) =>
      isIn(path, 'seeds') || isIn(path, 'tests/specs') || isIn(path, 'lib/synth/names') || path.includes('/messages/');
    const long = sources
      .filter((path) => !isTable(path))
      .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it('holds no registry hosts and no paths of one machine', () => {
    const unwanted = /:\/\/registry\.|"resolved":|\/home\/\w+\/|\/Users\/\w+\//;
    const isUnwanted = (text: string) => unwanted.test(text) || text.includes(`${process.cwd()}/`);
    const texts = files.filter((path) =>
      /\.(ts|tsx|mjs|json|md|yaml|yml|css|sh|txt)$|Dockerfile$|\.npmrc$|^\.ci\//.test(path),
    );
    const broken = texts.filter(
      (path) =>
        !isIn(path, 'seeds/articles') &&
        path !== 'tests/architecture.test.ts' &&
        isUnwanted(readFileSync(path, 'utf8')),
    );
    expect(broken).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseAst } from 'vitest/node';

export interface Pattern {
  source: string;
  flags: string;
  files: string[];
}

const ROOMS = ['app', 'graph', 'lib', 'seeds', 'proxy.ts', 'instrumentation.ts'];

/** Files of the project itself, tests aside. */
export function listSources(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...ROOMS], {
    encoding: 'utf8',
  });
  return listed.split('\n').filter((path) => /\.(?:ts|tsx|mjs)$/.test(path) && existsSync(path));
}

/** Every regular expression that stands in the files, once each, by its literal (`/x/u`). */
export function collectPatterns(files: readonly string[]): Map<string, Pattern> {
  const patterns = new Map<string, Pattern>();
  for (const file of files) {
    const tree = parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' });
    for (const { pattern, flags } of literalsIn(tree)) {
      const known = patterns.get(`/${pattern}/${flags}`) ?? { source: pattern, flags, files: [] };
      if (!known.files.includes(file)) known.files.push(file);
      patterns.set(`/${pattern}/${flags}`, known);
    }
  }
  return patterns;
}

function literalsIn(node: unknown): { pattern: string; flags: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if ('type' in node && node.type === 'Literal' && 'regex' in node) {
    return [node.regex as { pattern: string; flags: string }];
  }
  return Object.values(node).flatMap(literalsIn);
}

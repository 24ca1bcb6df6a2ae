// Verdicts of `recheck`, kept by the hash of the pattern: judging all of them anew takes half a minute.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Pattern } from './collect-patterns';

/** `linear` covers constant time too; a degree or `exponential` is what an attacker can make of the pattern. */
export type Verdict = 'linear' | `degree ${number}` | 'exponential' | `unknown: ${string}`;

const KEPT = new URL('verdicts.json', import.meta.url);
const kept: Record<string, Verdict> = JSON.parse(readFileSync(KEPT, 'utf8'));

export function hashPattern({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

/** The kept verdict, or a new one, which takes up to ten seconds. */
export async function judgePattern(pattern: Pattern): Promise<Verdict> {
  return kept[hashPattern(pattern)] ?? (await judgeAnew(pattern));
}

async function judgeAnew({ source, flags }: Pattern): Promise<Verdict> {
  // The pure JavaScript backend: no Java and no executable of this system. Read when the package loads.
  process.env.RECHECK_SYNC_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  const found = checkSync(source, flags);
  if (found.status === 'safe') return 'linear';
  if (found.status === 'unknown') return `unknown: ${found.error.kind}`;
  return found.complexity.type === 'exponential' ? 'exponential' : `degree ${found.complexity.degree}`;
}

/** Keeps the verdicts of the patterns that are there, and of no others; one a line, so that branches merge. */
export function keepVerdicts(verdicts: ReadonlyMap<string, Verdict>): void {
  const sorted = Object.fromEntries([...verdicts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(KEPT, `${JSON.stringify(sorted, null, 2)}\n`);
}

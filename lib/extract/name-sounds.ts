// How names sound, worked out once for each spelling: the readings of a report ask for the same ones again and again.
import { nameKeys, nameSimilarity } from '@/lib/names';
import { remember } from './text/remember';

const SPELLINGS = 20_000;
const LONGEST = 80;

const keysOf = remember<readonly string[]>(nameKeys, SPELLINGS);
const SEPARATOR = '\n';
const similarityOf = remember((pair) => {
  const [a = '', b = ''] = pair.split(SEPARATOR);
  return nameSimilarity(a, b);
}, SPELLINGS);

/** The phonetic key of each word of a name. */
export function soundsOf(name: string): readonly string[] {
  return name.length > LONGEST ? nameKeys(name) : keysOf(name);
}

/** How alike two names sound, 0 to 1. */
export function likeness(a: string, b: string): number {
  return a.length + b.length > LONGEST * 2 ? nameSimilarity(a, b) : similarityOf(`${a}${SEPARATOR}${b}`);
}

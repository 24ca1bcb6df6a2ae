import type { Language } from '@/lib/contracts/vocabulary';
import { packs as registered } from '../languages';
import type { LanguagePack } from '../languages/pack';
import { fold } from './fold';
import { tokenize } from './tokenize';

const SAMPLE = 20_000;
const SCRIPTS: Record<string, RegExp> = {
  Deva: /\p{Script=Devanagari}/u,
  Beng: /\p{Script=Bengali}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Latn: /\p{Script=Latin}/u,
};
const SCRIPT_NAMES = Object.keys(SCRIPTS);
const LETTER = /\p{L}/u;
const SEEN = 0x80;
/** A bit for each script and one for letters, filled as texts bring new signs. */
const SCRIPTS_OF_UNIT = new Uint8Array(0x10000);
const IS_LETTER = 1 << SCRIPT_NAMES.length;

/** The language of a text among those that have a pack, or null: by its script, then by common words of the language. */
export function detectLanguage(text: string, packs: readonly LanguagePack[] = registered): Language | null {
  const sample = text.slice(0, SAMPLE);
  const counts = countScripts(sample);
  const lettersOf = (pack: LanguagePack) => counts[SCRIPT_NAMES.indexOf(pack.script)] ?? 0;
  const letters = counts[SCRIPT_NAMES.length] ?? 0;
  const inScript = packs.filter((pack) => lettersOf(pack) > 0 && lettersOf(pack) >= letters * 0.3);
  const ranked = inScript
    .map((pack) => ({ pack, letters: lettersOf(pack), known: countKnown(sample, pack, inScript.length === 1) }))
    .filter((entry) => entry.known > 0)
    .toSorted((a, b) => b.known - a.known || b.letters - a.letters);
  return ranked[0]?.pack.language ?? null;
}

/** How many signs are of each script, in the order of `SCRIPTS`, and last how many are letters of any. */
function countScripts(sample: string): number[] {
  const signs = new Array<number>(2 * SEEN).fill(0);
  for (let at = 0; at < sample.length; at++) {
    const point = sample.codePointAt(at) ?? 0;
    const found = point > 0xffff ? readScripts(point) : scriptsOfUnit(point);
    if (point > 0xffff) at++;
    signs[found] = (signs[found] ?? 0) + 1;
  }
  const counts = new Array<number>(SCRIPT_NAMES.length + 1).fill(0);
  for (let found = 0; found < signs.length; found++) {
    const count = signs[found] ?? 0;
    if (count === 0) continue;
    for (let bit = 0; bit < counts.length; bit++) if (found & (1 << bit)) counts[bit] = (counts[bit] ?? 0) + count;
  }
  return counts;
}

function scriptsOfUnit(unit: number): number {
  const known = SCRIPTS_OF_UNIT[unit] ?? 0;
  if (known !== 0) return known;
  const made = readScripts(unit);
  SCRIPTS_OF_UNIT[unit] = made;
  return made;
}

function readScripts(point: number): number {
  const sign = String.fromCodePoint(point);
  let bits = LETTER.test(sign) ? SEEN | IS_LETTER : SEEN;
  SCRIPT_NAMES.forEach((name, index) => {
    if (SCRIPTS[name]?.test(sign)) bits |= 1 << index;
  });
  return bits;
}

const signatures = new WeakMap<LanguagePack, ReadonlySet<string>>();

function signatureOf(pack: LanguagePack): ReadonlySet<string> {
  const known = signatures.get(pack) ?? new Set(pack.signature.map(fold));
  signatures.set(pack, known);
  return known;
}

/** One of the common words stands among so many signs nearly everywhere. */
const PART = 60;

/** How many of the pack's common words stand in the sample; the first is enough where no other pack could be meant. */
function countKnown(sample: string, pack: LanguagePack, isEnough: boolean): number {
  const signature = signatureOf(pack);
  const known = new Set<string>();
  for (let from = 0; from < sample.length; ) {
    const space = sample.indexOf(' ', from + PART);
    const to = space < 0 ? sample.length : space;
    for (const { word } of tokenize(sample, from, to)) if (signature.has(word.key)) known.add(word.key);
    if (isEnough && known.size > 0) return 1;
    from = to;
  }
  return known.size;
}

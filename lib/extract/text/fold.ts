// Spelling differences that never tell two words apart: nukta, zero-width signs, the two ways to write a nasal, ё.
const DROPPED = /[\u093c\u09bc\u200b-\u200f\u2060\ufeff\u00ad]/u;
const REPLACED: Record<string, string> = { '\u0901': '\u0902', '\u0981': '\u0982', ё: 'е', '’': "'" };
/** Devanagari and Bengali class nasals before a virama stand for the anusvara. */
const NASAL: Record<string, string> = { '\u0919': '\u0902', '\u091e': '\u0902', '\u0999': '\u0982' };
const VIRAMA = new Set(['\u094d', '\u09cd']);
const LATIN = /[\u00c0-\u024f]/u;

/** The matching form of a word, with the offset in `text` of each of its code units (one more for the end). */
export function foldWithOffsets(text: string): { key: string; offsets: number[] } {
  let key = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (DROPPED.test(unit)) continue;
    const nasal = NASAL[unit];
    const next = text.charAt(i + 1);
    const folded = nasal && VIRAMA.has(next) ? nasal : foldUnit(unit);
    offsets.push(i);
    key += folded;
    if (nasal && VIRAMA.has(next)) i++;
  }
  offsets.push(text.length);
  return { key, offsets };
}

/** The matching form of a word: lower case, without the differences above. */
export function fold(text: string): string {
  return foldWithOffsets(text.normalize('NFC')).key;
}

function foldUnit(unit: string): string {
  if (LATIN.test(unit)) return unit.normalize('NFD').charAt(0).toLowerCase();
  const lower = REPLACED[unit] ?? unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

// Spelling differences that never tell two words apart: nukta, zero-width signs, the two ways to write a nasal, the glide in Hindi verbs, ё.
const DROPPED = /[\u093c\u09bc\u200b-\u200f\u2060\ufeff\u00ad]/u;
const REPLACED: Record<string, string> = { '\u0901': '\u0902', '\u0981': '\u0982', ё: 'е', '’': "'" };
/** Devanagari and Bengali class nasals before a virama stand for the anusvara. */
const NASAL: Record<string, string> = { '\u0919': '\u0902', '\u091e': '\u0902', '\u0999': '\u0982' };
/** Hindi writes "गये", "हुयी" as well as "गए", "हुई": a glide before these signs stands for the vowel. */
const GLIDE = 0x092f;
const AFTER_GLIDE: Record<string, string> = { '\u0947': '\u090f', '\u0940': '\u0908' };
const BEFORE_GLIDE = /[\u0905-\u093c\u093e-\u094c]/u;
const VIRAMA = new Set(['\u094d', '\u09cd']);
const LATIN = /[\u00c0-\u024f]/u;

/** What becomes of each code unit, filled as texts bring them: its folded unit, or one of the signs below. */
const FOLDED = new Int32Array(0x10000);
const UNKNOWN = 0;
const IS_DROPPED = -1;
const IS_NASAL = -2;

/** The matching form of a word, with the offset in `text` of each of its code units (one more for the end); null where they are the same. */
export function foldWithOffsets(text: string): { key: string; offsets: readonly number[] | null } {
  const key = foldComposed(text);
  return { key, offsets: key.length === text.length ? null : offsetsOf(text) };
}

/** The matching form of a word: lower case, without the differences above. */
export function fold(text: string): string {
  return foldComposed(text.normalize('NFC'));
}

/** The same for text that is in NFC, as a clean text and all parts of it are. */
export function foldComposed(text: string): string {
  let key = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === GLIDE && isGlide(text, i)) {
      key += text.slice(copied, i) + (AFTER_GLIDE[text.charAt(i + 1)] ?? '');
      copied = i + 2;
      i++;
      continue;
    }
    const folded = foldedUnit(code);
    if (folded === code) continue;
    if (folded !== IS_NASAL) {
      key += text.slice(copied, i) + (folded === IS_DROPPED ? '' : String.fromCharCode(folded));
      copied = i + 1;
    } else if (VIRAMA.has(text.charAt(i + 1))) {
      key += text.slice(copied, i) + (NASAL[text.charAt(i)] ?? '');
      copied = i + 2;
      i++;
    }
  }
  return copied === 0 ? text : key + text.slice(copied);
}

function isGlide(text: string, at: number): boolean {
  return text.charCodeAt(at) === GLIDE && text.charAt(at + 1) in AFTER_GLIDE && BEFORE_GLIDE.test(text.charAt(at - 1));
}

function offsetsOf(text: string): number[] {
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const folded = foldedUnit(text.charCodeAt(i));
    if (folded === IS_DROPPED) continue;
    offsets.push(i);
    if (folded === IS_NASAL ? VIRAMA.has(text.charAt(i + 1)) : isGlide(text, i)) i++;
  }
  offsets.push(text.length);
  return offsets;
}

function foldedUnit(code: number): number {
  const known = FOLDED[code];
  if (known !== undefined && known !== UNKNOWN) return known;
  const unit = String.fromCharCode(code);
  const folded = DROPPED.test(unit) ? IS_DROPPED : unit in NASAL ? IS_NASAL : foldUnit(unit).charCodeAt(0);
  FOLDED[code] = folded;
  return folded;
}

function foldUnit(unit: string): string {
  if (LATIN.test(unit)) return unit.normalize('NFD').charAt(0).toLowerCase();
  const lower = REPLACED[unit] ?? unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

import { CONSONANTS, DOTTED, NASALS, NUKTA, SIGNS, VIRAMA, VOWELS } from './indic-letters';

/** One orthographic syllable. `vowel` is `null` for the inherent vowel and empty after a virama. */
export type Akshara = { onset: string[]; vowel: string | null; nasal: boolean };

/** Bengali text in Devanagari letters of the same place in the alphabet; other text as it is. NFC in, NFC out. */
export function alignToDevanagari(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u09ce/gu, '\u09a4\u09cd')
    .replace(/[\u09f0\u09f1]/gu, (letter) => (letter === '\u09f0' ? '\u09b0' : '\u09ac'))
    .replace(/[\u0980-\u09df]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x80));
}

/** The aksharas of one Devanagari word; signs that no akshara can hold (joiners, digits) are passed over. */
export function splitAksharas(word: string): Akshara[] {
  const signs = Array.from(word);
  const aksharas: Akshara[] = [];
  let at = 0;
  while (at < signs.length) {
    const onset: string[] = [];
    let open = false;
    for (let letter = CONSONANTS[signs[at] ?? '']; letter !== undefined; letter = CONSONANTS[signs[at] ?? '']) {
      const dotted = signs[at + 1] === NUKTA ? DOTTED[signs[at] ?? ''] : undefined;
      onset.push(dotted ?? letter);
      at += signs[at + 1] === NUKTA ? 2 : 1;
      open = signs[at] === VIRAMA;
      if (!open) break;
      at += 1;
    }
    const sign = signs[at] ?? '';
    const written = onset.length > 0 ? SIGNS[sign] : VOWELS[sign];
    if (written !== undefined) at += 1;
    else if (onset.length === 0) {
      at += 1;
      continue;
    }
    const nasal = NASALS.includes(signs[at] ?? ' ');
    if (nasal) at += 1;
    aksharas.push({ onset, vowel: written ?? (open ? '' : null), nasal });
  }
  return aksharas;
}

import type { Akshara } from './split-aksharas';

const SOUNDED_AFTER_CLUSTER = /^(?:y|[rlnmv])$/u;
const SONORANT = /^[rlnmyv]$/u;

/** Whether a word may end in this cluster without a vowel: `भट्ट` → Bhatt may, `चन्द्र` → Chandra may not. */
function isHardToEndOn(onset: readonly string[]): boolean {
  const last = onset.at(-1) ?? '';
  const before = onset.at(-2) ?? '';
  if (onset.length < 2 || !SOUNDED_AFTER_CLUSTER.test(last)) return false;
  return last === 'y' || (!SONORANT.test(before) && before !== last);
}

/** The Slavic ending of বারস্কি, which Hindi writes with a conjunct: बार्स्की. */
function isSki(here: Akshara, after: Akshara): boolean {
  return SONORANT.test(here.onset.join('')) && after.onset.join('') === 'sk' && after.vowel === 'i';
}

/**
 * Inherent vowels that are written but not spoken become empty, the others `a`; changes `aksharas` in place.
 * From right to left: silent at the end of a word, and between a vowel and one consonant with a vowel (Ohala's rule):
 * `लावरोव` la-va-ro-va → lavrov.
 */
export function deleteSchwas(aksharas: Akshara[]): void {
  for (let at = aksharas.length - 1; at >= 0; at -= 1) {
    const here = aksharas[at];
    if (here?.vowel !== null || here === undefined) continue;
    const before = aksharas[at - 1];
    const after = aksharas[at + 1];
    if (at === aksharas.length - 1) {
      here.vowel = at > 0 && !here.nasal && !isHardToEndOn(here.onset) ? '' : 'a';
      continue;
    }
    const speaksBefore = before !== undefined && before.vowel !== '';
    const speaksAfter = after !== undefined && after.vowel !== '' && (after.onset.length === 1 || isSki(here, after));
    if (before !== undefined && after?.onset.length === 0 && after.vowel === 'u') {
      // Bengali writes নুরউদ্দিন for Nuruddin.
      here.vowel = '';
      continue;
    }
    here.vowel = speaksBefore && speaksAfter && here.onset.length === 1 && !here.nasal ? '' : 'a';
  }
}

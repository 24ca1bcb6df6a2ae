import { deleteSchwas } from './delete-schwas';
import { type Akshara, alignToDevanagari, splitAksharas } from './split-aksharas';

/** Bengali spells sounds that it has no letter for with two signs; each gets the letter that Devanagari has. */
const BENGALI_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // `য` is spoken J, and foreign names have it for Z: যোকিরভ → Zokirov. Inside a word it is never Y, which has a dot of its own
  // (`য়`) or hangs under a consonant: মাযদি → Majdi. At the beginning of Indian names papers keep Y: যোগী → Yogi.
  [/^य(?!़)(?=.{1,20}भ$)/u, 'ज़'],
  [/(?<=[^्])य(?!़)/gu, 'ज'],
  // `অ্যা`, `ল্যা`: the vowel of "cat" (ল্যাভরভ → Lavrov).
  [/अ्या|एया(?=न्ट)/gu, 'ए'],
  [/(?<=[क-ह]़?)्या/gu, 'ा'],
  // `ওয়া`, `উই`, `ইউ`, `ইয়ে` at the beginning: W and Y (ওয়াং → Wang, ইউনূস → Yunus).
  [/^ओय़/u, 'व'],
  [/^उइ/u, 'वि'],
  [/^(?:इउ|इय़ु)/u, 'यु'],
  [/^इय़/u, 'य'],
  // Inside a word `ওয়` is W too (নওয়াজ → Nawaz), and after a consonant `োয়া` (আনোয়ার → Anwar), but not in names on -ov and -ev,
  // whose languages have no W: ইনোয়াতভ → Inoyatov.
  [/(?<=[क-ह]़?)ोय़(?=[ाे](?!.{0,20}भा?$))/gu, '्व'],
  [/(?<=.)ओय़/gu, 'व'],
  // `ভ` is V in foreign names and BH in others: V inside and at the end of a word, and before L, R, E, I (ভ্লাদিমির).
  [/(?<=.)भ(?!्द)/gu, 'व'],
  [/^भ(?=्[लर]|[\u093f\u0940\u0947\u094b]|ल|ा?न$|ा[लद]|ासि)/u, 'व'],
  // Russian -ov ends in a bare `ভ` (লাভরভ → Lavrov).
  [/(?<=[क-ह])व$/u, 'ोव'],
  // `্ব` after S, T, D is W (স্বরাজ → Swaraj).
  [/(?<=[सशतद]्)ब/gu, 'व'],
];

/** `জ` is Z too, which shows inside names of Central Asia and Russia: মাহমুদজোদা, নাজারভ. */
const BENGALI_Z = /j(?=[oa]d[ae]h?$)|(?<=[aeiour])j(?=[aeiou][a-z]{0,15}[oe]v(?:a|ich)?$)/gu;

function romaniseNasal(next: Akshara | undefined, isBengali: boolean): string {
  const sound = next?.onset[0] ?? '';
  if (/^(?:k|g)/u.test(sound)) return 'n';
  if (sound === 'h') return 'ng';
  // Bengali writes M before M as such, and NG with the sign: সাংমা, মিংমিন.
  if (isBengali && sound === 'm') return 'ng';
  if (/^[pbm]/u.test(sound)) return 'm';
  return isBengali && (next === undefined || sound === '' || /^[sl]/u.test(sound)) ? 'ng' : 'n';
}

/** One word in Devanagari (`Deva`) or Bengali (`Beng`) letters as lower-case Latin: `जयशंकर`, `জয়শঙ্কর` → `jayshankar`. */
export function romaniseIndic(word: string, script: 'Deva' | 'Beng'): string {
  const isBengali = script === 'Beng';
  let aligned = alignToDevanagari(word)
    .replace(/[\u200c\u200d]/gu, '')
    .replace(/ज्ञ/gu, 'ग्य');
  if (isBengali) for (const [sound, letter] of BENGALI_SPELLINGS) aligned = aligned.replace(sound, letter);
  const aksharas = splitAksharas(aligned);
  deleteSchwas(aksharas);
  const latin = aksharas.map((akshara, at) => {
    const nasal = akshara.nasal ? romaniseNasal(aksharas[at + 1], isBengali) : '';
    return akshara.onset.join('') + (akshara.vowel ?? 'a') + nasal;
  });
  const spelled = latin
    .join('')
    .replace(/(?<=a|n|kh?|d)v(?=a)/gu, 'w')
    .replace(/(?<=^s|sh)v(?=[aei])/gu, 'w');
  return isBengali ? spelled.replace(BENGALI_Z, 'z') : spelled;
}

// What the spellings of one name in four scripts have in common: classes of consonants, and coarse vowels.

/** In order: longer spellings first. Capital letters are classes that later rules leave alone. */
const CONSONANT_RULES: readonly (readonly [RegExp, string])[] = [
  // A last H or KH comes and goes: Abdullah, Абдулла; Fattah, Фаттах.
  [/(?<=[aeiouy])k?h$/gu, ''],
  [/que$/gu, 'k'],
  // So does a last silent E: Payne, Пейн.
  [/^([^aeiouy]*[aeiouy].*[^aeiouy])e$/gu, '$1'],
  // A last -ic is spoken CH in Turkish and in the Balkans (Kilic, Кылыч; Vucic, Вучич), and K in a few given names.
  [/(?<!^(?:er|ced|freder|patr|domin|ludov|alar)i)(?<=..i)c$/gu, 'C'],
  // Between O and another consonant W is a vowel: Howlader, হাওলাদার; Chowdhury, Чоудхури. Polish has it for V: Lewandowski.
  [/(?<=o)w(?![aeiouysw]|$)/gu, 'u'],
  [/shch|sch|sh/gu, 'S'],
  [/tch|chh|ch/gu, 'C'],
  [/dzh|dj|dz|zh|jh|j|z/gu, 'J'],
  [/ck|qu(?=[aeiou])|q/gu, 'K'],
  [/c(?=[eiy])/gu, 'S'],
  [/c/gu, 'K'],
  [/x/gu, 'KS'],
  [/ph/gu, 'F'],
  [/bh|[bwv]/gu, 'V'],
  [/th/gu, 'T'],
  [/dh/gu, 'D'],
  // After N the scripts disagree about G and H: Singh, सिंह, সিং, Сингх.
  [/n(?:gh|g)(?!r)|n(?:kh|h)(?![aeiouyr])/gu, 'N'],
  [/kh/gu, 'H'],
  [/gh/gu, 'G'],
];

/** Vowel groups become one letter: I (clear i), E (e and diphthongs, which scripts confuse with a) or A. */
function classifyVowels(group: string): string {
  if (/^(?:i+|ee|y|iy|yi)$/u.test(group)) return 'I';
  if (/[iey]$/u.test(group)) return 'E';
  return 'A';
}

/** One lower-case romanised word as classes: consonants `SCJKFVTDNHGLMRP`, vowels `IEA`. */
export function classifySounds(word: string): string {
  let sounds = word.replace(/[^a-z]/gu, '');
  for (const [spelling, sound] of CONSONANT_RULES) sounds = sounds.replace(spelling, sound);
  return sounds
    .replace(/[aeiouy]+/gu, classifyVowels)
    .toUpperCase()
    .replace(/([^IEA])\1+/gu, '$1');
}

/**
 * The key of one word from its classes. Long words keep their consonants and clear I's; with fewer than three
 * consonants every vowel counts, or Li, Liu and Lu would be one.
 */
export function reduceSounds(sounds: string): string {
  const opened = sounds.replace(/^[IEA]+/u, (vowels) => (vowels.endsWith('I') || vowels.endsWith('E') ? '@E' : '@A'));
  const bare = opened.replace(/[IEA]/gu, '');
  if (bare.length >= 3) {
    const long = opened.replace(/^@[EA]/u, '@').replace(/[EA]/gu, '');
    return long.replace(/M(?=[VPF])/gu, 'N').replace(/([^I])\1+/gu, '$1');
  }
  const coarse = opened.replace(/I/gu, 'E');
  return bare.length === 1 ? coarse : coarse.replace(/A$/u, '');
}

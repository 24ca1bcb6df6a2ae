// Names in Arabic letters: Arabic, Persian and Urdu leave short vowels out, so what is read is what must have been there.

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ب:b پ:p ت:t ط:t ٹ:t ث:s ج:j چ:ch ح:h خ:kh د:d ڈ:d ذ:z ر:r ڑ:r ز:z ژ:zh س:s ش:sh ص:s ض:z ظ:z غ:gh ف:f ق:q ك:k ک:k گ:g ل:l م:m ن:n ں:n ' +
    'ه:h ہ:h ھ:h ة:h ۃ:h ا:a آ:a أ:a إ:i ٱ:a ؤ:u ئ:a ء: ى:a ے:e ۓ:e ي:y ی:y و:w'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
);

/** What no rule comes to, and half of all names have. */
const USUAL: Readonly<Record<string, string>> = {
  محمد: 'muhammad',
  بن: 'bin',
  ابن: 'ibn',
  حسن: 'hasan',
  حسین: 'husain',
  حسين: 'husain',
};

/** Two consonants, one of them perhaps of two letters (bh, sh). */
const STARTS_WITH_TWO = /^([bcdgkstz]h|[^aeiou])(?=[^aeiou])/u;
const ENDS_WITH_TWO = /([bcdgkstz]h|[^aeiou])([bcdgkstz]h|[^aeiou])$/u;

/** Harakat, the lengthening stroke, joiners. */
const MARKS = /[\u064b-\u0652\u0670\u0640\u200c\u200d]/gu;

/** One word in Latin letters: `مودی` → mudi, `زرداری` → zardari, `شهباز` → shahbaz. */
export function romaniseArabic(word: string): string {
  const bare = word.replace(MARKS, '');
  const usual = USUAL[bare];
  if (usual !== undefined) return usual;
  const letters = Array.from(bare.replace(/^ع/u, 'ا'), (letter) => LETTERS[letter] ?? '').join('');
  return (
    letters
      // Wa and ya are vowels but at the start and before one; wa behind a vowel too: Bilawal.
      .replace(/(?<=[^aeiouy])w(?![aeiou])/gu, 'u')
      .replace(/(?<=.)y(?![aeiou])/gu, 'i')
      .replace(/(?<=[^aeiou])h$/u, 'a')
      .replace(STARTS_WITH_TWO, '$1a')
      .replace(ENDS_WITH_TWO, '$1a$2')
  );
}

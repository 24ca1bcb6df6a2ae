/** Russian letters and those of the neighbours that write Cyrillic. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'o',
  ә: 'a',
  ғ: 'gh',
  қ: 'q',
  ң: 'ng',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  ҷ: 'j',
  ҳ: 'h',
  ӣ: 'i',
  ӯ: 'u',
  ј: 'j',
  ђ: 'dj',
  ћ: 'c',
  љ: 'lj',
  њ: 'nj',
  џ: 'dz',
  ѓ: 'g',
  ќ: 'k',
  ѕ: 'dz',
};

/** One lower-case Cyrillic word in Latin letters, as news in English spells it: `джайшанкар` → `jayshankar`, `ельцин` → `yeltsin`. */
export function romaniseCyrillic(word: string): string {
  const marked = word
    .normalize('NFC')
    .replace(/[иы]й$/u, 'y')
    .replace(/чж/gu, 'zh')
    .replace(/цз/gu, 'z')
    .replace(/дж/gu, 'j')
    .replace(/(?<=[бгдкт])х/gu, 'h')
    .replace(/кс/gu, 'x')
    .replace(/(^|[аеёиоуыэюяьъ])е/gu, '$1ye');
  return Array.from(marked, (letter) => LETTERS[letter] ?? letter).join('');
}

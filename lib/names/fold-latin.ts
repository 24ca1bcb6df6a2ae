/** Letters that Unicode does not decompose into a base and a mark. */
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ə: 'a',
  Ə: 'A',
  ħ: 'h',
  ŋ: 'ng',
};

/** `text` without the diacritics of its Latin letters: `Erdoğan` → `Erdogan`. Other scripts are left alone. */
export function foldLatin(text: string): string {
  const spelled = text.replace(/[ßæÆœŒøØđĐðþłŁıəƏħŋ]/gu, (letter) => SPECIAL[letter] ?? letter);
  return spelled
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}

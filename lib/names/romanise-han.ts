// Chinese names in their own letters, in pinyin: a family name of one letter, seldom of two, then the given name.
import anyAscii from 'any-ascii';

const NAME = /\p{Script=Han}{2,4}/gu;
const TWO_LETTERS = /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|夏侯|皇甫|尉迟|公孙|慕容|令狐)(?=.)/u;
/** Letters that are read otherwise as family names. */
const AS_FAMILY_NAME: Readonly<Record<string, string>> = {
  曾: 'Zeng',
  单: 'Shan',
  解: 'Xie',
  仇: 'Qiu',
  查: 'Zha',
  区: 'Ou',
};

/** `text` with each Chinese name in pinyin: `习近平` → `Xi Jinping`. Other letters stay as they are. */
export function romaniseHan(text: string): string {
  return text.replace(NAME, (name) => {
    const family = TWO_LETTERS.exec(name)?.[0] ?? name.slice(0, 1);
    const given = name.slice(family.length);
    return [AS_FAMILY_NAME[family] ?? readPinyin(family), readPinyin(given)].join(' ');
  });
}

/** One capital for the whole: `近平` → Jinping. */
function readPinyin(letters: string): string {
  const pinyin = anyAscii(letters).toLowerCase();
  return pinyin.charAt(0).toUpperCase() + pinyin.slice(1);
}

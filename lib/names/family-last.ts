// Which end of a name the family name stands at. Newspapers keep the order of the language, turn it round, or put the family name
// first as lists of officials do; a name is looked for in one place whatever they did.

/**
 * Family names of Korea and Viet Nam, which stand first at home, as scripts romanise them; without those that are given names or
 * particles elsewhere (Lee, An, Van). Chinese names are put in order with their syllables (`romanise-chinese.ts`).
 */
const FIRST_AT_HOME: ReadonlySet<string> = new Set(
  (
    'kim pak park rhee choi choe choy tsoy chhoi jeong jong kang cho yoon yun jang rim lim shin kwon hwang ryu yoo hong moon mun ban noh bae baek nam seo ' +
    'nguyen nguen nguyn tran chan pham fam hoang khoang huynh phan fan bui buy dang ngo duong zyong truong dinh luong doan trinh'
  ).split(' '),
);
/** Endings of family names from Russia to Tajikistan: Lavrov, Tokayev, Orlovsky, Rahmonzoda. */
const FAMILY_ENDING = /^.{2,}(?:[oe]va?|sk(?:i|iy|y|aya)|enko|zoda|zade|shvili)$/u;
/** Given names that are no family names, for those whose family name has no ending: Шойгу Сергей. */
const GIVEN: ReadonlySet<string> = new Set(
  'sergey aleksandr vladimir dmitry mikhail yevgeny andrey aleksey nikolay yuri viktor ivan pyotr fyodor georgy'.split(
    ' ',
  ),
);

const isInitial = (word: string): boolean => word.length === 1;

/**
 * The words of a name with the family name last, as far as the words tell: initials never are one, and some words are nothing
 * else. Where they do not tell, the order of the text stays. `kim min su` → min, su, kim; `lavrov s v` → s, v, lavrov.
 */
export function putFamilyLast(words: readonly string[]): readonly string[] {
  const [first, ...others] = words;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return words;
  return isTurned(first, last) ? [...others, first] : words;
}

function isTurned(first: string, last: string): boolean {
  if (isInitial(first) || isInitial(last)) return !isInitial(first);
  const [before, behind] = [FIRST_AT_HOME.has(first), FIRST_AT_HOME.has(last)];
  // Either could be it: the same one in both orders.
  if (before && behind) return first > last;
  if (before || behind) return before;
  if (FAMILY_ENDING.test(first) !== FAMILY_ENDING.test(last)) return FAMILY_ENDING.test(first);
  return GIVEN.has(last) && !GIVEN.has(first);
}

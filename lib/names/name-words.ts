import { readSpokenInitials } from './initials';
import { remember } from './remember';
import { romaniseWord } from './romanise';
import { romaniseChinese } from './romanise-chinese';
import { romaniseHan } from './romanise-han';
import { scriptOf } from './script-of';
import { unglueArticle } from './unglue-article';
import { canonicalSpelling } from './usual-spellings';

/** Words inside a name that texts leave out or spell at will, as romanised. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ol as ad ud ar bin ben ibn bint de der van von da di du la le dos of the oglu ogly ugli'.split(' '),
);
/** Of these, what is no syllable of a name in any language: the Arabic article. */
const ARTICLES: ReadonlySet<string> = new Set('al el ul ol as ad ud ar'.split(' '));
const SYLLABLE = 5;
const PATRONYMIC = /(?:ovich|evich|yevich|ovna|yevna|evna|inichna|ovych|uulu|ogly|oghlu|kyzy)$/u;
const RUSSIAN_CASE = /(?<=..(?:ов|ев|ёв|ин|ын))(?:а|у|ым|е)$/u;
const RUSSIAN_ADJECTIVE_CASE = /(?<=..ск)(?:ого|ому|им|ом)$/u;
const HYPHEN = /[-‐–·]/u;
/** The Arabic article and what it is hung on, romanised: al-harbi; before some consonants it becomes like them: an-nuaimi, ash-sharaa. */
const WITH_ARTICLE = /^(?:[aeu]l-...|[ae](sh|[nrsdtz])-\1..)/u;
/** Chinese sounds as the other scripts write them. */
const PINYIN_SOUNDS: Readonly<Record<string, string>> = { x: 'sh', q: 'ch', c: 'ch', zh: 'j', z: 'j' };

/** Abdulaziz is Abdul Aziz, and so is Abderrahman with its article grown into the name. */
function splitCompounds(word: string): string[] {
  const abdul = /^abd[aeou](?:l(?!la(?!t))|([rsdnt])(?=\1))(?=...)/u.exec(word);
  return abdul === null ? [word] : ['abdul', word.slice(abdul[0].length)];
}

/** A given name of two syllables in front of a family name: the order of papers that turn Chinese names round. */
const TWO_SYLLABLES = 4;
function turnRound(words: readonly string[]): string[] | null {
  const turned = romaniseChinese([...words.slice(-1), ...words.slice(0, -1)]);
  return turned !== null && turned.slice(1).join('').length >= TWO_SYLLABLES ? turned : null;
}

/** Family name first, whatever the order of the text: `Jinping Xi`, `Си Цзиньпин`. */
function romaniseChineseSounds(words: readonly string[]): string[] | null {
  const pinyin = romaniseChinese(words) ?? turnRound(words);
  if (pinyin === null) return null;
  return pinyin.map((word) => word.replace(/zh|ch|[xqcz](?!h)/gu, (initial) => PINYIN_SOUNDS[initial] ?? initial));
}

/** An article compares the same few names over and over; reading one takes 0.1 ms. */
const MEMO_LIMIT = 4096;

/** Whether a word of a name, in any script, is one that texts leave out: `al`, `бин`, `অল`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(romaniseWord(word.toLowerCase(), scriptOf(word)).replace(/[^a-z]/gu, ''));
}

/** The letter of a short word with a stop; of one sound that takes several letters, the one for it: `Х.` → h, `Дж.` → j. */
function initialOf(romanised: string): string {
  if (romanised.startsWith('kh')) return 'h';
  return /^d(?:zh|j)/u.test(romanised) ? 'j' : romanised.slice(0, 1);
}

/** The parts of a word that a hyphen divides, without the Arabic article before a family name: `ас-Сиси`, `अल-हरबी`, `An-Nuaimi`. */
function splitHyphens(word: string): string[] {
  const parts = word.split(HYPHEN);
  if (parts.length < 2) return parts;
  const [article, name] = parts.map((part) => romaniseWord(part, scriptOf(part)).replace(/[^a-z]/gu, ''));
  return WITH_ARTICLE.test(`${article}-${name}`) ? parts.slice(1) : parts;
}

/** One word as the words that it stands for: spoken initials apart, compounds apart, usual spellings. */
function readWord(word: string, isFirst: boolean): string[] {
  const initials = isFirst || word.endsWith('.') ? readSpokenInitials(word.replace(/\./gu, '')) : null;
  if (initials !== null) return initials;
  const plain = word.replace(/\./gu, '').toLowerCase().replace(RUSSIAN_CASE, '').replace(RUSSIAN_ADJECTIVE_CASE, 'ий');
  const romanised = romaniseWord(plain, scriptOf(word)).replace(/[^a-z]/gu, '');
  if (word.endsWith('.') && romanised.length <= 3) return [initialOf(romanised)];
  return splitCompounds(canonicalSpelling(romanised)).map(canonicalSpelling);
}

/**
 * The words of a name that tell persons apart, lower case, romanised, in the order of the text (a Chinese family name first): no particles, no
 * patronymic, no Russian case ending; initials are single letters. `Сергея Викторовича Лаврова` → sergey, lavrov.
 */
export const splitNameWords: (text: string) => readonly string[] = remember(readNameWords, MEMO_LIMIT);

function readNameWords(text: string): string[] {
  const parts = romaniseHan(text.normalize('NFC')).trim().split(/\s+/u).filter(Boolean);
  const chinese = romaniseChineseSounds(parts);
  if (chinese !== null) return chinese;
  const words = parts
    .flatMap((part) => splitHyphens(unglueArticle(part).toLowerCase()))
    .flatMap((part) => part.split(/(?<=\.)(?=\p{L})/u))
    .filter(Boolean);
  let isLeading = words.length > 1;
  const latin = words.flatMap((word) => {
    const read = readWord(word, isLeading);
    isLeading &&= read.every((one) => one.length === 1);
    return read;
  });
  // In names of short syllables only (Phạm Bình Minh) "bin" and "van" are names themselves.
  const isSyllabic = latin.every((word) => word.length > 1 && word.length <= SYLLABLE);
  const told = latin.filter((word) => word !== '' && !(isSyllabic ? ARTICLES : PARTICLES).has(word));
  const called = told.filter((word, at) => at === 0 || told.length < 3 || !PATRONYMIC.test(word));
  return called.length > 0 ? called : latin.filter(Boolean);
}

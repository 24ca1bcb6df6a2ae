import { keyWord } from './key-word';
import { splitNameWords } from './name-words';
import { remember } from './remember';
import { scriptOf } from './script-of';
import { classifySounds } from './sound-classes';

/** One word of a name, read once: words repeat from name to name. */
interface Sounds {
  word: string;
  sounds: string;
  key: string;
  /** The classes that the first sound may have; of some initials several. */
  begins: string;
  /** Likeness to other words, as far as asked before. */
  likeness: Map<Sounds, number>;
}

const VOWEL = /[IEA@]/u;
/** Consonants that one script often writes for the other: Kim Jong-un, Ким Чен Ын. */
const COUSINS = ['KG', 'PV', 'TD', 'CJ', 'SC', 'SJ', 'HG', 'HK', 'NM', 'FV', 'FP', 'HV'];
/** In short words a vowel is most of the name (Zheng, Jun), and in some others too (Hasan, Hussain). */
const VOWELS_TELL = 0.8;
const INITIAL_MATCH = 0.86;
/** Sounds that Russian papers have no letter of their own for: Д. is Dmitry and Jamshed, Г. is Gennady and Heydar. */
const CYRILLIC_INITIALS: Readonly<Record<string, string>> = { d: 'DJ', g: 'GH' };

function isInitial(word: Sounds): boolean {
  return word.word.length === 1;
}

const MEMO_LIMIT = 4096;
const MEMO_OF_WORD = 800;

const readWord = remember(describeWord, MEMO_LIMIT);
const readCyrillicInitial = remember(
  (letter: string): Sounds => ({ ...describeWord(letter), begins: CYRILLIC_INITIALS[letter] ?? '' }),
);

function describeWord(word: string): Sounds {
  const sounds = classifySounds(word);
  return { word, sounds, key: keyWord(word), begins: sounds.charAt(0), likeness: new Map() };
}

function readSounds(text: string): Sounds[] {
  const words = splitNameWords(text);
  if (scriptOf(text) !== 'Cyrl') return words.map(readWord);
  return words.map((word) => (word in CYRILLIC_INITIALS ? readCyrillicInitial(word) : readWord(word)));
}

/** What it costs to change, add or drop a sound: vowels wander between scripts, consonants seldom do. */
function weigh(sound: string, other: string | null): number {
  if (sound === other) return 0;
  const isVowel = VOWEL.test(sound);
  if (other === null) return isVowel ? 0.3 : sound === 'H' ? 0.5 : 1;
  if (isVowel && VOWEL.test(other)) return 0.25;
  if (COUSINS.some((pair) => pair.includes(sound) && pair.includes(other))) return 0.55;
  return isVowel === VOWEL.test(other) ? 0.9 : 1.2;
}

/** Classes of sounds are capital letters or `@`, which is the letter before `A`. */
const FIRST = '@'.charCodeAt(0);
const LETTERS = Array.from({ length: 27 }, (_, at) => String.fromCharCode(FIRST + at));
/** `weigh` of each two letters, and of each letter alone: distances are asked for by the hundred thousand. */
const CHANGES = LETTERS.map((sound) => LETTERS.map((other) => weigh(sound, other)));
const GONE = LETTERS.map((sound) => weigh(sound, null));

const numbersOf = (sounds: string): number[] => Array.from(sounds, (sound) => sound.charCodeAt(0) - FIRST);

/** Weighted edit distance between two words in sound classes. */
function measureDistance(a: string, b: string): number {
  const others = numbersOf(b);
  let row = [0];
  for (const other of others) row.push((row.at(-1) ?? 0) + (GONE[other] ?? 0));
  for (const sound of numbersOf(a)) {
    const gone = GONE[sound] ?? 0;
    const changes = CHANGES[sound] ?? [];
    let last = (row[0] ?? 0) + gone;
    const next = [last];
    for (const [at, other] of others.entries()) {
      const change = (row[at] ?? 0) + (changes[other] ?? 0);
      const drop = (row[at + 1] ?? 0) + gone;
      const add = last + (GONE[other] ?? 0);
      last = Math.min(change, drop, add);
      next.push(last);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const weightOf = (sounds: string): number => numbersOf(sounds).reduce((sum, sound) => sum + (GONE[sound] ?? 0), 0);

function compareWords(a: Sounds, b: Sounds): number {
  const known = a.likeness.get(b);
  if (known !== undefined) return known;
  const likeness = measureLikeness(a, b);
  if (a.likeness.size >= MEMO_OF_WORD) a.likeness.clear();
  a.likeness.set(b, likeness);
  return likeness;
}

function beginAlike(a: Sounds, b: Sounds): boolean {
  return a.word[0] === b.word[0] || Array.from(a.begins).some((sound) => b.begins.includes(sound));
}

function measureLikeness(a: Sounds, b: Sounds): number {
  if (a.word === b.word) return 1;
  if (isInitial(a) || isInitial(b)) return beginAlike(a, b) ? INITIAL_MATCH : 0;
  if (a.key === b.key) return 0.97;
  const heavier = Math.max(weightOf(a.sounds), weightOf(b.sounds));
  const likeness = heavier === 0 ? 0 : Math.max(0, 1 - measureDistance(a.sounds, b.sounds) / heavier);
  const vowelsTell = [a, b].every(({ sounds, key }) => sounds === key || sounds.replace(/[IEA]/gu, '').length <= 2);
  return vowelsTell ? likeness * VOWELS_TELL : likeness;
}

/**
 * Pairs words greedily, best first, initials after all others; the scores of the pairs, as many as the shorter name has words.
 * Names have few words: to look for the best pair anew each time costs less than to sort all of them.
 */
function pairWords(a: readonly Sounds[], b: readonly Sounds[]): number[] {
  const scores: number[] = [];
  const usedLeft = new Array<boolean>(a.length).fill(false);
  const usedRight = new Array<boolean>(b.length).fill(false);
  while (scores.length < a.length) {
    let best = { at: 0, to: 0, score: -1, isWhole: false };
    for (const [at, left] of a.entries()) {
      if (usedLeft[at]) continue;
      for (const [to, right] of b.entries()) {
        if (usedRight[to]) continue;
        const isWhole = !isInitial(left) && !isInitial(right);
        if (best.isWhole && !isWhole) continue;
        const score = compareWords(left, right);
        const isBetter = isWhole !== best.isWhole || score > best.score;
        if (isBetter || (score === best.score && Math.abs(at - to) < Math.abs(best.at - best.to))) {
          best = { at, to, score, isWhole };
        }
      }
    }
    usedLeft[best.at] = true;
    usedRight[best.to] = true;
    scores.push(best.score);
  }
  return scores;
}

/** A spelling read once, to be compared with many. */
export interface PreparedName {
  text: string;
  words: readonly Sounds[];
  /** The words with each two neighbours as one, made when first asked for. */
  joined: () => readonly (readonly Sounds[])[];
}

/** Reads a spelling for `compareNames`; `nameSimilarity` does both for two spellings. */
export function prepareName(text: string): PreparedName {
  const words = readSounds(text);
  let joined: Sounds[][] | undefined;
  const join = (): Sounds[][] => {
    joined ??= joinNeighbours(words);
    return joined;
  };
  return { text: text.normalize('NFC'), words, joined: join };
}

/**
 * How likely two spellings, in any scripts, name one person: 1 the same name, 0.9 and more one name in two spellings,
 * 0.78 a family name against a full name, under 0.75 different persons. An initial counts almost as its name;
 * the least similar pair of words weighs most, so that brothers (Shehbaz and Nawaz Sharif) stay apart.
 */
export function nameSimilarity(a: string, b: string): number {
  return compareNames(prepareName(a), prepareName(b));
}

/** `nameSimilarity` of two prepared names. */
export function compareNames(a: PreparedName, b: PreparedName): number {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (shorter.words.length === 0) return a.text === b.text && a.text !== '' ? 1 : 0;
  const asWritten = compareWordLists(shorter.words, longer.words);
  if (longer.words.length === shorter.words.length || shorter.words.length === 1) return asWritten;
  return Math.max(asWritten, ...longer.joined().map((joined) => compareWordLists(shorter.words, joined)));
}

/** The name with each two neighbours written as one word: Kirti Vardhan, कीर्तिवर्धन. Initials stay by themselves. */
function joinNeighbours(words: readonly Sounds[]): Sounds[][] {
  return words.slice(1).flatMap((word, at) => {
    const before = words[at];
    if (!before || isInitial(before) || isInitial(word)) return [];
    return [[...words.slice(0, at), readWord(before.word + word.word), ...words.slice(at + 2)]];
  });
}

function compareWordLists(shorter: readonly Sounds[], longer: readonly Sounds[]): number {
  const scores = pairWords(shorter, longer);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const likeness = 0.25 * mean + 0.75 * Math.min(...scores);
  if (longer.length === shorter.length) return likeness;
  return likeness * (shorter.length === 1 ? 0.78 : 0.94 - 0.03 * (longer.length - shorter.length - 1));
}

import { putFamilyLast } from './family-last';
import { splitNameWords } from './name-words';
import { classifySounds } from './sound-classes';

/** Consonants that scripts and ears confuse. */
const COUSINS: Readonly<Record<string, string>> = { C: 'S', J: 'S', G: 'K', H: 'K', D: 'T', F: 'P', V: 'P', M: 'N' };
const LONGEST = 4;

/** The consonants of a word in coarse classes: Zahrani, Закрани. */
function coarseSound(word: string): string {
  const sounds = Array.from(classifySounds(word).replace(/[IEA]/gu, ''), (sound) => COUSINS[sound] ?? sound);
  return (
    sounds
      .filter((sound, at) => sound !== sounds[at - 1])
      .join('')
      // After N the scripts disagree about G and H: Yongrui, Юнжуй; Enkhbold, Энхболд.
      .replace(/NK/gu, 'N')
      .slice(0, LONGEST)
  );
}

/** An initial says less than a sound: C. is Cyrus and Chen, Д. is Dmitry and Jamshed. */
function classifyInitial(sound: string): string {
  if (/[IEA]/u.test(sound)) return 'A';
  const coarse = COUSINS[sound] ?? sound;
  return /[ST]/u.test(coarse) ? 'K' : coarse;
}

/**
 * What nearly all spellings of one name share, initials and turned names included: the coarse sound of the family name and of the
 * first letter of the other names.
 * Names of different persons share it too: it says who has to be compared. Empty for a text without letters.
 */
export function nameBlock(text: string): string {
  const words = putFamilyLast(splitNameWords(text));
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (last === '') return '';
  return `${coarseSound(last)}-${classifyInitial(classifySounds(first).charAt(0))}`;
}

/** Whether some of a name's words are initials: S. Jaishankar, एस. जयशंकर, but not a word alone. */
export function hasInitials(text: string): boolean {
  const words = splitNameWords(text);
  return words.length > 1 && words.some((word) => word.length === 1);
}

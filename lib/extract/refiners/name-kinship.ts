// Whether two spellings can be one name, whoever bears them: worked out once for each two.
import type { Language } from '@/lib/contracts/vocabulary';
import { nameSimilarity, romanise } from '@/lib/names';
import { soundOf, soundsOf } from '../name-sounds';
import { fold } from '../text/fold';
import { remember } from '../text/remember';

/** Two spellings of one name; brothers and namesakes stay below. */
const SAME_NAME = 0.88;
const NAMES = 5_000;
const COMPARED = 200;

/** `same`: one name; `word`: they share one word of several; `none`. */
export type Kinship = 'same' | 'word' | 'none';

/** How the name of a mention is akin to the spellings of a person. */
export type KinshipOf = (name: string) => (spelling: string) => Kinship;

export interface NameReader {
  kinshipOf: KinshipOf;
  /** Whether the one is the other with initials for its given names. */
  abbreviates(short: string, long: string): boolean;
}

const readers = new Map<string, NameReader>();

/** Of names in one language, whose pack spells the letters of initials so. */
export function nameReaderIn({ language, letterNames }: { language: Language; letterNames: string }): NameReader {
  const key = `${language} ${letterNames}`;
  const known = readers.get(key);
  if (known) return known;
  const initials = new Initials(language, letterNames);
  const made: NameReader = {
    kinshipOf: remember((name) => remember((spelling) => kinshipOf(name, spelling, initials), COMPARED), NAMES),
    abbreviates: (short, long) => initials.abbreviate(short, long),
  };
  readers.set(key, made);
  return made;
}

function kinshipOf(name: string, spelling: string, initials: Initials): Kinship {
  if (spelling === name || nameSimilarity(spelling, name) >= SAME_NAME || isOwnWord(spelling, name)) return 'same';
  const words = soundsOf(name);
  const parts = soundsOf(spelling);
  const [only = ''] = words;
  if (words.length === 1 && only.length >= 3 && parts.length > 1 && (parts[0] === only || parts.at(-1) === only))
    return 'same';
  if (initials.abbreviate(spelling, name) || initials.abbreviate(name, spelling)) return 'same';
  return words.length > 1 && parts.some((part) => words.includes(part)) ? 'word' : 'none';
}

/** The first or the last word of a longer name, letter by letter: also where it is too short to go by its sound. */
function isOwnWord(spelling: string, name: string): boolean {
  if (!spelling.includes(' ')) return false;
  const words = spelling.split(' ');
  const key = fold(name);
  return fold(words[0] ?? '') === key || fold(words.at(-1) ?? '') === key;
}

class Initials {
  private readonly letters: ReadonlyMap<string, string>;

  constructor(
    private readonly language: Language,
    letterNames: string,
  ) {
    const pairs = letterNames.split('|').map((pair) => pair.split(':'));
    this.letters = new Map(pairs.map(([name = '', letter = '']) => [fold(name), letter]));
  }

  /** "आर.के. सिंह" for "राज कुमार सिंह": the same surname, and initials that begin the given names. */
  abbreviate(short: string, long: string): boolean {
    const [initials, names] = [splitName(short), splitName(long)];
    if (initials.length < 2 || names.length < 2) return false;
    const letters: string[] = [];
    for (const initial of initials.slice(0, -1)) {
      const letter = this.letterOf(initial);
      if (letter === null) return false;
      letters.push(letter);
    }
    if (soundOf(initials.at(-1) ?? '') !== soundOf(names.at(-1) ?? '')) return false;
    return letters.every((letter, at) =>
      romanise(names[Math.min(at, names.length - 2)] ?? '', this.language)
        .toLowerCase()
        .startsWith(letter),
    );
  }

  /** The Latin letter that an initial stands for: a letter itself, or its name as a pack's `letterNames` has it. */
  private letterOf(initial: string): string | null {
    const folded = fold(initial);
    const named = this.letters.get(folded);
    return named ?? (initial.length === 1 ? romanise(folded, this.language).toLowerCase() : null);
  }
}

const splitName = (name: string) => name.split(/[\s.]+/u).filter(Boolean);

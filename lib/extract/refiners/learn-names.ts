// The parts of the names that an article introduced, so that a surname or a given name alone is found in a second reading.
import type { Item, Person, Sentence } from '../document';
import type { Grammar, Tag } from '../languages/tags';
import type { Lexer } from '../lexer';
import { phraseOf } from '../lexer';
import { soundsOf } from '../name-sounds';
import { retag, setItems } from '../tag-masks';
import { remember } from '../text/remember';
import { isCapital } from '../text/sign-classes';
import { PhraseTrie } from '../text/trie';

export interface LearnedNames {
  trie: PhraseTrie<Tag>;
  /** Phonetic key of one word → persons, for words in a spelling of their own. */
  keys: ReadonlyMap<string, string[]>;
  /** Parts of names that are also other words → persons. */
  homonyms: ReadonlyMap<string, string[]>;
}

const MIN_KEY = 3;
const NAMES = 5_000;

/** Every spelling of every person, whole and by its first and last word. */
export function learnNames(persons: readonly Person[], lexer: Lexer): LearnedNames {
  const trie = new PhraseTrie<Tag>();
  const { formsOf, wordsOf, standsAlone } = nameWordsOf(lexer);
  const given = new Map<string, string[]>();
  const family = new Map<string, string[]>();
  const keys = new Map<string, string[]>();
  const homonyms = new Map<string, string[]>();
  for (const { key, spellings } of persons) {
    const ids = [`@${key}`];
    for (const spelling of spellings) {
      for (const { words, grammar } of formsOf(spelling)) trie.add(words, nameTag(ids, 'full', grammar));
      const words = wordsOf(spelling);
      if (words.length > 1) {
        note(given, words[0], key);
        // "Md Touhid Hossain" is Touhid.
        if (words.length > 2 && isShort(words[0]) && !isShort(words[1])) note(given, words[1], key);
        note(family, words.at(-1), key);
      }
      const sounds = soundsOf(spelling);
      for (const sound of [sounds[0], sounds.at(-1)]) if (sound && sound.length >= MIN_KEY) note(keys, sound, key);
    }
  }
  for (const [part, parts] of [
    ['given', given],
    ['family', family],
  ] as const) {
    for (const [word, owners] of parts) {
      const ids = owners.map((key) => `@${key}`);
      if (!standsAlone(word)) {
        homonyms.set(word, ids);
        continue;
      }
      for (const { words, grammar } of formsOf(word)) trie.add(words, nameTag(ids, part, grammar));
    }
  }
  return { trie, keys, homonyms };
}

/** Letters of a word that, before others, hardly stands for a person alone. */
const SHORT = 3;
const isShort = (word: string | undefined) => word === undefined || Array.from(word).length <= SHORT;

/** Notes the owner of a word; persons come one behind the other. */
function note(owners: Map<string, string[]>, word: string | undefined, key: string): void {
  if (!word) return;
  const known = owners.get(word);
  if (known === undefined) owners.set(word, [key]);
  else if (known.at(-1) !== key) known.push(key);
}

function nameTag(ids: readonly string[], part: 'full' | 'given' | 'family', { cases, lemma }: Grammar): Tag {
  return { type: 'person', ids, part, cases, lemma };
}

/** What depends on the spelling of a name alone, kept for the articles to come. */
interface NameWords {
  formsOf: (name: string) => readonly { words: readonly string[]; grammar: Grammar }[];
  /** The words of which the first and the last may stand alone. */
  wordsOf: (name: string) => readonly string[];
  standsAlone: (word: string) => boolean;
}

const nameWords = new WeakMap<Lexer, NameWords>();

function nameWordsOf(lexer: Lexer): NameWords {
  const known = nameWords.get(lexer);
  if (known) return known;
  const made: NameWords = {
    formsOf: remember(
      (name) => lexer.forms.ofName(name).map(({ text, grammar }) => ({ words: phraseOf(text), grammar })),
      NAMES,
    ),
    wordsOf: remember(
      (name) => (lexer.pack.inflection ? name.split(/\s+/u).filter((word) => !word.includes('.')) : phraseOf(name)),
      NAMES,
    ),
    standsAlone: remember((word) => canStandAlone(word, lexer), NAMES),
  };
  nameWords.set(lexer, made);
  return made;
}

/** A part of a name that is also a common word is no name alone, nor is one letter, unless it is known as a surname ("শি"). */
function canStandAlone(word: string, lexer: Lexer): boolean {
  const items = lexer.read(word, 0, word.length);
  const long = Array.from(word.replace(/\p{M}/gu, '')).length >= 2;
  return items.every((item) => (long || item.tags.length > 0) && item.tags.every((tag) => tag.type === 'person'));
}

/** Tags unknown words that sound like a learned name; a sentence without any keeps its items. */
export function tagBySound(sentence: Sentence, learned: LearnedNames, lexer: Lexer): void {
  let items: Item[] | null = null;
  const stemsOfWord = stemsOf(lexer);
  for (let at = 0; at < sentence.items.length; at++) {
    const item = sentence.items[at];
    if (item?.kind !== 'word' || item.tags.length > 0 || item.key.length < 4) continue;
    if (lexer.pack.capitals && !isCapital(item.text)) continue;
    const named = soundsNamed(item, stemsOfWord(item.text), learned);
    if (named === null) continue;
    items ??= [...sentence.items];
    items[at] = named;
  }
  if (items) setItems(sentence, items);
}

function soundsNamed(item: Item, stemsOfWord: readonly Stem[], learned: LearnedNames): Item | null {
  for (const { length, ending, sound } of stemsOfWord) {
    const owners = learned.keys.get(sound);
    if (!owners) continue;
    const tag: Tag = { type: 'person', ids: owners.map((key) => `@${key}`), part: 'family' };
    const named = retag(item, [tag]);
    named.case = item.case ?? ending;
    named.stemEnd = item.start + length;
    return named;
  }
  return null;
}

/** A word without one of its endings: its length, the ending's case, and how its first word sounds. */
interface Stem {
  length: number;
  ending: Item['case'];
  sound: string;
}

const WORDS = 20_000;
const stemsByLexer = new WeakMap<Lexer, (text: string) => readonly Stem[]>();

function stemsOf(lexer: Lexer): (text: string) => readonly Stem[] {
  const known = stemsByLexer.get(lexer) ?? remember((text) => stems(text, lexer), WORDS);
  stemsByLexer.set(lexer, known);
  return known;
}

/** The word as it stands and without each ending that it may carry. */
function stems(text: string, lexer: Lexer): Stem[] {
  const stem = (length: number, ending: Item['case']): Stem => {
    return { length, ending, sound: soundsOf(text.slice(0, length))[0] ?? '' };
  };
  const found = [stem(text.length, null)];
  for (let at = 2; at < text.length; at++) {
    const suffix = lexer.suffixOf(text.slice(at).replace(/\u09bc/gu, ''));
    if (suffix && !suffix.plural) found.push(stem(at, suffix.case));
  }
  return found;
}

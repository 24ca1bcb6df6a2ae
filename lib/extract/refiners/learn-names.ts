// The parts of the names that an article introduced, so that a surname or a given name alone is found in a second reading.
import type { Person, Sentence } from '../document';
import type { Tag } from '../languages/tags';
import type { Lexer } from '../lexer';
import { phraseOf } from '../lexer';
import { soundsOf } from '../name-sounds';
import { PhraseTrie } from '../text/trie';

export interface LearnedNames {
  trie: PhraseTrie<Tag>;
  /** Phonetic key of one word → persons, for words in a spelling of their own. */
  keys: ReadonlyMap<string, string[]>;
}

const MIN_KEY = 3;

/** Every spelling of every person, whole and by its first and last word. */
export function learnNames(persons: readonly Person[], lexer: Lexer): LearnedNames {
  const trie = new PhraseTrie<Tag>();
  const given = new Map<string, Set<string>>();
  const family = new Map<string, Set<string>>();
  const note = (part: Map<string, Set<string>>, word: string | undefined, key: string) => {
    if (word) part.set(word, (part.get(word) ?? new Set()).add(key));
  };
  const keys = new Map<string, string[]>();
  for (const person of persons) {
    for (const spelling of person.spellings) {
      trie.add(phraseOf(spelling), { type: 'person', ids: [`@${person.key}`], part: 'full' });
      const words = phraseOf(spelling);
      if (words.length > 1) {
        note(given, words[0], person.key);
        note(family, words.at(-1), person.key);
      }
      const sounds = soundsOf(spelling);
      for (const sound of new Set([sounds[0], sounds.at(-1)])) {
        if (sound && sound.length >= MIN_KEY) keys.set(sound, [...new Set([...(keys.get(sound) ?? []), person.key])]);
      }
    }
  }
  for (const [part, words] of [
    ['given', given],
    ['family', family],
  ] as const) {
    for (const [word, owners] of words) {
      if (!canStandAlone(word, lexer)) continue;
      trie.add([word], { type: 'person', ids: [...owners].map((key) => `@${key}`), part });
    }
  }
  return { trie, keys };
}

/** A part of a name that is also a common word is no name alone. */
function canStandAlone(word: string, lexer: Lexer): boolean {
  const items = lexer.read(word, 0, word.length);
  return (
    Array.from(word.replace(/\p{M}/gu, '')).length >= 2 &&
    items.every((item) => item.tags.every((tag) => tag.type === 'person'))
  );
}

/** Tags unknown words that sound like a learned name. */
export function tagBySound(sentence: Sentence, learned: LearnedNames, lexer: Lexer): void {
  sentence.items = sentence.items.map((item) => {
    if (item.kind !== 'word' || item.tags.length > 0 || item.key.length < 4) return item;
    for (const [stem, caseOf] of stems(item.text, lexer)) {
      const owners = learned.keys.get(soundsOf(stem)[0] ?? '');
      if (!owners) continue;
      const tag: Tag = { type: 'person', ids: owners.map((key) => `@${key}`), part: 'family' };
      return { ...item, tags: [tag], case: item.case ?? caseOf, stemEnd: item.start + stem.length };
    }
    return item;
  });
}

/** The word as it stands and without each ending that it may carry. */
function stems(text: string, lexer: Lexer): [string, Sentence['items'][number]['case']][] {
  const found: [string, Sentence['items'][number]['case']][] = [[text, null]];
  for (let at = 2; at < text.length; at++) {
    const suffix = lexer.suffixOf(text.slice(at).replace(/\u09bc/gu, ''));
    if (suffix && !suffix.plural) found.push([text.slice(0, at), suffix.case]);
  }
  return found;
}

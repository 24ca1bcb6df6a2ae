// The parts of the names that an article introduced, so that a surname or a given name alone is found in a second reading.
import { nameKeys } from '@/lib/names';
import type { Person, Sentence } from '../document';
import type { Tag } from '../languages/tags';
import type { Lexer } from '../lexer';
import { phraseOf } from '../lexer';
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
  const parts = new Map<string, Set<string>>();
  const note = (text: string, key: string) => parts.set(text, (parts.get(text) ?? new Set()).add(key));
  const keys = new Map<string, string[]>();
  for (const person of persons) {
    for (const spelling of person.spellings) {
      trie.add(phraseOf(spelling), { type: 'person', ids: [`@${person.key}`], part: 'full' });
      const words = phraseOf(spelling);
      for (const word of new Set([words[0], words.at(-1)])) if (word && words.length > 1) note(word, person.key);
      const sounds = nameKeys(spelling);
      for (const sound of new Set([sounds[0], sounds.at(-1)])) {
        if (sound && sound.length >= MIN_KEY) keys.set(sound, [...new Set([...(keys.get(sound) ?? []), person.key])]);
      }
    }
  }
  for (const [word, owners] of parts) {
    const isWord = lexer.read(word, 0, word.length).some((item) => item.tags.some((tag) => tag.type !== 'person'));
    if (isWord || Array.from(word.replace(/\p{M}/gu, '')).length < 2) continue;
    trie.add([word], { type: 'person', ids: [...owners].map((key) => `@${key}`), part: 'family' });
  }
  return { trie, keys };
}

/** Tags unknown words that sound like a learned name. */
export function tagBySound(sentence: Sentence, learned: LearnedNames, lexer: Lexer): void {
  sentence.items = sentence.items.map((item) => {
    if (item.kind !== 'word' || item.tags.length > 0 || item.key.length < 4) return item;
    for (const [stem, caseOf] of stems(item.text, lexer)) {
      const owners = learned.keys.get(nameKeys(stem)[0] ?? '');
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

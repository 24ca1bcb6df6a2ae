import { tokenize } from './tokenize';

/** The words of a phrase as the trie wants them. */
export function phraseOf(phrase: string): string[] {
  const composed = phrase.normalize('NFC');
  const keys: string[] = [];
  for (const { word } of tokenize(composed, 0, composed.length)) if (word.kind !== 'punct') keys.push(word.key);
  return keys;
}

import { tokenize } from './tokenize';

/** The words of a phrase as the trie wants them. */
export function phraseOf(phrase: string): string[] {
  const composed = phrase.normalize('NFC');
  return tokenize(composed, 0, composed.length)
    .filter(({ word }) => word.kind !== 'punct')
    .map(({ word }) => word.key);
}

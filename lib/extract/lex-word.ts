// A word with all that the lexer knows of it, and whether entries of a trie may begin or go on with it.
import type { Suffix } from './languages/pack';
import type { Tag } from './languages/tags';
import type { TagSet } from './tag-masks';
import type { Token, Word } from './text/tokenize';
import type { Cut, PhraseTrie, TrieNode } from './text/trie';

/** A word with all that the lexer knows of it wherever it stands. */
export interface LexWord extends Word {
  /** The ways to take an ending off, longest ending first. */
  cuts: readonly Cut[];
  /** The bit of its first sign; without an ending it begins with the same one. */
  first: number;
  /** The entry that it is alone; null for none. */
  alone: Candidate | null;
  /** Where the entries that begin with it go on; null where none does. */
  following: TrieNode<Tag> | null;
  /** What it is as an ending that stands apart. */
  ending: Suffix | null;
  isHyphen: boolean;
  /** Whether its first letter is a capital. */
  capital: boolean;
  /** In Latin letters, or a handle: endings may stand apart from it. */
  isForeign: boolean;
}

export type LexToken = Token<LexWord>;

/** An entry found in a sentence: its tags, the index after its last token, and the ending there. */
export interface Candidate {
  found: TagSet;
  to: number;
  rest: string;
  suffix: Suffix | null;
}

/** Whether an entry of `trie` may begin with the word. */
export function begins(word: LexWord, trie: PhraseTrie<Tag>): boolean {
  return leads(word, trie.root);
}

/** Whether the words behind a trie's node hold the word, as it stands or without an ending. */
export function leads(word: LexWord, node: TrieNode<Tag>): boolean {
  if ((node.firsts & word.first) === 0) return false;
  if (node.next.has(word.key)) return true;
  for (const { stem } of word.cuts) if (node.next.has(stem)) return true;
  return false;
}

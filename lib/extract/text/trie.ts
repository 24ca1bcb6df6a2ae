import type { Token, Word } from './tokenize';

export interface TrieNode<T> {
  next: ReadonlyMap<string, TrieNode<T>>;
  /** The bits of the first signs of its words: most words that are looked for begin with none of them. */
  firsts: number;
  values: readonly T[];
}

/** One of 32 bits for the first sign of a word. */
export function firstBit(word: string): number {
  return 1 << (word.charCodeAt(0) & 31);
}

/** Nodes as they are built: most end a phrase or carry none, and share what is empty. */
interface OpenNode<T> extends TrieNode<T> {
  next: Map<string, OpenNode<T>>;
  values: T[];
}

const NO_NODES = new Map<string, never>();
const NO_VALUES: never[] = [];

/** A folded word taken apart: an entry's word, and an ending behind it. */
export interface Cut {
  stem: string;
  rest: string;
}

export interface TrieMatch<T> {
  values: readonly T[];
  /** Index after the last token of the match. */
  to: number;
  /** What the last token has beyond the entry: '' or the ending of a cut. */
  rest: string;
}

/** Signs that may stand between the words of one entry: initials and hyphenated compounds. */
const JOINERS = new Set(['.', '(', '-', '–', '‑', '’', "'"]);

/** Phrases over folded words; one walk from a token finds every entry that begins there. */
export class PhraseTrie<T> {
  private readonly top: OpenNode<T> = { next: new Map(), firsts: 0, values: NO_VALUES };

  get root(): TrieNode<T> {
    return this.top;
  }

  /** Adds a phrase given as folded words. */
  add(words: readonly string[], value: T): void {
    let node = this.top;
    for (const word of words) {
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: NO_NODES, firsts: 0, values: NO_VALUES };
        if (node.next === NO_NODES) node.next = new Map();
        node.next.set(word, child);
        node.firsts |= firstBit(word);
      }
      node = child;
    }
    if (node.values === NO_VALUES) node.values = [value];
    else node.values.push(value);
  }

  /** All entries that begin at token `from`, shortest first. The last word of an entry may end as `cutsOf` allows (never in its first sign), longest ending first. */
  match<W extends Word>(
    tokens: readonly Token<W>[],
    from: number,
    cutsOf: (word: W) => readonly Cut[],
  ): TrieMatch<T>[] {
    const found: TrieMatch<T>[] = [];
    let node: TrieNode<T> | undefined = this.root;
    for (let at: number | null = from; node && at !== null; ) {
      const word: W | undefined = tokens[at]?.word;
      if (!word || (node.firsts & firstBit(word.key)) === 0) break;
      for (const { stem, rest } of cutsOf(word)) {
        const values: readonly T[] | undefined = node.next.get(stem)?.values;
        if (values?.length) found.push({ values, to: at + 1, rest });
      }
      node = node.next.get(word.key);
      if (node?.values.length) found.push({ values: node.values, to: at + 1, rest: '' });
      at = nextWord(tokens, at + 1);
    }
    return found;
  }
}

/** The next word of the same phrase: directly after, or after one joiner. */
export function nextWord(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.word.kind !== 'punct') return at;
  if (!JOINERS.has(token.word.text)) return null;
  return tokens[at + 1] && tokens[at + 1]?.word.kind !== 'punct' ? at + 1 : null;
}

import type { Token } from './tokenize';

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

export interface TrieMatch<T> {
  values: T[];
  /** Index after the last token of the match. */
  to: number;
  /** What the last token has beyond the entry: '' or a suffix to be judged by the caller. */
  rest: string;
}

/** Signs that may stand between the words of one entry: initials and hyphenated compounds. */
const JOINERS = new Set(['.', '(', '-', '–', '‑', '’', "'"]);

/** Phrases over folded words; one walk from a token finds every entry that begins there. */
export class PhraseTrie<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  /** Adds a phrase given as folded words. */
  add(words: readonly string[], value: T): void {
    let node = this.root;
    for (const sign of words.join(' ')) {
      const child = node.next.get(sign) ?? { next: new Map(), values: [] };
      node.next.set(sign, child);
      node = child;
    }
    node.values.push(value);
  }

  /** All entries that begin at token `from`, shortest first. A word may end in up to `maxRest` further code units. */
  match(tokens: readonly Token[], from: number, maxRest: number): TrieMatch<T>[] {
    const found: TrieMatch<T>[] = [];
    let node: Node<T> | undefined = this.root;
    for (let i = from; node && i < tokens.length; ) {
      const key: string = tokens[i]?.key ?? '';
      node = this.walkWord(node, key, { to: i + 1, maxRest, found });
      const next = nextWord(tokens, i + 1);
      if (next === null) break;
      node = node?.next.get(' ');
      i = next;
    }
    return found;
  }

  private walkWord(
    start: Node<T>,
    key: string,
    into: { to: number; maxRest: number; found: TrieMatch<T>[] },
  ): Node<T> | undefined {
    let node: Node<T> | undefined = start;
    let read = 0;
    for (const sign of key) {
      if (read > 0 && node.values.length && key.length - read <= into.maxRest) {
        into.found.push({ values: node.values, to: into.to, rest: key.slice(read) });
      }
      node = node.next.get(sign);
      if (!node) return undefined;
      read += sign.length;
    }
    if (node.values.length) into.found.push({ values: node.values, to: into.to, rest: '' });
    return node;
  }
}

/** The next word of the same phrase: directly after, or after one joiner. */
function nextWord(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind !== 'punct') return at;
  if (!JOINERS.has(token.text)) return null;
  return tokens[at + 1] && tokens[at + 1]?.kind !== 'punct' ? at + 1 : null;
}

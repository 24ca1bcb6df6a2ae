// Words of a sentence → items: the longest entry of pack and gazetteer at each place, with the case of its ending.
import type { Gazetteer } from '@/lib/contracts/gazetteer';
import { capitalsOf, opensName } from './capital-letters';
import type { Item } from './document';
import { entrySet, withoutFalseNames } from './false-names';
import { addGazetteer } from './gazetteer-words';
import type { LanguagePack, Suffix } from './languages/pack';
import type { Tag } from './languages/tags';
import { itemOf } from './lex-item';
import { begins, type Candidate, type LexToken, type LexWord, leads } from './lex-word';
import { tagSet } from './tag-masks';
import { fold } from './text/fold';
import { phraseOf } from './text/phrase-of';
import { readWord, tokenizeWith } from './text/tokenize';
import { type Cut, firstBit, nextWord, PhraseTrie } from './text/trie';
import { WordTable } from './text/word-table';
import { createWordForms, type WordForms } from './word-forms';

export type { LexToken, LexWord } from './lex-word';
export { phraseOf } from './text/phrase-of';

export interface Lexer {
  pack: LanguagePack;
  forms: WordForms;
  tokenize(text: string, from: number, to: number): LexToken[];
  read(text: string, from: number, to: number): Item[];
  readTokens(tokens: readonly LexToken[], text: string): Item[];
  /** Reads tokens again with learned names, given their items; null where none begins and nothing changes. */
  rereadTokens(tokens: readonly LexToken[], text: string, made: Reread): Item[] | null;
  suffixOf(rest: string): Suffix | null;
}

/** What tokens were read as without the names that were learned since. */
export interface Reread {
  items: readonly Item[];
  learned: PhraseTrie<Tag>;
}

/** Reads sentences of one language with the words of its pack and the names of the gazetteer. */
export function createLexer(pack: LanguagePack, gazetteer: Gazetteer): Lexer {
  const trie = new PhraseTrie<Tag>();
  const forms = createWordForms(pack);
  for (const { words, inflect, tag } of pack.lexicon)
    for (const phrase of words.split('|'))
      for (const form of forms.ofPhrase(phrase, inflect, tag)) trie.add(phraseOf(form.text), form.tag);
  addGazetteer(trie, gazetteer, { pack, forms });
  const apart = new Map(pack.suffixes.map((suffix) => [fold(suffix.text), suffix]));
  const suffixes = new Map([...apart].filter(([, suffix]) => !suffix.apart));
  const longest = Math.max(0, ...[...suffixes.keys()].map((key) => key.length));
  const suffixOf = (rest: string) => suffixes.get(rest) ?? null;
  const reader = new ItemReader(
    trie,
    { glued: suffixOf, apart: (text) => apart.get(text) ?? null, longest },
    capitalsOf(pack),
    pack.inflection ? pack.finiteVerb : null,
    (text) => opensName(text, pack),
  );
  const tokenize: Lexer['tokenize'] = (text, from, to) => tokenizeWith(text, { from, to }, reader.words);
  return {
    pack,
    forms,
    suffixOf,
    tokenize,
    read: (text, from, to) => reader.read(tokenize(text, from, to), text),
    readTokens: (tokens, text) => reader.read(tokens, text),
    rereadTokens: (tokens, text, made) => reader.reread(tokens, text, made),
  };
}

const cutsOf = (word: LexWord) => word.cuts;
const WORDS = 40_000;
const SHORTEST_VERB = 5;
/** Of two that end with the same word the one with the shorter ending is longer, but who is named in the text goes before a namesake. */
function isNearer(one: Reading, other: Reading): boolean {
  if (one.rest.length === other.rest.length) return false;
  if (isOfText(one.tags) && isNamesake(other.tags)) return true;
  return one.rest.length < other.rest.length && !(isOfText(other.tags) && isNamesake(one.tags));
}

interface Reading {
  tags: readonly Tag[];
  /** The ending behind the entry. */
  rest: string;
}

const isOfText = (tags: readonly Tag[]) =>
  tags.some((tag) => tag.type === 'person' && tag.ids.some((id) => id.startsWith('@')));
const isNamesake = (tags: readonly Tag[]) => tags.every(({ type }) => type === 'person') && !isOfText(tags);

const UNKNOWN_VERB = tagSet([{ type: 'verb', tense: 'other' }]);

interface Endings {
  glued: (rest: string) => Suffix | null;
  apart: (word: string) => Suffix | null;
  longest: number;
}

class ItemReader {
  constructor(
    private readonly trie: PhraseTrie<Tag>,
    private readonly endings: Endings,
    private readonly isWritten: ((tag: Tag, capital: boolean) => boolean) | null,
    private readonly isVerb: RegExp | null,
    private readonly opensName: (text: string) => boolean,
  ) {}

  /** All that is known of a word by its spelling; equal spellings are looked up once. */
  readonly words = new WordTable<LexWord>((text) => this.know(text), WORDS);

  private know(text: string): LexWord {
    const plain = readWord(text);
    const word: LexWord = {
      text: plain.text,
      key: plain.key,
      offsets: plain.offsets,
      kind: plain.kind,
      cuts: plain.kind === 'punct' ? [] : this.cut(plain.key),
      first: firstBit(plain.key),
      alone: null,
      following: this.trie.root.next.get(plain.key) ?? null,
      ending: this.endings.apart(plain.key),
      isHyphen: plain.kind === 'punct' && /^[-–‑’']$/u.test(text),
      capital: this.opensName(text),
      isForeign: /^[@A-Za-z]/.test(text),
    };
    if (word.following?.next.size === 0) word.following = null;
    word.alone = this.longest([{ start: 0, end: text.length, spaced: true, word }], 0) ?? this.asVerb(word);
    return word;
  }

  /** An unknown word that ends like a finite verb is one where the pack's endings say so. */
  private asVerb({ kind, capital, key }: LexWord): Candidate | null {
    const isVerb = kind === 'word' && !capital && key.length >= SHORTEST_VERB && this.isVerb?.test(key);
    return isVerb ? { found: UNKNOWN_VERB, to: 1, rest: '', suffix: null } : null;
  }

  private cut(key: string): Cut[] {
    const cuts: Cut[] = [];
    for (let at = Math.max(1, key.length - this.endings.longest); at < key.length; at++) {
      const rest = key.slice(at);
      if (this.endings.glued(rest)) cuts.push({ stem: key.slice(0, at), rest });
    }
    return cuts;
  }

  read(tokens: readonly LexToken[], text: string): Item[] {
    const items: Item[] = [];
    for (let i = 0; i < tokens.length; ) {
      const { item, after } = itemOf(tokens, { from: i, best: this.best(tokens, i), text });
      items.push(item);
      i = after;
    }
    return items;
  }

  /** What an item is depends on nothing before it: only those that begin with a learned name's word are read again. */
  reread(tokens: readonly LexToken[], text: string, { items, learned }: Reread): Item[] | null {
    if (!tokens.some(({ word }) => begins(word, learned))) return null;
    const again: Item[] = [];
    let old = 0;
    for (let i = 0; i < tokens.length; ) {
      const token = tokens[i];
      while ((items[old]?.start ?? Number.POSITIVE_INFINITY) < (token?.start ?? 0)) old++;
      const known = items[old];
      if (token && known && known.start === token.start && !begins(token.word, learned)) {
        again.push(known);
        while ((tokens[i]?.start ?? Number.POSITIVE_INFINITY) < known.end) i++;
        continue;
      }
      const { item, after } = itemOf(tokens, { from: i, best: this.best(tokens, i, learned), text });
      again.push(item);
      i = after;
    }
    return again;
  }

  /** The longest entry at a token. Most words are known from before, alone. */
  private best(tokens: readonly LexToken[], from: number, learned?: PhraseTrie<Tag>): Candidate | null {
    const word = tokens[from]?.word;
    if (!word || word.kind === 'punct') return null;
    const known = learned !== undefined && begins(word, learned) ? learned : undefined;
    if (!known && !this.mayGoOn(tokens, from, word)) return word.alone;
    return this.longest(tokens, from, known) ?? word.alone;
  }

  /** The tags that may stand for an entry whose first word is written so; of a country, the last ("the Republic of Korea"). */
  private written(tags: readonly Tag[], first: LexWord | undefined, last: LexWord | undefined): readonly Tag[] {
    const { isWritten } = this;
    if (isWritten === null) return tags;
    const country = last?.capital === true && tags.some(({ type }) => type === 'country');
    const capital = first?.capital === true || country;
    for (const tag of tags) if (!isWritten(tag, capital)) return tags.filter((other) => isWritten(other, capital));
    return tags;
  }

  private mayGoOn(tokens: readonly LexToken[], from: number, { following }: LexWord): boolean {
    if (following === null) return false;
    const at = nextWord(tokens, from + 1);
    const next = at === null ? undefined : tokens[at]?.word;
    return next !== undefined && leads(next, following);
  }

  /** The longest entry; the tags of equally long ones together. */
  private longest(tokens: readonly LexToken[], from: number, learned?: PhraseTrie<Tag>): Candidate | null {
    if (tokens[from]?.word.kind === 'punct') return null;
    const matches = this.trie.match(tokens, from, cutsOf);
    if (learned) for (const match of learned.match(tokens, from, cutsOf)) matches.push(match);
    let best: { tags: readonly Tag[]; to: number; rest: string } | null = null;
    for (const { values: all, to, rest } of matches) {
      const tags = this.written(all, tokens[from]?.word, tokens[to - 1]?.word);
      if (tags.length === 0) continue;
      if (best === null || to > best.to || (to === best.to && isNearer({ tags, rest }, best)))
        best = { tags, to, rest };
      else if (to === best.to && rest.length === best.rest.length) best.tags = [...best.tags, ...tags];
    }
    if (best === null) return null;
    const suffix = best.rest ? this.endings.glued(best.rest) : null;
    const isRepeated = learned === undefined && suffix === null;
    const found = isRepeated ? entrySet(best.tags) : tagSet(withoutFalseNames(best.tags, suffix));
    // A surname that would stand in the locative ("চো" in "চোয়ে") is a part of another word.
    return found.tags.length > 0 ? { found, to: best.to, rest: best.rest, suffix } : null;
  }
}

// Words of a sentence → items: the longest entry of pack and gazetteer at each place, with the case of its ending.
import type { Gazetteer, Spellings } from '@/lib/contracts/gazetteer';
import type { Item } from './document';
import type { LanguagePack, Suffix } from './languages/pack';
import type { Tag } from './languages/tags';
import { fold } from './text/fold';
import { type Token, tokenize } from './text/tokenize';
import { PhraseTrie } from './text/trie';

export interface Lexer {
  pack: LanguagePack;
  read(text: string, from: number, to: number, learned?: PhraseTrie<Tag>): Item[];
  suffixOf(rest: string): Suffix | null;
}

/** Reads sentences of one language with the words of its pack and the names of the gazetteer. */
export function createLexer(pack: LanguagePack, gazetteer: Gazetteer): Lexer {
  const trie = new PhraseTrie<Tag>();
  for (const group of pack.lexicon) for (const words of group.words.split('|')) trie.add(phraseOf(words), group.tag);
  addGazetteer(trie, gazetteer, pack);
  const apart = new Map(pack.suffixes.map((suffix) => [fold(suffix.text), suffix]));
  const suffixes = new Map([...apart].filter(([, suffix]) => !suffix.apart));
  const longest = Math.max(0, ...[...suffixes.keys()].map((key) => key.length));
  const suffixOf = (rest: string) => suffixes.get(rest) ?? null;
  const reader = new ItemReader(
    trie,
    { glued: suffixOf, apart: (text) => apart.get(text) ?? null, longest },
    capitalsOf(pack),
  );
  return { pack, suffixOf, read: (text, from, to, learned) => reader.read(tokenize(text, from, to), text, learned) };
}

/** Whether a tag may stand for a word as written: with capital letters, names have one, and some words are told by it. */
function capitalsOf(pack: LanguagePack): (tag: Tag, text: string) => boolean {
  const written = new Map(pack.lexicon.flatMap(({ tag, letters }) => (letters ? [[tag, letters] as const] : [])));
  if (!pack.capitals) return () => true;
  return (tag, text) => {
    const name = tag.type === 'person' || tag.type === 'city' || (tag.type === 'country' && !tag.adjective);
    const wanted = written.get(tag) ?? (name ? 'capital' : null);
    return wanted === null || /^[@#]?\p{Lu}/u.test(text) === (wanted === 'capital');
  };
}

/** The words of a phrase as the trie wants them. */
export function phraseOf(phrase: string): string[] {
  return tokenize(phrase.normalize('NFC'), 0, phrase.normalize('NFC').length)
    .filter((token) => token.kind !== 'punct')
    .map((token) => token.key);
}

function addGazetteer(trie: PhraseTrie<Tag>, gazetteer: Gazetteer, pack: LanguagePack): void {
  const spelled = (spellings: Spellings) =>
    [...new Set([...spellings[pack.language], ...spellings.en])].filter(Boolean);
  const add = (spellings: readonly string[], tag: Tag) => {
    for (const spelling of spellings) trie.add(phraseOf(spelling), tag);
  };
  for (const { id, names, demonyms } of gazetteer.countries) {
    add(spelled(names), { type: 'country', id, adjective: false });
    add(spelled(demonyms), { type: 'country', id, adjective: true });
  }
  for (const { id, country, names } of gazetteer.cities) add(spelled(names), { type: 'city', id, country });
  for (const { id, series, names, abbreviations } of gazetteer.organizations) {
    add([...spelled(names), ...spelled(abbreviations)], { type: 'organization', id, series });
  }
  const byName = new Map<string, { spelling: string; ids: string[]; part: 'full' | 'family'; countries: string[] }>();
  for (const { id, full, family, offices } of gazetteer.persons) {
    for (const [part, spellings] of [
      ['full', full],
      ['family', family],
    ] as const) {
      for (const spelling of spelled(spellings)) {
        const entry = byName.get(`${part}:${spelling}`) ?? { spelling, ids: [], part, countries: [] };
        if (!entry.ids.includes(id)) entry.ids.push(id);
        entry.countries.push(...offices.flatMap((office) => office.country ?? []));
        byName.set(`${part}:${spelling}`, entry);
      }
    }
  }
  for (const { spelling, ids, part, countries } of byName.values())
    add([spelling], { type: 'person', ids, part, countries });
}

interface Candidate {
  tags: readonly Tag[];
  to: number;
  rest: string;
  suffix: Suffix | null;
  length: number;
}

/** A surname that is also a common word or a place is no name alone, and nobody stands in the locative. */
function withoutFalseNames(found: Candidate): readonly Tag[] {
  const others = found.tags.filter((tag) => tag.type !== 'person');
  const full = found.tags.some((tag) => tag.type === 'person' && tag.part === 'full');
  return (others.length > 0 && !full) || found.suffix?.case === 'in' ? others : found.tags;
}

interface Endings {
  glued: (rest: string) => Suffix | null;
  apart: (word: string) => Suffix | null;
  longest: number;
}

class ItemReader {
  constructor(
    private readonly trie: PhraseTrie<Tag>,
    private readonly endings: Endings,
    private readonly isWritten: (tag: Tag, text: string) => boolean,
  ) {}

  read(tokens: Token[], text: string, learned?: PhraseTrie<Tag>): Item[] {
    const items: Item[] = [];
    for (let i = 0; i < tokens.length; ) {
      const best = this.best(tokens, i, learned);
      const to = best?.to ?? i + 1;
      const { item, after } = this.close(tokens, { from: i, to, best, text });
      items.push(item);
      i = after;
    }
    return items;
  }

  /** The longest entry; the tags of equally long ones together. */
  private best(tokens: Token[], from: number, learned?: PhraseTrie<Tag>): Candidate | null {
    if (tokens[from]?.kind === 'punct') return null;
    const matches = [
      ...this.trie.match(tokens, from, this.endings.longest),
      ...(learned?.match(tokens, from, this.endings.longest) ?? []),
    ];
    let best: Candidate | undefined;
    for (const { values: all, to, rest } of matches) {
      const suffix = rest ? this.endings.glued(rest) : null;
      if (rest && !suffix) continue;
      const values = all.filter((tag) => this.isWritten(tag, tokens[from]?.text ?? ''));
      if (values.length === 0) continue;
      const length = tokens.slice(from, to).reduce((sum, token) => sum + token.key.length, 0) - rest.length;
      if (!best || to > best.to || (to === best.to && length > best.length))
        best = { tags: values, to, rest, suffix, length };
      else if (to === best.to && length === best.length) best = { ...best, tags: [...best.tags, ...values] };
    }
    return best ? { ...best, tags: withoutFalseNames(best) } : null;
  }

  /** Makes the item, taking in a detached ending (`X-এর`, `X এর`) after it. */
  private close(
    tokens: Token[],
    found: { from: number; to: number; best: Candidate | null; text: string },
  ): { item: Item; after: number } {
    const first = tokens[found.from];
    const last = tokens[found.to - 1];
    if (!first || !last) throw new RangeError('an item needs at least one token');
    const rest = found.best?.rest ?? '';
    const stemEnd = last.start + (last.offsets[last.key.length - rest.length] ?? last.end - last.start);
    const detached = found.best?.suffix || first.kind === 'punct' ? null : this.detached(tokens, found.to);
    const suffix = found.best?.suffix ?? detached?.suffix ?? null;
    const after = detached?.to ?? found.to;
    const item: Item = {
      start: first.start,
      end: tokens[after - 1]?.end ?? last.end,
      stemEnd: rest ? stemEnd : last.end,
      text: found.text.slice(first.start, last.end),
      key: tokens
        .slice(found.from, found.to)
        .map((token) => token.key)
        .join(' '),
      kind: first.kind,
      spaced: first.spaced,
      tags: found.best?.tags ?? [],
      case: suffix?.case ?? null,
      plural: suffix?.plural ?? false,
    };
    return { item, after };
  }

  private detached(tokens: Token[], at: number): { suffix: Suffix; to: number } | null {
    const hyphen = tokens[at]?.kind === 'punct' && /^[-–‑’']$/u.test(tokens[at]?.text ?? '');
    const token = tokens[hyphen ? at + 1 : at];
    if (!hyphen && !/^[@A-Za-z]/.test(tokens[at - 1]?.text ?? '')) return null;
    const suffix = token && !(hyphen && token.spaced) ? this.endings.apart(token.key) : null;
    return suffix?.detachable && (hyphen || suffix.detachable === 'space')
      ? { suffix, to: hyphen ? at + 2 : at + 1 }
      : null;
  }
}

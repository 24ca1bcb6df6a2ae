// Unknown names in an inflected language: a run of capitalised words in one case, and the nominatives that it may have.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { commonCases, GRAMMAR_CASES, type GrammarCase, type Inflector, type Lemma } from '../text/inflect';
import { remember } from '../text/remember';
import { isPredicate } from './clauses';
import { isCapital } from './item-cases';
import { isOtherSurname } from './other-surname';
import { isKnownOwner } from './owners';
import { readWoman } from './womans-name';

export interface NameRun {
  from: number;
  to: number;
  /** Words without initials and small words. */
  words: number;
  start: number;
  end: number;
  cases: readonly GrammarCase[];
  /** Nominatives of the whole name, the likeliest first. */
  lemmas: Lemma[];
  initials: boolean;
  /** A given and a father's name alone. */
  patronymic: boolean;
  /** Nobody knows it. */
  ids: readonly string[];
  part: null;
}

const MAX_WORDS = 5;
const MAX_LEMMAS = 12;
const SYLLABLE = 3;

/** The longest run at `from` that can be a name in one of `cases`; `ofAide`: behind an office whose owner may stand between. */
export function readNameRun(
  items: readonly Item[],
  from: number,
  made: { cases: readonly GrammarCase[]; inflector: Inflector; ofAide: boolean },
): NameRun | null {
  const all = untilOther(items, collect(items, from), made);
  const owned = made.ofAide && isKnownOwner(items[from], all, made.inflector);
  const parts = all.slice(owned ? 1 : ownersBefore(all, made));
  const words = parts.filter((part) => part.kind === 'word');
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || words.length === 0) return null;
  const found = nominatives(parts, made);
  if (!found) return null;
  const end = items[last.to - 1];
  return {
    from,
    to: last.to,
    words: words.length,
    start: items[last.to - parts.reduce((sum, part) => sum + part.length, 0)]?.start ?? 0,
    end: end?.end ?? 0,
    cases: found.cases,
    lemmas: found.lemmas,
    initials: parts.some((part) => part.kind === 'initial'),
    patronymic: words.length === 2 && parts.length === 2 && made.inflector.inflection.patronymic.test(last.text),
    ids: [],
    part: null,
  };
}

export interface Part {
  kind: 'word' | 'initial' | 'particle';
  text: string;
  to: number;
  /** Items that it takes. */
  length: number;
}

function collect(items: readonly Item[], from: number): Part[] {
  const parts: Part[] = [];
  let at = from;
  while (at < items.length && parts.length < MAX_WORDS) {
    const part = readPart(items, at, parts);
    if (!part || (parts.length > 0 && breaks(items, at))) break;
    parts.push(part);
    at = part.to;
  }
  const closing = parts.at(-1);
  // "Сохейл Хан": a small word with a capital letter closes a name as its surname.
  if (closing?.kind === 'particle' && isCapital(items[closing.to - 1])) closing.kind = 'word';
  while (parts.at(-1)?.kind === 'particle') parts.pop();
  return parts.some((part) => part.kind === 'word') ? parts : [];
}

/** "с Бижановой Сыдыков увидится": a word in the nominative before the verb, behind one in the case of the preposition, is somebody else. */
function untilOther(
  items: readonly Item[],
  parts: Part[],
  { cases, inflector }: { cases: readonly GrammarCase[]; inflector: Inflector },
): Part[] {
  const last = parts.at(-1);
  if (!last || parts.length < 2 || cases.includes('nom') || !isPredicate(items[last.to])) return parts;
  const has = (part: Part, wanted: readonly GrammarCase[]) =>
    inflector.lemmas(part.text, 'name').some((lemma) => commonCases(lemma.cases, wanted).length > 0);
  const at = parts.findIndex((part) => !has(part, cases));
  return at > 0 && parts.slice(at).every((part) => has(part, ['nom']) && !has(part, cases))
    ? parts.slice(0, at)
    : parts;
}

/** "с помощником Олега Зубовича Данияром Сейтовым": words in the genitive before the name in the case of its office. */
function ownersBefore(parts: readonly Part[], made: { cases: readonly GrammarCase[]; inflector: Inflector }): number {
  if (made.cases.includes('nom') || made.cases.includes('gen')) return 0;
  const fits = (part: Part, cases: readonly GrammarCase[]) =>
    part.kind === 'word' &&
    readWord(part.text, made.inflector).some((lemma) => commonCases(lemma.cases, cases).length > 0);
  const first = parts.findIndex((part) => fits(part, made.cases));
  const owners = parts.slice(0, Math.max(first, 0));
  const oblique = first >= 2 && !fits(parts[first] as Part, ['gen']);
  return oblique && owners.every((part) => fits(part, ['gen'])) ? first : 0;
}

/** A known name whose neighbour is another known name begins anew; so does a surname of another country behind one in an oblique case. */
function breaks(items: readonly Item[], at: number): boolean {
  return isFullName(items[at]) || isFullName(items[at - 1]) || isOtherSurname(items[at - 1], items[at]);
}

function isFullName(item: Item | undefined): boolean {
  return tagOf(item, 'person')?.part === 'full' && /\s/u.test(item?.text ?? '');
}

function readPart(items: readonly Item[], at: number, before: readonly Part[]): Part | null {
  const item = items[at];
  if (item?.kind !== 'word') return null;
  const stop = items[at + 1];
  if (/^\p{Lu}\p{Ll}?$/u.test(item.text) && stop?.text === '.' && !stop.spaced)
    return { kind: 'initial', text: `${item.text}.`, to: at + 2, length: 2 };
  if (before.length > 0 && hasTag(item, 'name-particle')) {
    const next = items[at + 1];
    if (next?.text === '-' && !next.spaced && isCapital(items[at + 2])) return compound(items, at);
    return isCapital(item) || isCapital(next) || hasTag(item, 'honorific')
      ? { kind: 'particle', text: item.text, to: at + 1, length: 1 }
      : null;
  }
  // "Султаном аль-Хаджири": an office before a small word of names is a given name.
  const given = before.length === 0 && tagOf(item, 'title')?.givenName && hasTag(items[at + 1], 'name-particle');
  if (!isNameWord(item, before.length > 0) && !(given && isCapital(item)) && !isSyllable(items, at)) return null;
  return compound(items, at);
}

/** A word with the parts behind its hyphens. */
function compound(items: readonly Item[], at: number): Part {
  let to = at + 1;
  let text = items[at]?.text ?? '';
  while (
    /^[-‑’']$/u.test(items[to]?.text ?? '') &&
    !items[to]?.spaced &&
    items[to + 1]?.kind === 'word' &&
    !items[to + 1]?.spaced
  ) {
    text += `${items[to]?.text}${items[to + 1]?.text}`;
    to += 2;
  }
  return { kind: 'word', text, to, length: to - at };
}

/** "с вьетнамцем До Хунг Вьетом": a short capitalised word inside a sentence, before another name, is a syllable of it. */
function isSyllable(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  const short =
    isCapital(item) &&
    (item?.text.length ?? 0) <= SYLLABLE &&
    hasTag(item, 'case', 'conj', 'clause', 'particle', 'during');
  return short && before?.kind === 'word' && !isCapital(before) && isCapital(next) && next?.tags.length === 0;
}

function isNameWord(item: Item, inner: boolean): boolean {
  if (!isCapital(item) || /^\p{Lu}{2,}$/u.test(item.text)) return false;
  if (item.tags.length === 0) return true;
  if (item.tags.every((tag) => tag.type === 'person' || tag.type === 'name-particle')) return true;
  return inner && item.text.length === 1 && !hasTag(item, 'case');
}

/** The cases that all words allow, and the name in the nominative for the likeliest of them. */
function nominatives(
  parts: readonly Part[],
  made: { cases: readonly GrammarCase[]; inflector: Inflector },
): { cases: GrammarCase[]; lemmas: Lemma[] } | null {
  const readings = parts.map((part) =>
    part.kind === 'word' ? readWord(part.text, made.inflector) : [{ text: part.text, cases: GRAMMAR_CASES }],
  );
  let cases: GrammarCase[] = [...made.cases];
  for (const word of readings) {
    const own = GRAMMAR_CASES.filter((name) => word.some((lemma) => lemma.cases.includes(name)));
    const common = commonCases(cases, own);
    if (common.length > 0) cases = common;
  }
  if (cases.length === 0) return null;
  const woman = readWoman(readings, cases, made.inflector);
  if (woman) {
    cases = woman.cases;
    readings[0] = woman.given;
  }
  const order: readonly GrammarCase[] = cases.length === GRAMMAR_CASES.length ? ['nom'] : cases;
  const names = new Map<string, GrammarCase[]>();
  for (const name of order) {
    let heads = [''];
    readings.forEach((word, index) => {
      const fitting = word.filter((lemma) => lemma.cases.includes(name));
      const choices = (fitting.length > 0 ? fitting : [{ text: parts[index]?.text ?? '', cases }]).slice(0, 3);
      const glue = index > 0 && !(parts[index - 1]?.kind === 'initial' && parts[index]?.kind === 'initial') ? ' ' : '';
      const longer: string[] = [];
      for (const head of heads) for (const choice of choices) longer.push(`${head}${glue}${choice.text}`);
      heads = longer;
    });
    for (const head of heads) {
      const known = names.get(head);
      if (known) known.push(name);
      else names.set(head, [name]);
    }
  }
  return { cases, lemmas: [...names].slice(0, MAX_LEMMAS).map(([text, own]) => ({ text, cases: own })) };
}

const WORDS = 20_000;
const readers = new WeakMap<Inflector, (text: string) => readonly Lemma[]>();

/** The nominatives of one word, worked out once: reports repeat their names. */
function readWord(text: string, inflector: Inflector): readonly Lemma[] {
  const known = readers.get(inflector) ?? remember((word) => findNominatives(word, inflector), WORDS);
  readers.set(inflector, known);
  return known(text);
}

/** The likeliest first; foreign names in a vowel may also stay as they are. */
function findNominatives(text: string, inflector: Inflector): Lemma[] {
  const { likelyNames, unchanging, fleeting } = inflector.inflection;
  const found = inflector.lemmas(text, 'name').map((lemma) => ({ ...lemma, text: withVowel(lemma.text, fleeting) }));
  const rank = (lemma: Lemma) => {
    const at = likelyNames.findIndex((ending) => ending.test(lemma.text));
    if (lemma.text === text && !unchanging.perhaps.test(text)) return Math.min(1, at < 0 ? 1 : at);
    return at < 0 ? likelyNames.length : at;
  };
  const ranked = found.toSorted((a, b) => rank(a) - rank(b));
  const same = { text, cases: GRAMMAR_CASES };
  const kept = unchanging.mostly.test(text)
    ? [same, ...ranked]
    : unchanging.perhaps.test(text)
      ? [...ranked, same]
      : ranked;
  return kept.length > 0 ? kept : [{ text, cases: GRAMMAR_CASES }];
}

/** "Павлом" is of "Павел". */
function withVowel(text: string, fleeting: Inflector['inflection']['fleeting']): string {
  return fleeting.reduce((name, [ending, whole]) => name.replace(ending, whole), text);
}

// The name that follows an office, a country or nothing: known, or a run of capitals that its surroundings make a person.
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { beginsLikeName } from '../given-names';
import type { Lexer } from '../lexer';
import { isCapital } from '../text/sign-classes';
import { type CapitalRun, readCapitalRun } from './capital-run';
import { isPersonContext, isTitleCase } from './person-context';
import type { PhraseHead } from './phrase-head';

export interface Reading {
  lexer: Lexer;
  before: Mention | undefined;
}

export interface Name {
  from: number;
  to: number;
  start: number;
  end: number;
  ids: readonly string[];
  part: Mention['part'];
}

/** A known name, or a run of capitals that its head or what stands around it makes a person. */
export function readName(sentence: Sentence, head: PhraseHead, reading: Reading): Name | null {
  const { items } = sentence;
  const item = items[head.to];
  const known = tagOf(item, 'person');
  const office = head.roles.length > 0 || head.rank || head.counterpart || head.leader;
  const run = readCapitalRun(items, head.to, office);
  const longer = run !== null && run.to > head.to + 1;
  // "Batbold Enkhtur": one word is a whole name only where no other word of a name follows.
  const full = item?.tags.some((tag) => tag.type === 'person' && tag.part === 'full') && / /u.test(item.text);
  if (known && item && (full || !longer)) return knownName(item, head.to);
  // "Al-Muraikhi": the particle belongs to the name told of before.
  if (run && hasTag(item, 'name-particle') && run.ids.length > 0 && run.words === 1)
    return { ...runName(run), ids: run.ids, part: 'family' };
  if (!run || (run.words === 1 && Array.from(items[head.to]?.key ?? '').length < 2)) return null;
  if (office) return head.plural && !head.roles.length ? null : runName(run);
  if (run.words < 2 || isNamesake(items, run.to)) return null;
  const owned =
    head.to > head.from && (head.country !== null || head.organization !== null) && !isNounOf(items, run.to);
  const named = owned || isPersonContext(sentence, run, reading) || isNamed(sentence, run, reading.lexer);
  return named ? runName(run) : null;
}

function isNamed(sentence: Sentence, run: CapitalRun, { pack }: Lexer): boolean {
  return beginsLikeName(sentence.items, run, pack) && !isNounOf(sentence.items, run.to) && !isTitleCase(sentence);
}

export function knownName(item: Item, at: number): Name {
  const tags = item.tags.filter((tag) => tag.type === 'person');
  return {
    from: at,
    to: at + 1,
    start: item.start,
    end: item.stemEnd,
    ids: [...new Set(tags.flatMap((tag) => tag.ids))],
    part: tags.some((tag) => tag.part === 'full') ? 'full' : 'family',
  };
}

export function runName(run: CapitalRun): Name {
  return { from: run.from, to: run.to, start: run.start, end: run.end, ids: [], part: null };
}

/** "River Sabha Speaker X": a house or a firm whose office stands before the name. */
function isNamesake(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    hasTag(items[at], 'title', 'leader') &&
    isCapital(items[at]?.text ?? '') &&
    next?.kind === 'word' &&
    isCapital(next.text)
  );
}

/** "India's Belt Corridor Bank": a capitalised or common noun behind makes it a thing. */
function isNounOf(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return (
    next?.kind === 'word' &&
    isCapital(next.text) &&
    !hasTag(next, 'verb', 'meet', 'attend', 'conj', 'weekday', 'month', 'title', 'rank')
  );
}

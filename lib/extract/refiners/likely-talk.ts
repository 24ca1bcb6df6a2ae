// Where words of case stand behind nouns and no rule read a sentence: officials of two countries beside a word of meeting met, as it seems.
import type { Clause, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { hasAny, tagMask } from '../tag-masks';
import { inGathering, inMention, wholeOf } from '../talk-outline';
import type { Conversation } from './find-meetings';
import { guessedTalk } from './guessed-talk';
import { isSatInOn } from './join-talks';
import { isEncounter, isTalk, takesPart } from './loose-talk';
import { readStatus } from './meeting-status';

const OPEN = tagMask('negation', 'hoped', 'phone', 'ceremony');

/** The talk that a sentence likely tells of: that of the first of its clauses with a word of meeting and two sides; they may stand in the sentence before. */
export function likelyTalk(sentence: Sentence, before: Sentence | null): Conversation | null {
  if (sentence.kind !== 'body' || sentence.clauses.some((clause) => isDenied(sentence, clause))) return null;
  for (const clause of sentence.clauses) {
    const trigger = triggerIn(sentence, clause);
    if (trigger === null || isOpen(sentence, clause) || isSatInOn(sentence, trigger, clause)) continue;
    const told = readStatus(sentence, clause, trigger);
    if (told === null) continue;
    // "The talk that was due, || it has been put off": a later clause calls it off.
    const status = sentence.items.slice(trigger).some((item) => hasTag(item, 'cancelled')) ? 'cancelled' : told;
    const own = sidesAround(sentence, clause, trigger);
    const groups = own.length > 0 ? own : sidesBefore(sentence, before, trigger);
    if (groups.length > 0) return guessedTalk(groups, status, trigger);
  }
  return null;
}

/** "A knocked at B's door. The talks took forty minutes.", "A raised it again. Facing him was B.": two of both sentences, where one names them not. */
function sidesBefore(sentence: Sentence, before: Sentence | null, trigger: number): string[][] {
  if (before?.kind !== 'body' || before.block !== sentence.block) return [];
  // "This talk" alone is one told of earlier.
  if (hasTag(sentence.items[trigger - 1], 'this') && sentence.mentions.length === 0) return [];
  if (isOpen(before, wholeOf(before))) return [];
  const sides = (from: Sentence) => keysOf(from.mentions.filter((mention) => takesPart(from, mention)));
  const told = sides(before);
  const both = [...new Set([...told, ...sides(sentence)])];
  // Who arrives somewhere need not have come to the one told of before.
  const apart = told.length < 2 && !hasTag(sentence.items[trigger], 'meet');
  return both.length === 2 && !apart ? [both] : [];
}

function triggerIn(sentence: Sentence, { from, to }: Clause): number | null {
  for (let at = from; at < to; at++)
    if (isTalk(sentence, at) || isEncounter(sentence, at) || isWeakTalk(sentence, at)) return at;
  return null;
}

/** "they spoke", "had talks": with a partner, or two named before it, whatever clause they stand in. */
function isWeakTalk(sentence: Sentence, at: number): boolean {
  if (tagOf(sentence.items[at], 'meet')?.strength !== 'weak') return false;
  return !inGathering(sentence, at) && !inMention(sentence, at);
}

/** "…, but they had no talk": whatever else the sentence tells of. */
function isDenied({ items }: Sentence, { from, to }: Clause): boolean {
  const inside = items.slice(from, to);
  return inside.some((item) => hasTag(item, 'meet')) && inside.some((item) => hasTag(item, 'negation'));
}

function isOpen({ items }: Sentence, { from, to }: Clause): boolean {
  for (let at = from; at < to; at++) if (hasAny(items[at], OPEN)) return true;
  return false;
}

/** Two of the clause; where it names fewer, two of the sentence; of more the doer with each partner. */
function sidesAround(sentence: Sentence, clause: Clause, trigger: number): string[][] {
  const all = sentence.mentions.filter((mention) => takesPart(sentence, mention) || isPair(mention));
  const inside = all.filter(({ from }) => from >= clause.from && from < clause.to);
  const pair = inside.find(isPair);
  if (pair?.persons.every((key) => keysOf(all).includes(key))) return [pair.persons.slice(0, 2)];
  for (const mentions of [inside, all]) {
    const keys = keysOf(mentions);
    if (keys.length === 2) return [keys];
    const isWeak = tagOf(sentence.items[trigger], 'meet')?.strength === 'weak';
    if (keys.length > 2) return sidesOfMany(mentions, isWeak);
  }
  return [];
}

function isPair({ form, persons }: Mention): boolean {
  return form === 'both' && persons.length === 2;
}

const keysOf = (mentions: readonly Mention[]) => [...new Set(mentions.flatMap(({ person }) => person ?? []))];

const FEW = 3;

/** One doer, or one beside a list, and several partners met one by one; several in one list met together. */
function sidesOfMany(all: readonly Mention[], isWeak: boolean): string[][] {
  const mentions = all.filter((mention) => mention.case !== 'of' || mention.form !== 'name' || all.length < FEW);
  const doers = keysOf(mentions.filter((mention) => mention.case === 'agent'));
  const partners = keysOf(mentions.filter((mention) => mention.case === 'with' || mention.case === 'between'));
  const [doer] = doers;
  if (doer && doers.length === 1 && partners.length > 0 && !partners.includes(doer))
    return partners.map((partner) => [doer, partner]);
  const lists = [...new Set(mentions.map(({ group }) => group))].map((group) =>
    keysOf(mentions.filter((mention) => mention.group === group)),
  );
  const [first, second, ...more] = lists;
  if (first && !second) return [first];
  if (!first || !second || more.length > 0 || isWeak) return [];
  const [alone, many] = first.length === 1 ? [first[0], second] : [second[0], first];
  if ((first.length > 1 && second.length > 1) || alone === undefined || many.includes(alone)) return [];
  return many.map((partner) => [alone, partner]);
}

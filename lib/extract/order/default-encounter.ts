// Two persons of different countries in one sentence, with nothing that parts them: where a report names no talk, they most likely had one.
import type { Mention, Person, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { statedCountry } from '../refiners/compatriots';
import type { Conversation } from '../refiners/find-meetings';
import { guessedTalk } from '../refiners/guessed-talk';
import { isSource } from '../refiners/voices';
import { inGathering, keysOf, mentionsInside, wholeOf } from '../talk-outline';
import { readStatusBefore } from './status';

/** "spent the afternoon in X's office", "X and Y settled whose water it was": exactly two, or a list whose members did something together. */
export function defaultEncounter(sentence: Sentence, persons: readonly Person[]): Conversation | null {
  const whole = wholeOf(sentence);
  const told = mentionsInside(sentence, whole).filter(({ person }) => person !== null);
  if (isParted(sentence) || told.some((mention) => saysOnly(sentence, mention))) return null;
  const trigger = sentence.items.findIndex((_, at) => isCue(sentence, at));
  const keys = keysOf(told);
  const isList = keys.length > 2 && trigger >= 0 && isOneList(told);
  if (!(keys.length === 2 || isList) || !areForeign(keys, persons)) return null;
  if (!isList && !(trigger >= 0 ? isNear(sentence, told, trigger) : standsAlone(sentence, told))) return null;
  const status = readStatusBefore(sentence, whole, Math.max(0, trigger));
  return status && guessedTalk([keys], status, trigger);
}

/** A word that puts people in one room: "tea", "half an hour", "told". */
export function isCue(sentence: Sentence, at: number): boolean {
  const item = sentence.items[at];
  const meet = tagOf(item, 'meet');
  const talks = meet !== undefined && (meet.strength === 'strong' || meet.form === 'noun');
  const within = sentence.items.slice(Math.max(0, at - 3), at).some((before) => tagOf(before, 'case')?.case === 'in');
  if (tagOf(item, 'verb')?.speech && !isTold(sentence, at)) return false;
  return (hasTag(item, 'encounter') || (talks && !within)) && !inGathering(sentence, at);
}

/** "told visiting minister X", not "told reporters". */
function isTold({ mentions }: Sentence, at: number): boolean {
  return mentions.some(({ from, person }) => from > at && from <= at + TOLD && person !== null);
}

/** Words between "told" and who is told: a day may stand there. */
const TOLD = 3;

/** Denials, hopes, calls, handshakes, and words that keep people apart. */
export function isParted({ items }: Sentence): boolean {
  if (items.at(-1)?.text === '?') return true;
  return items.some((item) => hasTag(item, 'negation', 'hoped', 'phone', 'ceremony', 'online', 'apart'));
}

/** One of them stands in the clause of the word that brings them together. */
function isNear({ clauses }: Sentence, told: readonly Mention[], trigger: number): boolean {
  const clause = clauses.find(({ from, to }) => from <= trigger && trigger < to);
  return clause !== undefined && told.some(({ from }) => from >= clause.from && from < clause.to);
}

/** Without such a word: both in one clause, and nothing of a session, a memorial, an arrival or an earlier time. */
function standsAlone({ items, clauses, gatherings, mentions, kind }: Sentence, told: readonly Mention[]): boolean {
  if (kind !== 'body' || gatherings.some(({ use }) => use === 'itself') || mentions.some(({ memorial }) => memorial))
    return false;
  if (items.some((item) => hasTag(item, 'attend', 'travel', 'memorial', 'former', 'last', 'arrival', 'message')))
    return false;
  if (!told.every(({ form }) => form === 'name')) return false;
  return clauses.some(({ from, to }) => told.every((mention) => mention.from >= from && mention.from < to));
}

/** "A, B and C put their heads together": doers of one list, and nobody else. */
function isOneList(told: readonly Mention[]): boolean {
  const [first] = told;
  return (
    first !== undefined &&
    told.every(({ group, form, case: role }) => form === 'name' && group === first.group && role === first.case) &&
    (first.case === 'agent' || first.case === 'plain')
  );
}

/** Who reports speaks of others; who tells somebody something sits with him. */
function saysOnly(sentence: Sentence, mention: Mention): boolean {
  const verb = [mention.from - 1, mention.to, mention.to + 1].map((at) => sentence.items[at]);
  return isSource(sentence, mention) && !verb.some((item) => hasTag(item, 'encounter') && tagOf(item, 'verb'));
}

/** Everybody of another country: those of one are colleagues, whatever they do together. */
export function areForeign(keys: readonly string[], persons: readonly Person[]): boolean {
  const told = keys.flatMap((key) => persons.find((person) => person.key === key) ?? []);
  const countries = told.map(statedCountry).filter((country) => country !== null);
  return (
    told.length === keys.length && new Set(keys).size === keys.length && new Set(countries).size === countries.length
  );
}

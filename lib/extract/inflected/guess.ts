// A sentence of two persons and a talk whose grammar was not read, or of one who did something "with" another: the likely two.
import type { Status } from '@/lib/contracts/vocabulary';
import type { Clause, Mention, Sentence } from '../document';
import { hasTag, isFutureVerb, tagOf } from '../document';
import type { Conversation } from '../refiners/find-meetings';
import { guessedTalk } from '../refiners/guessed-talk';
import { isBullet } from '../refiners/is-bullet';
import { isSource } from '../refiners/voices';
import { someBetween, someHave, tagMask } from '../tag-masks';
import { inGathering, keysOf, wholeOf } from '../talk-outline';
import { isPredicate } from './clauses';
import { readInflectedStatus } from './status';

const AGAINST = tagMask('negation', 'hoped', 'phone', 'online', 'ceremony', 'memorial');
const TOGETHER = tagMask('meet', 'encounter');

/** The talk of two that a sentence most likely tells of, or null. */
export function guessInflected(sentence: Sentence): Conversation | null {
  if (sentence.kind !== 'body') return null;
  for (const clause of sentence.clauses) {
    const guess = guessIn(sentence, clause) ?? guessWith(sentence, clause);
    if (guess) return guess;
  }
  return sentence.clauses.length > 1 && !someHave(sentence, AGAINST) ? guessIn(sentence, wholeOf(sentence)) : null;
}

/** Exactly two in a clause with a word of a talk. */
function guessIn(sentence: Sentence, clause: Clause): Conversation | null {
  if (!someBetween(sentence, clause, TOGETHER)) return null;
  const keys = keysOf(peopleIn(sentence, clause));
  if (keys.length !== 2) return null;
  for (let at = clause.from; at < clause.to; at++) {
    if (!isTalk(sentence, clause, at) || isWeakNoun(sentence, at)) continue;
    const status = readInflectedStatus(sentence, clause, at);
    return status && conversationOf(keys, status, at);
  }
  return null;
}

/** "после беседы": by itself it says nothing of who talked. */
function isWeakNoun({ items }: Sentence, at: number): boolean {
  const meet = tagOf(items[at], 'meet');
  return meet?.form === 'noun' && meet.strength === 'weak';
}

/** Whether the item is a word of a talk: none of a session, none only prepared, none that needs its partner. */
export function isTalk({ items, gatherings }: Sentence, clause: Clause, at: number): boolean {
  const item = items[at];
  if (hasTag(item, 'encounter')) return true;
  const meet = tagOf(item, 'meet');
  if (!meet || meet.participle || meet.partner === 'of' || (meet.strength === 'weak' && meet.partner)) return false;
  if (gatherings.some((ref) => ref.from <= at && at < ref.to) || hasTag(items[at - 1], 'topic')) return false;
  // "на встрече" is one entry of the lexicon, with its preposition.
  const within = tagOf(items[at - 1], 'case')?.case === 'in' || (meet.form === 'noun' && meet.strength === 'weak');
  return !within || !items.slice(clause.from, clause.to).some((other) => hasTag(other, 'attend'));
}

/** "X улаживал с Y вопрос": one who acts, and another with whom. */
function guessWith(sentence: Sentence, clause: Clause): Conversation | null {
  const { items } = sentence;
  if (someBetween(sentence, clause, AGAINST)) return null;
  const people = peopleIn(sentence, clause);
  const partners = people.filter((mention) => mention.case === 'with' && mention.form === 'name');
  const doers = people.filter((mention) => mention.case === 'agent' && mention.form !== 'both');
  const at = items.findIndex((item, index) => index >= clause.from && index < clause.to && isPredicate(item));
  const verb = items[at];
  if (isPairOfBullet(sentence, doers, partners))
    return conversationOf(keysOf([...doers, ...partners]), 'held', partners[0]?.from ?? 0);
  if (at < 0 || doers.length !== 1 || partners.length !== 1 || people.length !== 2) return null;
  if (tagOf(verb, 'verb')?.speech || hasTag(verb, 'attend', 'meet', 'cancelled', 'planned')) return null;
  return conversationOf(keysOf([...doers, ...partners]), isFutureVerb(verb) ? 'planned' : 'held', at);
}

/** "— A — with B, at noon;": a line of a list of talks. */
function isPairOfBullet(sentence: Sentence, doers: readonly Mention[], partners: readonly Mention[]): boolean {
  const [doer, ...more] = doers;
  const [partner] = partners;
  if (!isBullet(sentence) || !doer || !partner || more.length > 0 || sentence.items.some((item) => isPredicate(item)))
    return false;
  return sentence.items.slice(doer.to, partner.from).some((item) => /^[—–]$/u.test(item.text));
}

function conversationOf(keys: string[], status: Status, trigger: number): Conversation | null {
  return keys.length === 2 ? guessedTalk([keys], status, trigger) : null;
}

function peopleIn(sentence: Sentence, clause: Clause): Mention[] {
  return sentence.mentions.filter(
    (mention) =>
      mention.from >= clause.from &&
      mention.from < clause.to &&
      (mention.person !== null || mention.persons.length > 0) &&
      !mention.memorial &&
      mention.form !== 'plural' &&
      !inGathering(sentence, mention.from) &&
      !isSource(sentence, mention),
  );
}

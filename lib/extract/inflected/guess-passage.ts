// A passage that names two people of different countries and a talk, in words that no rule reads: the likely two met.
import type { Status } from '@/lib/contracts/vocabulary';
import type { Person, Sentence } from '../document';
import { isFutureVerb, tagOf } from '../document';
import { type GuessedTalk, guessedTalk } from '../refiners/guessed-talk';
import { isSource, isVoice } from '../refiners/voices';
import { someHave, tagMask } from '../tag-masks';
import { isTalk } from './guess';
import { readInflectedStatus } from './status';

const AGAINST = tagMask('negation', 'hoped', 'phone', 'online', 'ceremony', 'memorial', 'no-such');
const CANCELLED = tagMask('cancelled');
const PLANNED = tagMask('planned');

/** Where in a passage the talk is told that nobody's grammar reads, or null. */
export function guessPassage(sentences: readonly Sentence[], persons: readonly Person[]): GuessedTalk | null {
  const body = sentences.filter(({ kind, order }) => kind === 'body' && order.inflected);
  if (body.some((sentence) => someHave(sentence, AGAINST) || sentence.items.at(-1)?.text === '?')) return null;
  const keys = peopleOf(body);
  if (keys.length !== 2 || !areOfTwoSides(keys, persons)) return null;
  for (const sentence of body) {
    const trigger = talkIn(sentence);
    if (trigger !== null) return { sentence, conversation: guessedTalk([keys], statusOf(body), trigger) };
  }
  return null;
}

/** Where a sentence has a word of a talk that it neither turns down nor only speaks of; what takes an object is not enough. */
function talkIn(sentence: Sentence): number | null {
  for (const clause of sentence.clauses)
    for (let at = clause.from; at < clause.to; at++) {
      if (tagOf(sentence.items[at], 'meet')?.partner === 'direct' || !isTalk(sentence, clause, at)) continue;
      if (readInflectedStatus(sentence, clause, at) !== null) return at;
    }
  return null;
}

/** Who is named or meant, besides those who only report. */
function peopleOf(sentences: readonly Sentence[]): string[] {
  const keys = new Set<string>();
  for (const sentence of sentences)
    for (const mention of sentence.mentions) {
      if (mention.person === null || mention.memorial || mention.form === 'plural') continue;
      if (!isSource(sentence, mention) && !isVoice(sentence, mention)) keys.add(mention.person);
    }
  return [...keys];
}

/** Two who stand for something, and not for the same country. */
function areOfTwoSides(keys: readonly string[], persons: readonly Person[]): boolean {
  const sides = keys.map((key) => {
    const person = persons.find((candidate) => candidate.key === key);
    return person && !person.memorial ? (person.country ?? person.organization ?? (person.role ? key : null)) : null;
  });
  return sides.every((side) => side !== null) && sides[0] !== sides[1];
}

function statusOf(sentences: readonly Sentence[]): Status {
  if (sentences.some((sentence) => someHave(sentence, CANCELLED))) return 'cancelled';
  const items = sentences.flatMap((sentence) => sentence.items);
  const past = items.some((item) => tagOf(item, 'verb')?.tense === 'past' || tagOf(item, 'meet')?.tense === 'past');
  const ahead = sentences.some((sentence) => someHave(sentence, PLANNED)) || items.some(isFutureVerb);
  return ahead && !past ? 'planned' : 'held';
}

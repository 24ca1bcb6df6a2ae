// "Y came next, followed by Z", "the second was with Y": more talks of a round, told by whose turn it was.
import type { Meeting, Mention, Sentence } from '../document';
import { hasTag } from '../document';
import { someHave, tagMask } from '../tag-masks';
import { keysOf, mentionsInside, wholeOf } from '../talk-outline';
import type { Conversation, Pending } from './find-meetings';
import { guessedTalk } from './guessed-talk';
import { isSource } from './voices';

const OTHERWISE = tagMask('negation', 'hoped', 'phone', 'ceremony', 'cancelled');

/** Sentences between a talk and whose turn it is next. */
const REACH = 3;
/** Words before the number of a talk that opens a sentence. */
const OPENING = 2;

/** What was told of a round of talks so far. */
export interface Round {
  last: Meeting | undefined;
  /** Talks announced without names: "received four guests". */
  pending: Pending | null;
  /** Whose round of talks the report tells of. */
  main: string | null;
}

/** The talks of a round that goes on, told of or announced shortly before, with whoever comes next; or null. */
export function nextInLine(sentence: Sentence, round: Round): Conversation | null {
  const begun = begunBefore(sentence, round);
  if (!begun || someHave(sentence, OTHERWISE)) return null;
  const named = mentionsInside(sentence, wholeOf(sentence)).filter(
    (mention) => mention.form === 'name' && !isSource(sentence, mention),
  );
  const turn = sentence.items.findIndex((item) => hasTag(item, 'turn'));
  const next = turn < 0 ? countedPartners(sentence, named) : named;
  const groups = keysOf(next)
    .filter((key) => key !== begun.one)
    .map((key) => [begun.one, key]);
  if (groups.length === 0) return null;
  const talk = guessedTalk(groups, begun.status, Math.max(turn, 0));
  return begun.announced ? { ...talk, announced: true } : talk;
}

function begunBefore({ index }: Sentence, { last, pending, main }: Round) {
  if (pending && pending.sentence >= (last?.sentence ?? -1) && index - pending.sentence <= REACH)
    return { one: pending.doer, status: pending.status, announced: true };
  if (!last || index - last.sentence > REACH || last.status === 'cancelled') return null;
  const one = last.participants.find((key) => key === main) ?? last.participants[0];
  return one === undefined ? null : { one, status: last.status, announced: false };
}

/** "The second, on Friday, was with Y": with whom a talk was that only its number names. */
function countedPartners({ items }: Sentence, named: readonly Mention[]): Mention[] {
  const opens = items.slice(0, OPENING).some((item) => hasTag(item, 'ordinal'));
  return opens && named.every(({ case: role }) => role !== 'agent')
    ? named.filter(({ case: role }) => role === 'with')
    : [];
}

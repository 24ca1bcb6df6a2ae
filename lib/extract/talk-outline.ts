// What the grammars have in common when they tell who talks with whom.
import type { Clause, Mention, Sentence } from './document';
import { hasTag } from './document';
import type { Conversation } from './refiners/find-meetings';

/** The groups of persons that talk with each other; or the one who talks with somebody not named yet. */
export interface Sides {
  groups: string[][];
  explicit: boolean;
  pendingDoer: string | null;
}

export const NOBODY: Sides = { groups: [], explicit: false, pendingDoer: null };

/** Who is meant by the mentions, each person once. */
export const keysOf = (mentions: readonly Mention[]) => [
  ...new Set(
    mentions.flatMap((mention) => (mention.form === 'both' ? mention.persons : mention.person ? [mention.person] : [])),
  ),
];

export function inGathering(sentence: Sentence, at: number): boolean {
  return sentence.gatherings.some((ref) => ref.from <= at && at < ref.to);
}

export function inMention(sentence: Sentence, at: number): boolean {
  return sentence.mentions.some((mention) => mention.from <= at && at < mention.to);
}

/** The mentions of a clause that can take part in a talk: no memorials, nobody within the name of a gathering. */
export function mentionsInside(sentence: Sentence, clause: Clause): Mention[] {
  return sentence.mentions.filter(
    (mention) =>
      mention.from >= clause.from &&
      mention.from < clause.to &&
      !mention.memorial &&
      !inGathering(sentence, mention.from),
  );
}

/** Where the words of meeting of a clause stand, outside names and gatherings. */
export function triggersOf(sentence: Sentence, clause: Clause): number[] {
  const triggers: number[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    if (!hasTag(sentence.items[at], 'meet') || inGathering(sentence, at) || inMention(sentence, at)) continue;
    triggers.push(at);
  }
  return triggers;
}

/** Each talk once, whichever word of the clause told it. */
export function withoutRepeats(conversations: readonly Conversation[]): Conversation[] {
  const key = (conversation: Conversation) =>
    conversation.groups
      .map((group) => group.toSorted().join(' '))
      .toSorted()
      .join('|');
  return conversations.filter((one, index) => conversations.findIndex((other) => key(other) === key(one)) === index);
}

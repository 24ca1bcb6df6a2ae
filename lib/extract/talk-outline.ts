// What the grammars have in common when they tell who talks with whom.
import type { Clause, Item, Mention, Sentence } from './document';
import { hasTag, isByOrder, tagOf } from './document';
import type { Conversation } from './refiners/find-meetings';

/** The groups of persons that talk with each other; or the one who talks with somebody not named yet. */
export interface Sides {
  groups: string[][];
  explicit: boolean;
  pendingDoer: string | null;
  /** Whom a pronoun of theirs means is settled. */
  settled?: boolean;
}

export const NOBODY: Sides = { groups: [], explicit: false, pendingDoer: null };

/** Who is meant by the mentions, each person once. */
export function keysOf(mentions: readonly Mention[]): string[] {
  const keys = new Set<string>();
  for (const { form, person, persons } of mentions) {
    if (form === 'both') for (const key of persons) keys.add(key);
    else if (person) keys.add(person);
  }
  return [...keys];
}

export function inGathering(sentence: Sentence, at: number): boolean {
  return sentence.gatherings.some((ref) => ref.from <= at && at < ref.to);
}

export function inMention(sentence: Sentence, at: number): boolean {
  return sentence.mentions.some((mention) => mention.from <= at && at < mention.to);
}

/** The clause that holds the items from one to another; the whole sentence where none does. */
export function clauseAround(sentence: Sentence, first: number, last = first): Clause {
  return sentence.clauses.find(({ from, to }) => first >= from && last < to) ?? wholeOf(sentence);
}

/** A sentence as one clause. */
export function wholeOf({ items }: Sentence): Clause {
  return { from: 0, to: items.length };
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
    if (isSession(sentence, clause, at) || isAdjective(sentence, at)) continue;
    triggers.push(at);
  }
  return triggers;
}

/** "The meeting will be chaired by X", "among the participants at the meeting": a session, though nothing names it. */
function isSession({ items, order }: Sentence, clause: Clause, at: number): boolean {
  if (!isByOrder(order) || tagOf(items[at], 'meet')?.form !== 'noun') return false;
  const within = items.slice(Math.max(clause.from, at - 2), at).some((item) => tagOf(item, 'case')?.case === 'in');
  if (!hasTag(items[at], 'gathering') && !within) return false;
  const next = tagOf(items[at + 1], 'case')?.case;
  if (next === 'with' || next === 'between') return false;
  const isThe = items.slice(Math.max(clause.from, at - 3), at).some((item) => hasTag(item, 'article'));
  return (
    isThe &&
    items
      .slice(clause.from, clause.to)
      .some((item) => tagOf(item, 'attend') && !tagOf(item, 'attend')?.there && !tagOf(item, 'attend')?.delegation)
  );
}

/** "will not meet", "hopes to meet": a denial or a hope right before the verb, which nothing else in the sentence outweighs. */
export function isUnmet({ items, order }: Sentence, trigger: number): boolean {
  const meet = tagOf(items[trigger], 'meet');
  if (items.some((item) => hasTag(item, 'cancelled'))) return false;
  if (items.some((item) => tagOf(item, 'negation')?.denial)) return true;
  // "… से मुलाकात नहीं की", "বৈঠক করেননি", "… से मुलाकात होगी या नहीं"
  if (order.caseWords === 'after') {
    const behind = items.slice(trigger + 1, trigger + 4);
    return hasTag(behind[0], 'negation') || behind.some((item) => hasTag(item, 'hoped'));
  }
  if (meet?.form !== 'verb') return isKept(items, trigger);
  const [far, near] = [items[trigger - 2], items[trigger - 1]];
  const isBound = (item: Item | undefined) =>
    hasTag(item, 'negation') || (meet.tense !== 'past' && hasTag(item, 'hoped'));
  // "will not meet", "не будет встречаться"; "не только встретился" denies nothing
  return isBound(near) || (isBound(far) && hasTag(near, 'verb', 'adverb'));
}

/** Words between what rules a talk out and its noun: "ruled out any separate meeting". */
const RULED = 3;

/** "had no meeting", "is open to a meeting", "a meeting is not planned": what is denied or hoped for is the talk itself. */
function isKept(items: readonly Item[], trigger: number): boolean {
  const ends = items.findIndex(({ kind }, index) => index > trigger && kind === 'punct');
  const behind = items.slice(trigger + 1, ends < 0 ? undefined : ends);
  if (behind.some((item, index) => hasTag(item, 'negation') && hasTag(behind[index + 1], 'planned'))) return true;
  let at = trigger - 1;
  while (trigger - at <= RULED && isOfNoun(items[at])) at--;
  return hasTag(items[at], 'negation', 'hoped');
}

const isOfNoun = (item: Item | undefined) =>
  hasTag(item, 'article', 'separately', 'qualifier', 'ordinal') ||
  (item?.kind === 'word' && item.tags.length === 0 && /^\p{Ll}/u.test(item.text));

/** "bilateral trade": a noun follows what could be a talk by itself. */
export function isAdjective({ items }: Sentence, at: number): boolean {
  const next = items[at + 1];
  if (!tagOf(items[at], 'meet')?.adjective || next?.kind !== 'word') return false;
  if (hasTag(next, 'case', 'clause', 'adverb', 'verb', 'pronoun')) return false;
  return next.tags.length === 0 || hasTag(next, 'word', 'portfolio', 'topic');
}

/** Each talk once, whichever word of the clause told it. */
export function withoutRepeats(conversations: readonly Conversation[]): Conversation[] {
  if (conversations.length < 2) return [...conversations];
  const keys = conversations.map(keyOfTalk);
  return conversations.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function keyOfTalk({ groups }: Conversation): string {
  return groups
    .map((group) => group.toSorted().join(' '))
    .toSorted()
    .join('|');
}

const LISTS = /^[:—–]$/u;

/** Whether a list follows a sentence, in it or below it. */
export function endsInColon({ items }: Sentence): boolean {
  return LISTS.test(items.at(-1)?.text ?? '');
}

/**
 * "X in four bilaterals: first with A, then with B", "X held three meetings": who had talks with those told of behind it; where nobody
 * stands in a sentence that a list follows, `main`, whose round of talks it is. Null where no talks are announced.
 */
export function announcerOf(
  { sentence, clause, trigger }: { sentence: Sentence; clause: Clause; trigger: number },
  [own, ...others]: readonly string[],
  main: string | null,
): string | null {
  if (others.length > 0) return null;
  const listed = endsInColon(sentence) || sentence.items[clause.to]?.text === ':';
  if (own === undefined) return listed && isToldOf(sentence, clause, trigger) ? main : null;
  return listed || isCounted(sentence, trigger) ? own : null;
}

/** "Further talks are set for Friday: …" and every sentence that ends in a colon, but no label ("Meeting of the day: …"). */
function isToldOf(sentence: Sentence, clause: Clause, trigger: number): boolean {
  if (endsInColon(sentence)) return true;
  // "it will be his turn: X is coming": a turn is no talk but with somebody.
  if (!isNoun(sentence, trigger) || tagOf(sentence.items[trigger], 'meet')?.partner === 'with') return false;
  return sentence.items.slice(clause.from, clause.to).some((item) => hasTag(item, 'verb'));
}

const isNoun = ({ items }: Sentence, trigger: number) => tagOf(items[trigger], 'meet')?.form === 'noun';

/** Words before the number of talks and the word of meeting: "three separate meetings". */
const COUNTED_WITHIN = 3;

/** "three meetings", "a series of talks": whoever had several goes on to meet those who are named later. */
export function isCounted(sentence: Sentence, trigger: number): boolean {
  // "দুটি সাক্ষাতে মিলিত হন": the number stands right before the noun that the phrase begins with.
  const before = tagOf(sentence.items[trigger - 1], 'number')?.value ?? 0;
  if (sentence.order.caseWords === 'after' && before > 1) return true;
  return (
    isNoun(sentence, trigger) &&
    sentence.items
      .slice(Math.max(0, trigger - COUNTED_WITHIN), trigger)
      .some((item) => (tagOf(item, 'number')?.value ?? 0) > 1 || hasTag(item, 'separately'))
  );
}

/** Whether somebody is told to do something, and not only to own a talk that may have been called off. */
export function acts(inside: readonly Mention[], key: string | undefined): boolean {
  return inside.some((mention) => mention.person === key && ['agent', 'plain'].includes(mention.case));
}

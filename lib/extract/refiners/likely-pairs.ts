// Two persons of a sentence that no rule read, who met by all that its words say.
import type { Meeting, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
import { areOfOtherTalks, isAsideOf, onlyCame, onlyTellsOrCameWith } from '../inflected/only-beside';
import type { LearntReader } from '../learnt/learnt-reader';
import type { Pair } from '../learnt/pairs-of';
import { someBetween, someHave, tagMask } from '../tag-masks';
import { clauseAround, wholeOf } from '../talk-outline';
import type { Clause } from './clauses';
import type { Conversation } from './find-meetings';
import { guessedTalk } from './guessed-talk';
import { isAddressed } from './spoken-to';
import { isJoint } from './talk-sides';

export interface LikelyTalk {
  clause: Clause;
  conversation: Conversation;
}

interface Candidate {
  pair: Pair;
  keys: [string, string];
  chance: number;
  conversation: Conversation;
}

/** From here on a pair counts as met: where, on texts that no rule was written by, right and wrong ones balance. */
const LIKELY = 0.475;
/** The same where a word of thanks or welcome and none of meeting stands in the sentence. */
const LIKELY_THOUGH = 0.75;
/** More talks than these in one sentence must be likelier than one by itself. */
const FEW = 3;
const SURE_OF_MANY = 0.6;
const THREE = 3;
/** More people than these at one table hold a session. */
const MOST_AT_ONE_TABLE = 4;
/** By so much the talks of one are likelier than those of the others around, who only stand beside each other. */
const CLEARLY = 0.2;

interface Known {
  /** Talks told so far. */
  told: readonly Meeting[];
  /** Who did not meet, as the sentence says. */
  unmet: readonly string[][];
}

/** The talks of two that a sentence likely tells of, where no rule has read it otherwise. */
export function likelyPairs(sentence: Sentence, reader: LearntReader, { told, unmet }: Known): LikelyTalk[] {
  if (isAddressed(sentence)) return [];
  const least = isElsewise(sentence) ? LIKELY_THOUGH : LIKELY;
  // "Whether they will meet, nobody says": neither planned nor called off.
  const asks = sentence.items.some((item) => tagOf(item, 'hoped')?.whether);
  const candidates: Candidate[] = [];
  for (const pair of reader.pairsIn(sentence)) {
    const keys: [string, string] = [pair.first.person ?? '', pair.second.person ?? ''];
    if (isTold(keys, sentence, told) || reports(sentence, pair, told)) continue;
    if (areReceived(sentence, pair, told)) continue;
    if (areListed(sentence, pair) || isAfterOther(sentence, pair) || isOwnerOfOther(sentence, pair)) continue;
    if (isAsideOf(sentence, pair, told) || onlyCame(sentence, pair) || areOfOtherTalks(sentence, pair)) continue;
    if (onlyTellsOrCameWith(sentence, pair, told)) continue;
    const { chance, status } = reader.judgePair(sentence, pair);
    if (chance < least || (status !== 'cancelled' && isApart(sentence, pair))) continue;
    // What did not take place may have been called off.
    if ((status !== 'cancelled' || asks) && unmet.some((group) => keys.every((key) => group.includes(key)))) continue;
    candidates.push({ pair, keys, chance, conversation: guessedTalk([keys], status, pair.first.to) });
  }
  if (candidates.length === 0) return [];
  return talksOf(candidates, isJoint(sentence, wholeOf(sentence))).map(({ pair, conversation }) => ({
    clause: clauseAround(sentence, pair.first.from, pair.second.from),
    conversation,
  }));
}

/** "A и B завтра примет президент": two whom a third one was told to meet, who are no two of a talk. */
function areReceived({ order, index }: Sentence, { first, second }: Pair, told: readonly Meeting[]): boolean {
  if (!order.inflected || first.group !== second.group || first.case !== 'to' || second.case !== 'to') return false;
  const own = told.filter(({ sentence }) => sentence === index);
  return [first, second].every(({ person }) => own.some(({ participants }) => participants.includes(person ?? '')));
}

/** "the premiers, among them A and B, signed": two who are named of many. */
function areListed({ items, mentions, order }: Sentence, { first, second }: Pair): boolean {
  if (!isByOrder(order) || first.group !== second.group) return false;
  const opens = mentions.find(({ group }) => group === first.group)?.from ?? 0;
  const many = mentions.findLast(({ to }) => to < opens);
  return many?.form === 'plural' && hasTag(items[opens - 1], 'listing', 'including') && opens - many.to <= 2;
}

/** "after X he met Y": X had had a talk of his own. */
const isAfterOther = ({ items, order }: Sentence, { first, second }: Pair) =>
  order.caseWords === 'after' &&
  [first, second].some(({ caseTo, case: role }) => role === 'in' && hasTag(items[caseTo], 'during'));

/** "X's deputy, Z, met Y", "met Z, a deputy of Kenya's X": whose deputy stands beside the name of who met. */
function isOwnerOfOther({ items, mentions, order }: Sentence, { first, second }: Pair): boolean {
  if (!isByOrder(order)) return false;
  return [first, second].some(({ case: role, from: start, to }) => {
    const office = mentions.find((other) => other.form === 'role' && other.to === start);
    if (office && items[office.from - 1]?.text === ',' && hasTag(items[office.from], 'article')) return true;
    const other = role === 'of' ? mentions.find(({ from, form }) => from === to && form === 'name') : undefined;
    return other?.title != null && other !== first && other !== second;
  });
}

/** Nothing but thanks or a welcome stands between these people. */
const isElsewise = (sentence: Sentence) => someHave(sentence, ELSEWISE) && !someHave(sentence, TOGETHER);

/** "what they call an online summit with Y": the clause of the other says that they talked from afar. */
function isApart(sentence: Sentence, { second }: Pair): boolean {
  return isByOrder(sentence.order) && someBetween(sentence, clauseAround(sentence, second.from), FROM_AFAR);
}

const FROM_AFAR = tagMask('phone', 'online');
const ELSEWISE = tagMask('ceremony');
const TOGETHER = tagMask('meet', 'encounter', 'turn', 'caller', 'attend', 'planned', 'cancelled', 'sidelines', 'both');

/** Whether a talk of both is told, or a talk of each in this sentence: "A met B, and C met D". The rules read with whom each talked. */
function isTold([one, other]: [string, string], { index }: Sentence, told: readonly Meeting[]): boolean {
  let isOneHere = false;
  let isOtherHere = false;
  for (const { sentence, participants } of told) {
    const hasOne = participants.includes(one);
    const hasOther = participants.includes(other);
    if (hasOne && hasOther) return true;
    isOneHere ||= hasOne && sentence === index;
    isOtherHere ||= hasOther && sentence === index;
  }
  return isOneHere && isOtherHere;
}

/** "X said- Y will meet Z": who only tells of a talk, in a clause of his own, has none with either. */
function reports(
  { clauses, items, index, order }: Sentence,
  { first, second }: Pair,
  told: readonly Meeting[],
): boolean {
  if (order.caseWords !== 'after' || first.case !== 'agent') return false;
  const own = clauses.find(({ from, to }) => first.from >= from && first.from < to);
  if (!own || second.from < own.to || !hasTag(items[own.to - 1], 'speak')) return false;
  return told.some(({ sentence, participants }) => sentence === index && participants.includes(second.person ?? ''));
}

/** Of many at one table who could all have met each other: the talks of the one whose are clearly likelier, if there is such a one. */
function talksOf(candidates: Candidate[], isJoint: boolean): Candidate[] {
  if (candidates.length > FEW && sumOf(candidates) < SURE_OF_MANY * candidates.length) return [];
  const people = [...new Set(candidates.flatMap(({ keys }) => keys))];
  if (candidates.length < people.length || people.length < (isJoint ? THREE : MOST_AT_ONE_TABLE)) return candidates;
  const hosts = people.map((key) => candidates.filter(({ keys }) => keys.includes(key)));
  const host = hosts.reduce((best, own) => (sumOf(own) > sumOf(best) ? own : best), []);
  const others = candidates.filter((candidate) => !host.includes(candidate));
  if (sumOf(host) / host.length > sumOf(others) / others.length + CLEARLY) return host;
  const [first] = candidates;
  // Three of whom each met each other sat together.
  if (people.length === THREE && first)
    return [{ ...first, conversation: { ...first.conversation, groups: [people] } }];
  return people.length > MOST_AT_ONE_TABLE ? [] : candidates;
}

const sumOf = (candidates: readonly Candidate[]) => candidates.reduce((sum, { chance }) => sum + chance, 0);

// "Y came next, followed by Z", "the second was with Y": more talks of a round, told by whose turn it was.
import type { Item, Meeting, Mention, Sentence } from '../document';
import { hasTag, isByOrder, isFutureVerb, tagOf } from '../document';
import { dashOfTurn } from '../inflected/dash-of-turn';
import { isCounted } from '../order/one-of-his';
import { hasAny, someBetween, someHave, tagMask } from '../tag-masks';
import { clauseAround, keysOf, mentionsInside, wholeOf } from '../talk-outline';
import type { Clause } from './clauses';
import type { Conversation, Pending } from './find-meetings';
import { guessedTalk } from './guessed-talk';
import { isSource } from './voices';

const TURN = tagMask('turn');
const MEETING = tagMask('meet');
const PLANNED = tagMask('planned');
const OTHERWISE = tagMask('negation', 'hoped', 'phone', 'ceremony', 'cancelled');
const CALLED_OFF = tagMask('phone', 'cancelled');

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
  /** Whether somebody was told of before. */
  knows: (key: string) => boolean;
}

/** The talks of a round that goes on, told of or announced shortly before, with whoever comes next; or null. */
export function nextInLine(sentence: Sentence, round: Round, scope = scopeOf(sentence)): Conversation | null {
  const off = isOffByNumber(sentence, scope);
  const begun = begunBefore(sentence, round, off);
  if (!begun || (!off && saysOtherwise(sentence, scope))) return null;
  const named = mentionsInside(sentence, scope).filter((mention) => isTold(mention) && !isSource(sentence, mention));
  const told = sentence.items.findIndex((item, at) => at >= scope.from && at < scope.to && isTurn(sentence, item, at));
  const turn = told < 0 ? dashOfTurn(sentence) : told;
  if (isOfSpeeches(sentence, scope, turn)) return null;
  const likewise = tagOf(sentence.items[turn], 'turn')?.likewise === true;
  const doer = doerOf(sentence);
  // "He was followed by Z": the partner of the talk before.
  const goesOn = doer == null || (doer === begun.other && sentence.order.caseWords === 'before');
  const one = likewise ? begun.other : goesOn ? begun.one : doer;
  if (one === null || (likewise && turn !== 0)) return null;
  const next = turn < 0 ? countedPartners(sentence, named) : named;
  // "Вслед за Y в зал вошёл Z": who enters, and not behind whom.
  const enters = sentence.order.inflected ? next.filter(({ case: role }) => role === 'agent') : [];
  const groups = keysOf(enters.length > 0 ? enters : next)
    .filter((key) => key !== one)
    .map((key) => [one, key]);
  if (groups.length === 0) return null;
  const isAhead = someHave(sentence, PLANNED) || sentence.items.some(isFutureVerb) || isStillTo(sentence, turn);
  const status = off ? 'cancelled' : isAhead ? 'planned' : begun.status;
  const talk = guessedTalk(groups, status, Math.max(turn, 0));
  return begun.announced || likewise ? { ...talk, announced: true } : talk;
}

/** "Пятую, с министром X, отложили": the talk of a round that its number names was called off. */
function isOffByNumber({ items, order }: Sentence, scope: Clause): boolean {
  const opens = items.slice(0, OPENING).some((item) => hasTag(item, 'ordinal', 'last'));
  const inside = items.slice(scope.from, scope.to);
  return (
    order.inflected &&
    opens &&
    inside.some((item) => hasTag(item, 'cancelled')) &&
    !inside.some((item) => hasTag(item, 'negation', 'hoped', 'phone', 'ceremony'))
  );
}

/** Whether nobody came after all, or to something else: not what whoever came brought along ("came next, with a proposal"), nor after what it was. */
function saysOtherwise(sentence: Sentence, scope: Clause): boolean {
  if (!someBetween(sentence, scope, OTHERWISE)) return false;
  const { items, order } = sentence;
  const turn = items.findIndex((item, at) => at >= scope.from && at < scope.to && isTurn(sentence, item, at));
  if (!isByOrder(order) || turn < 0) return true;
  if (someBetween(sentence, scope, CALLED_OFF)) return true;
  const isStop = ({ text }: Item) => /^[,;:—–]$/u.test(text);
  const from = items.findLastIndex((item, at) => at < turn && isStop(item)) + 1;
  const end = items.findIndex((item, at) => at > turn && isStop(item));
  return items
    .slice(from, end < 0 ? scope.to : end)
    .some((item, at, own) => hasAny(item, OTHERWISE) && !own.slice(0, at).some((one) => hasTag(one, 'after')));
}

/** "took the floor and was followed by Y": whose turn it was to speak to all. */
function isOfSpeeches({ items, order }: Sentence, scope: Clause, turn: number): boolean {
  if (!isByOrder(order) || hasTag(items[turn], 'time-turn') || tagOf(items[turn], 'turn')?.owned) return false;
  return items.slice(scope.from, Math.max(turn, scope.from)).some((item) => hasTag(item, 'attend'));
}

/** "Next on his list is Y": in the present. */
function isStillTo({ items, order }: Sentence, turn: number): boolean {
  const beside = [items[turn - 1], items[turn + 1]].flatMap((item) => (item && tagOf(item, 'verb')) ?? []);
  return isByOrder(order) && turn >= 0 && beside.some(({ be, tense }) => be === true && tense === 'other');
}

/** The turn that one clause of several tells. */
export const turnOfClause = (sentence: Sentence, clause: Clause, round: Round): Conversation | null =>
  turnBeforeAside(sentence, clause, round) ?? turnBehindTalk(sentence, clause, round);

/** "He was followed by Y, || with whom X had talked in Z": the talks of a clause that tells whose turn it was, before one of another talk. */
function turnBeforeAside(sentence: Sentence, clause: Clause, round: Round): Conversation | null {
  const next = sentence.clauses.find(({ from }) => from === clause.to);
  if (!next || !someBetween(sentence, clause, TURN) || someBetween(sentence, clause, MEETING)) return null;
  const aside = sentence.items.slice(next.from, next.from + 2).some((item) => tagOf(item, 'pronoun')?.relative);
  return aside && someBetween(sentence, next, MEETING) ? nextInLine(sentence, round, clause) : null;
}

/** "He received X on Monday, and a day later || it was Y's turn": the turn that a clause tells behind the talk of its sentence. */
function turnBehindTalk(sentence: Sentence, clause: Clause, round: Round): Conversation | null {
  if (!isByOrder(sentence.order) || round.last?.sentence !== sentence.index) return null;
  if (someBetween(sentence, clause, MEETING)) return null;
  const isWhose = (item: Item) => hasTag(item, 'time-turn') || tagOf(item, 'turn')?.owned === true;
  if (!sentence.items.slice(clause.from, clause.to).some(isWhose)) return null;
  const talk = nextInLine(sentence, round, clause);
  return talk && { ...talk, announced: true };
}

/** By name, or as a partner by office: "The first was with the host". */
const isTold = ({ form, case: role, person }: Mention) =>
  form === 'name' || (form === 'role' && role === 'with' && person !== null);

/** "The second with Y, || who hopes …": where case words stand behind nouns, a numbered talk is told by the first clause. */
export function scopeOf(sentence: Sentence): Clause {
  const numbered = sentence.items.slice(0, OPENING).some((item) => hasTag(item, 'ordinal'));
  return numbered && sentence.order.caseWords === 'after' ? clauseAround(sentence, 0) : wholeOf(sentence);
}

/** "On Tuesday it was Y", "Tuesday brought Y": what else these words say, they do not behind the time alone. */
function isTurn({ items, dates }: Sentence, item: Item, at: number): boolean {
  if (tagOf(item, 'turn')?.owned) return items[at - 1]?.case === 'of';
  if (!hasTag(item, 'time-turn')) return hasTag(item, 'turn');
  if (hasTag(items[at + 1], 'case') || items.slice(at).some((one) => hasTag(one, 'clause', 'pronoun'))) return false;
  const isTime = (one: Item, place: number) =>
    dates.some(({ from, to }) => place >= from && place < to) || hasTag(one, 'daypart', 'then', 'carried-day');
  const before = items.slice(0, at);
  return before.some(isTime) && before.every((one, place) => isTime(one, place) || hasTag(one, 'case', 'article'));
}

/** "The Russian president also has Y on his schedule": whose turn it is with, where an office or a pronoun says. */
const doerOf = ({ mentions }: Sentence) =>
  mentions.find(
    ({ case: role, form, pronoun }) => role === 'agent' && (form === 'role' || (form === 'pronoun' && !isWho(pronoun))),
  )?.person;

/** "X, who is new, came next": not who acts. */
const isWho = (pronoun: Mention['pronoun']) => pronoun?.relative === true;

function begunBefore({ index }: Sentence, { last, pending, main }: Round, off: boolean) {
  if (pending && pending.sentence >= (last?.sentence ?? -1) && index - pending.sentence <= REACH)
    return { one: pending.doer, status: pending.status, announced: true, other: null };
  if (!last || index - last.sentence > REACH || (last.status === 'cancelled' && !off)) return null;
  const [doer, partner = null] = last.participants;
  const one = last.participants.find((key) => key === main) ?? doer;
  const other = one === partner ? (doer ?? null) : partner;
  return one === undefined ? null : { one, other, status: last.status, announced: false };
}

/** "The second, on Friday, was with Y", "The second was Y": with whom a talk was that only its number names. */
function countedPartners(sentence: Sentence, named: readonly Mention[]): Mention[] {
  const { items, order } = sentence;
  const number = items.slice(0, OPENING).findIndex((item) => hasTag(item, 'ordinal'));
  // "The sixth meeting of the council took place in …, with X in the chair": a session.
  const isSession = hasTag(items[number + 1], 'gathering') && tagOf(items[number + 2], 'case')?.case === 'of';
  const opens = number >= 0 && !(isByOrder(order) && isSession);
  const [one] = named;
  const isSecond = one && opens && one.from === number + 2 && hasTag(items[number + 1], 'verb');
  if (one && isByOrder(order) && (isSecond || isCounted(items, one))) return [one];
  return opens && named.every(({ case: role }) => role !== 'agent')
    ? named.filter(({ case: role }) => role === 'with')
    : [];
}

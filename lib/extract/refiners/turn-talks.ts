// A talk that no word of meeting tells: by whose turn it was, by an entry of a timetable, by a guest, by a time kept for somebody.
import type { Item, Sentence } from '../document';
import { isByOrder } from '../document';
import { guestsInTurn } from '../order/guests-in-turn';
import { keptTime } from '../order/kept-time';
import { countedGuestsOf } from '../order/one-of-his';
import { wasWith } from '../order/was-with';
import { clauseAround } from '../talk-outline';
import { callerOf } from './callers';
import { cameInOrder } from './came-in-order';
import type { Clause } from './clauses';
import type { Conversation } from './find-meetings';
import { nextInLine, type Round, scopeOf } from './next-in-line';

export interface TurnTalk {
  talk: Conversation;
  clause: Clause;
  told: { entry?: boolean; judged?: boolean };
}

/** The talk of a sentence in which no clause told any; `entry` is that of a line of a timetable. */
export function turnTalk(sentence: Sentence, round: Round, entry: Conversation | null): TurnTalk | null {
  const kept = keptTime(sentence, round.main);
  if (kept) return { talk: kept, clause: clauseAround(sentence, kept.trigger), told: {} };
  const talk =
    countedGuestsOf(sentence) ??
    wasWith(sentence) ??
    cameInOrder(sentence, round) ??
    nextInLine(sentence, round) ??
    guestsInTurn(sentence, round) ??
    entry ??
    callerOf(sentence, round.main);
  // A day that an entry gives says itself whether its talk is over.
  const told = talk === entry ? { entry: true, judged: sentence.dates.length > 0 } : {};
  return talk && { talk, clause: partOf(sentence, talk.trigger), told };
}

/** "Y came next; the Tajik side handed over files in Dushanbe": up to the semicolon a sentence tells the day and place of a turn. */
function partOf(sentence: Sentence, at: number): Clause {
  const { items, order } = sentence;
  const whole = scopeOf(sentence);
  if (!isByOrder(order)) return whole;
  const isStop = ({ text }: Item, place: number) => text === ';' && place >= whole.from && place < whole.to;
  const from = items.findLastIndex((item, place) => place < at && isStop(item, place));
  const to = items.findIndex((item, place) => place > at && isStop(item, place));
  return { from: from < 0 ? whole.from : from, to: to < 0 ? whole.to : to };
}

// "This meeting …": what a later clause says of the talk told last.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Meeting, Sentence } from '../document';
import type { Clause } from './clauses';
import type { GatheringBook } from './gathering-book';
import { cityIn, usedGathering } from './place-words';

interface Said {
  clause: Clause;
  /** The day that the clause tells, and whether it states it. */
  day: PartialDate | null;
  stated: boolean;
  status: Meeting['status'];
}

/** "This meeting, held on Monday in Baku": a second day or the place of the last talk; "… has been called off": its end. */
export function pointBack(last: Meeting | undefined, sentence: Sentence, { clause, day, stated, status }: Said): void {
  if (!last) return;
  const event = usedGathering(sentence, clause)?.event ?? null;
  if (last.flashback && event) last.event = event;
  if (sentence.order.caseWords === 'after') takeWhatIsSaid(last, sentence, { clause, status });
  if (stated && day && !isOfOtherClause(sentence, clause)) takeDay(last, day);
}

/** Takes the place that the clause gives the talk; one that it calls off, in the sentence that tells of it or the next, is off. */
function takeWhatIsSaid(
  talk: Meeting,
  sentence: Sentence,
  { clause, status }: { clause: Clause; status: Meeting['status'] },
): void {
  talk.city = cityIn(sentence, clause) ?? talk.city;
  if (status === 'cancelled' && sentence.index - talk.sentence <= 1) talk.status = 'cancelled';
}

/** Where case words stand behind nouns, a day told in an earlier clause is that of something else ("said on Friday that …"). */
function isOfOtherClause({ dates, order }: Sentence, { from, to }: Clause): boolean {
  return order.caseWords === 'after' && !dates.some((date) => date.from >= from && date.from < to);
}

/** A second day for a talk leaves open which one it was. */
function takeDay(talk: Meeting, day: PartialDate): void {
  if (talk.date !== null && talk.date !== day) talk.otherDate = day;
  talk.date = talk.date === null || talk.date === day ? day : null;
}

/** The line of a list may name another city than the gathering's for its talk. */
export function placeListed(talk: Meeting, sentence: Sentence, clause: Clause, gatherings: GatheringBook): void {
  const city = cityIn(sentence, clause);
  if (sentence.order.caseWords === 'before' || city === null || city === talk.city) return;
  talk.city = city;
  if (gatherings.get(talk.event)?.city !== city) talk.event = null;
}

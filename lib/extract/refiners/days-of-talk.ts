import type { DateRef, Sentence } from '../document';
import { isOfSaying, talkIn } from './aside-days';
import type { Clause } from './clauses';
import { announces, endsOther } from './days-of-gatherings';
import { isReplaced } from './instead-days';

/** The days of a sentence that may be those of a talk: no ranges, nor days of gatherings, of what was moved, or on which a plan was only told. */
export const daysOfTalk = (sentence: Sentence, clause: Clause, isAhead: boolean): DateRef[] =>
  sentence.dates.filter(
    (date) =>
      date.endValue === null &&
      !announces(sentence, date) &&
      !isReplaced(sentence, date) &&
      !endsOther(sentence, date) &&
      !(isAhead && isOfSaying(sentence, date, talkIn(sentence, clause))),
  );

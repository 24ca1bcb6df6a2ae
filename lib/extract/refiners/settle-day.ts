// On which day a talk was: the rules' day, or another one told of near it that is likelier by all that is said.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Meeting } from '../document';
import type { DayQuestion } from '../learnt/day-features';
import type { LearntReader } from '../learnt/learnt-reader';
import { wholeOf } from '../talk-outline';
import { isDay } from '../text/calendar';
import { carriesOn } from './timeline';
import { recallsTalk } from './told-before';
import type { ToldDays } from './told-days';

interface Story {
  days: ToldDays;
  learnt: LearntReader;
  last: Meeting | undefined;
}

/** The day of a talk, or null where none is told. */
export function settleDay(question: DayQuestion, { days, learnt, last }: Story): PartialDate | null {
  if (!learnt.asksForDays || isPrinted(question)) return question.ruled;
  const { sentence, flashback, ruled } = question;
  if (flashback && ruled === null && sentence.order.inflected && recallsTalk(sentence)) return null;
  const choices = days.choicesFor(question, last);
  const chances = learnt.chancesOfDays(question, choices);
  const taken = chances[choices.findIndex(({ day }) => day === question.ruled)] ?? 0;
  const most = Math.max(...chances);
  const found = choices[chances.indexOf(most)];
  if (found?.day === null && goesOn(question, days)) return question.ruled;
  return found && most > taken ? found.day : question.ruled;
}

/** "He also met Z", "then": what goes on with the day of its paragraph. */
const goesOn = ({ sentence, ruled }: DayQuestion, days: ToldDays) =>
  days.isToldIn(sentence.block, ruled) && carriesOn(sentence, wholeOf(sentence));

/** "They had met on 7 August": the only day that a sentence tells, and in full, is that of what took place in it. */
function isPrinted({ sentence, ruled, status }: DayQuestion): boolean {
  const [only, ...others] = sentence.dates;
  return status === 'held' && others.length === 0 && only?.endValue === null && isDay(ruled) && only.value === ruled;
}

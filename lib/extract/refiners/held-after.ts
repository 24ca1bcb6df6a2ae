// "was put off by a day and took place on Friday": a talk of which a later clause says that it was held all the same.
import type { Meeting, Sentence } from '../document';
import { hasTag, isFutureVerb, says, tagOf } from '../document';
import { isDay } from '../text/calendar';
import type { Clause } from './clauses';
import type { Timeline } from './timeline';

interface Told {
  last: Meeting | undefined;
  timeline: Timeline;
}

/** Takes the talk that an earlier clause of the sentence called off as held, on the day that this clause tells; whether it did. */
export function holdAfterAll(sentence: Sentence, clause: Clause, { last, timeline }: Told): boolean {
  if (last?.status !== 'cancelled' || last.sentence !== sentence.index || clause.from === 0) return false;
  const items = sentence.items.slice(clause.from, clause.to);
  const took = items.findIndex((item) => says(item, 'happened'));
  if (took < 0 || items.some((item) => hasTag(item, 'negation', 'cancelled', 'hoped', 'phone'))) return false;
  // "because X was held up"
  const others = sentence.mentions.some(
    ({ form, person, from }) =>
      form === 'name' &&
      from >= clause.from &&
      from < clause.to &&
      (from < clause.from + took || (person && !last.participants.includes(person))),
  );
  if (
    others ||
    sentence.gatherings.some(({ from, use }) => use === 'itself' && from >= clause.from && from < clause.to)
  )
    return false;
  const { day, stated } = timeline.dayOf(sentence, clause, 'past');
  Object.assign(last, { status: 'held', anyway: true, date: stated && isDay(day) ? day : last.date });
  return true;
}

/** Sentences within which it is told that a talk had taken place already. */
const SOON = 2;

/** "The talk was held on Wednesday, two hours late": of a talk that was said to be due or put off just before. */
export function wasHeldAlready(sentence: Sentence, clause: Clause, { last, timeline }: Told): boolean {
  if (sentence.order.caseWords !== 'after' || !last || last.status === 'held') return false;
  if (last.sentence === sentence.index || sentence.index - last.sentence > SOON) return false;
  const items = sentence.items.slice(clause.from, clause.to);
  const talk = items.findIndex((item) => tagOf(item, 'meet')?.form === 'noun');
  const took = items.findIndex((item, at) => at > talk && says(item, 'happened'));
  if (talk < 0 || took < 0 || talk > OPENS || isFutureVerb(items[took + 1])) return false;
  if (items.some((item) => hasTag(item, 'negation', 'cancelled', 'hoped', 'phone', 'planned'))) return false;
  const others = [...sentence.mentions, ...sentence.gatherings];
  if (others.some(({ from }) => from >= clause.from && from < clause.to)) return false;
  const { day, stated } = timeline.dayOf(sentence, clause, 'past');
  if (!stated || !isDay(day) || (timeline.published !== null && day > timeline.published)) return false;
  Object.assign(last, { status: 'held', anyway: true, date: day, otherDate: null });
  return true;
}

/** Words before the talk that is told of. */
const OPENS = 3;

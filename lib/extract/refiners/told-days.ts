// The days that a report tells of, sentence by sentence: those that a talk may have.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { DateRef, Meeting, Sentence } from '../document';
import type { DayChoice, DayQuestion, Sighting } from '../learnt/day-features';
import { gapName } from '../learnt/sentence-words';
import { someHave, tagMask } from '../tag-masks';
import { addDays, isDay } from '../text/calendar';
import type { Clause } from './clauses';
import type { GatheringBook } from './gathering-book';
import type { Tense, Timeline } from './timeline';
import { isRange } from './whose-day';

const BEGIN_OR_END = tagMask('begin', 'end');

interface Told {
  day: PartialDate;
  sentence: number;
  block: number;
  kind: DateRef['kind'];
  over: boolean;
}

/** So many of the days told of last may be the talk's. */
const LATEST = 3;
const FAR = 4;

export class ToldDays {
  /** The days told of last, each once, the last one last. */
  private readonly told: Told[] = [];

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly timeline: Timeline,
    private readonly gatherings: GatheringBook,
  ) {}

  /** Takes up the days of a clause, once it has been told. */
  note(sentence: Sentence, clause: Clause, tense: Tense): void {
    for (const date of sentence.dates) {
      if (date.from < clause.from || date.from >= clause.to || isRange(date)) continue;
      const day = this.timeline.resolve(date, tense);
      if (!isDay(day)) continue;
      const { index, block, kind } = sentence;
      const known = this.told.findIndex((told) => told.day === day);
      if (known >= 0) this.told.splice(known, 1);
      else if (this.told.length > LATEST) this.told.shift();
      this.told.push({ day, sentence: index, block, kind: date.kind, over: kind !== 'body' });
    }
  }

  /** Every day that a talk may have, none of them among these, each once. At most a dozen. */
  choicesFor(question: DayQuestion, last: Meeting | undefined): DayChoice[] {
    const choices = new Map<PartialDate | null, Sighting[]>();
    const add = (day: PartialDate | null, sighting: Sighting) => {
      if (day === null ? sighting.source !== 'none' : !isDay(day) || !couldBe(day, question)) return;
      const known = choices.get(day);
      if (known) known.push(sighting);
      else choices.set(day, [sighting]);
    };
    this.addOwn(question, add);
    this.addAround(question, add);
    this.addTalks(question, last, add);
    this.addGathering(question, add);
    add(question.published, { source: 'report', how: question.sentence.kind });
    add(null, { source: 'none', how: question.sentence.kind });
    const near = last && this.sentences[last.sentence]?.block === question.sentence.block;
    add(null, { source: 'none', how: `${last ? last.date === null : 'first'}-${near}` });
    const same = last && question.participants.every((key) => last.participants.includes(key));
    if (same) add(last.date, { source: 'talk', how: `same-${near}` });
    if (isDay(question.ruled) && !choices.has(question.ruled))
      choices.set(question.ruled, [{ source: 'own', how: 'rule' }]);
    return [...choices].map(([day, sightings]) => ({ day, sightings }));
  }

  private addOwn({ sentence, trigger, tense }: DayQuestion, add: Adding): void {
    for (const [at, date] of sentence.dates.entries()) {
      if (isRange(date)) continue;
      const side = date.from < trigger ? 'before' : 'after';
      const gap = gapName(date.from < trigger ? trigger - date.to : date.from - trigger);
      const [from, to] = date.from < trigger ? [date.to, trigger] : [trigger, date.from];
      const between = sentence.mentions.filter((mention) => mention.from >= from && mention.from < to).length;
      const bound = sentence.clauses.filter((clause) => clause.from > from && clause.from <= to).length;
      for (const [day, turn] of this.turnsOf(date, tense)) {
        add(day, { source: 'own', how: `${date.kind}-${turn}`, date });
        add(day, { source: 'own', how: `${side}-${gap}-${turn}`, date });
        add(day, { source: 'own', how: `${side}-${Math.min(between, 3)}-${Math.min(bound, 2)}`, date });
        add(day, { source: 'own', how: `at-${Math.min(at, 2)}-${sentence.dates.length > 1}`, date });
      }
    }
  }

  /** A day as its tense says, and where that is another one as it would be otherwise. */
  private turnsOf(date: DateRef, tense: Tense): [PartialDate, string][] {
    const turns: [PartialDate, string][] = [];
    for (const turn of [tense, 'past', 'future', 'near'] as const) {
      const day = this.timeline.resolve(date, turn);
      if (isDay(day) && !turns.some(([known]) => known === day)) turns.push([day, turn === tense ? 'as' : turn]);
    }
    return turns;
  }

  private addAround({ sentence, tense }: DayQuestion, add: Adding): void {
    const before = this.told.filter((told) => told.sentence !== sentence.index).slice(-LATEST);
    for (const [place, told] of before.reverse().entries()) {
      const far = Math.min(sentence.index - told.sentence, FAR);
      const near = told.block === sentence.block;
      add(told.day, { source: 'before', how: `${place}-${far}-${near}-${told.over}` });
      add(told.day, { source: 'before', how: `${told.kind}-${near}` });
    }
    const next = this.sentences[sentence.index + 1];
    if (next?.block !== sentence.block || next.gatherings.length > 0 || someHave(next, BEGIN_OR_END)) return;
    for (const date of next.dates) {
      if (isRange(date)) continue;
      add(this.timeline.resolve(date, tense), {
        source: 'behind',
        how: `${date.kind}-${next.mentions.length > 0}`,
      });
    }
  }

  private addTalks({ sentence, participants }: DayQuestion, last: Meeting | undefined, add: Adding): void {
    if (!last || !isDay(last.date)) return;
    const far = Math.min(sentence.index - last.sentence, FAR);
    const shared = participants.filter((key) => last.participants.includes(key)).length;
    const near = this.sentences[last.sentence]?.block === sentence.block;
    add(last.date, { source: 'talk', how: `${far}-${near}-${shared}` });
    add(last.date, { source: 'talk', how: `${last.status}-${shared}` });
    for (const date of sentence.dates)
      if (date.kind === 'carried' && date.offset !== null)
        add(addDays(last.date, date.offset), { source: 'talk', how: `counted-${near}` });
  }

  private addGathering({ sentence }: DayQuestion, add: Adding): void {
    const [ref] = sentence.gatherings;
    const event = this.gatherings.get(ref?.event ?? this.gatherings.main);
    if (!event) return;
    add(event.start, { source: 'gathering', how: `start-${ref?.use}-${event.end !== null}` });
    if (event.end !== event.start) add(event.end, { source: 'gathering', how: `end-${ref?.use}` });
  }
}

type Adding = (day: PartialDate | null, sighting: Sighting) => void;

/** In the month that is told; what took place did so by the report, and what is to come does not lie before it. */
function couldBe(day: PartialDate, { published, status, ruled, rough }: DayQuestion): boolean {
  if (rough !== null && !day.startsWith(rough)) return false;
  if (!isDay(published) || day === ruled) return true;
  if (status === 'held') return day <= published;
  return status === 'cancelled' || day >= published;
}

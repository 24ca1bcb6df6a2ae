// The days that a report tells of, sentence by sentence: those that a talk may have.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { DateRef, Meeting, Sentence } from '../document';
import type { DayChoice, DayQuestion } from '../learnt/day-features';
import { gapName } from '../learnt/sentence-words';
import { type Sight, sights } from '../learnt/sights';
import { someHave, tagMask } from '../tag-masks';
import { addDays, isDay } from '../text/calendar';
import { isByTheWay, isOfAside, isOfSaying } from './aside-days';
import type { Clause } from './clauses';
import type { GatheringBook } from './gathering-book';
import { isLongAgo } from './tells-of-long-ago';
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
const TURNS: readonly Tense[] = ['past', 'future', 'near'];

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
      if (date.from < clause.from || date.from >= clause.to || isRange(date) || isByTheWay(sentence, date)) continue;
      const day = this.timeline.resolve(date, tense);
      if (!isDay(day)) continue;
      const { index, block, kind } = sentence;
      const known = this.told.findIndex((told) => told.day === day);
      if (known >= 0) this.told.splice(known, 1);
      else if (this.told.length > LATEST) this.told.shift();
      this.told.push({ day, sentence: index, block, kind: date.kind, over: kind !== 'body' });
    }
  }

  /** Whether a paragraph tells of a day. */
  isToldIn(block: number, day: PartialDate | null): boolean {
    return this.told.some((told) => told.block === block && told.day === day);
  }

  /** Every day that a talk may have, none of them among these, each once. At most a dozen. */
  choicesFor(question: DayQuestion, last: Meeting | undefined): DayChoice[] {
    const choices = new Choices(question);
    const { kind, block } = question.sentence;
    this.addOwn(question, choices);
    this.addAround(question, choices);
    this.addTalks(question, last, choices);
    this.addGathering(question, choices);
    choices.add(question.published, sights.report(kind));
    choices.addNone(sights.none(kind));
    const near = last && this.sentences[last.sentence]?.block === block;
    choices.addNone(sights.noneAfter(last ? last.date === null : 'first', near));
    if (last && question.participants.every((key) => last.participants.includes(key)))
      choices.add(last.date, sights.talkSame(near));
    choices.addRuled();
    return choices.all;
  }

  private addOwn({ sentence, trigger, tense, status }: DayQuestion, choices: Choices): void {
    for (let at = 0; at < sentence.dates.length; at++) {
      const date = sentence.dates[at];
      if (!date || isRange(date) || isOfAside(sentence, date, trigger)) continue;
      if (status === 'planned' && isOfSaying(sentence, date, trigger)) continue;
      const side = date.from < trigger ? 'before' : 'after';
      const gap = gapName(date.from < trigger ? trigger - date.to : date.from - trigger);
      const [from, to] = date.from < trigger ? [date.to, trigger] : [trigger, date.from];
      const between = sentence.mentions.filter((mention) => mention.from >= from && mention.from < to).length;
      const bound = sentence.clauses.filter((clause) => clause.from > from && clause.from <= to).length;
      for (const [day, turn] of this.turnsOf(date, tense)) {
        choices.add(day, sights.own(date.kind, turn), date);
        choices.add(day, sights.ownBeside(side, gap, turn), date);
        choices.add(day, sights.ownBehind(side, Math.min(between, 3), Math.min(bound, 2)), date);
        choices.add(day, sights.ownPlace(Math.min(at, 2), sentence.dates.length > 1), date);
      }
    }
  }

  /** A day as its tense says, and where that is another one as it would be otherwise. */
  private turnsOf(date: DateRef, tense: Tense): [PartialDate, Tense | 'as'][] {
    const turns: [PartialDate, Tense | 'as'][] = [];
    for (const turn of [tense, ...TURNS]) {
      const day = this.timeline.resolve(date, turn);
      if (isDay(day) && !turns.some(([known]) => known === day)) turns.push([day, turn === tense ? 'as' : turn]);
    }
    return turns;
  }

  private addAround({ sentence, tense, published, participants }: DayQuestion, choices: Choices): void {
    const before = this.told.filter((told) => told.sentence !== sentence.index).slice(-LATEST);
    for (const [place, told] of before.reverse().entries()) {
      const far = Math.min(sentence.index - told.sentence, FAR);
      const near = told.block === sentence.block;
      if (!near && isLongAgo(told.day, published)) continue;
      choices.add(told.day, sights.before(place, far, near, told.over));
      choices.add(told.day, sights.beforeAs(told.kind, near));
    }
    const next = this.sentences[sentence.index + 1];
    if (next?.block !== sentence.block || next.gatherings.length > 0 || someHave(next, BEGIN_OR_END)) return;
    // "… reviewed what A and B had agreed on 9 June 2014": long ago, of others.
    const ofOthers = next.mentions.some(({ form, person }) => form === 'name' && !participants.includes(person ?? ''));
    for (const date of next.dates) {
      const day = isRange(date) ? null : this.timeline.resolve(date, tense);
      if (day === null || (ofOthers && isLongAgo(day, published))) continue;
      choices.add(day, sights.behind(date.kind, next.mentions.length > 0));
    }
  }

  private addTalks(
    { sentence, participants, published }: DayQuestion,
    last: Meeting | undefined,
    choices: Choices,
  ): void {
    if (!last || !isDay(last.date)) return;
    const far = Math.min(sentence.index - last.sentence, FAR);
    const shared = participants.filter((key) => last.participants.includes(key)).length;
    const near = this.sentences[last.sentence]?.block === sentence.block;
    if (!near && isLongAgo(last.date, published)) return;
    choices.add(last.date, sights.talk(far, near, shared));
    choices.add(last.date, sights.talkAs(last.status, shared));
    for (const date of sentence.dates)
      if (date.kind === 'carried' && date.offset !== null)
        choices.add(addDays(last.date, date.offset), sights.talkCounted(near));
  }

  private addGathering({ sentence }: DayQuestion, choices: Choices): void {
    const [ref] = sentence.gatherings;
    const event = this.gatherings.get(ref?.event ?? this.gatherings.main);
    if (!event) return;
    choices.add(event.start, sights.start(ref?.use, event.end !== null));
    if (event.end !== event.start) choices.add(event.end, sights.end(ref?.use));
  }
}

interface OpenChoice extends DayChoice {
  sights: Sight[];
  dates: DateRef[];
}

/** The days that one talk may have, in the order in which they are found. */
class Choices {
  readonly all: OpenChoice[] = [];

  constructor(private readonly question: DayQuestion) {}

  /** Adds a place where a day is told, if it is one and could be the talk's. */
  add(day: PartialDate | null, sight: Sight, date?: DateRef): void {
    if (isDay(day) && couldBe(day, this.question)) this.put(day, sight, date);
  }

  addNone(sight: Sight): void {
    this.put(null, sight);
  }

  /** What the rules say, wherever they have it from. */
  addRuled(): void {
    const { ruled } = this.question;
    if (isDay(ruled) && !this.all.some(({ day }) => day === ruled)) this.put(ruled, sights.ruled);
  }

  private put(day: PartialDate | null, sight: Sight, date?: DateRef): void {
    let choice = this.all.find((known) => known.day === day);
    if (choice === undefined) {
      choice = { day, sights: [], sources: 0, dates: [] };
      this.all.push(choice);
    }
    choice.sights.push(sight);
    choice.sources |= sight.bit;
    if (date && choice.dates.at(-1) !== date) choice.dates.push(date);
  }
}

/** In the month that is told; what took place did so by the report, and what is to come does not lie before it. */
function couldBe(day: PartialDate, { published, status, ruled, rough }: DayQuestion): boolean {
  if (rough !== null && !day.startsWith(rough)) return false;
  if (!isDay(published) || day === ruled) return true;
  if (status === 'held') return day <= published;
  return status === 'cancelled' || day >= published;
}

// The day that the story has reached, and the day of a clause in it.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { DateRef, Sentence } from '../document';
import { isByOrder, isFutureVerb } from '../document';
import { dayBesideWeekday } from '../recognizers/join-weekdays';
import { someBetween, tagMask } from '../tag-masks';
import { addDays, isDay, nearestWeekday } from '../text/calendar';
import { isByTheWay, isOfAside } from './aside-days';
import type { Clause } from './clauses';
import { beginsWithTime, dayBeforeClock, isClockHeading } from './clock-lines';
import type { DayEntry } from './day-entries';
import { headingDay, opensWithDay } from './day-heading';
import { withoutAttributes } from './day-of-attribute';
import { isOpening } from './days-of-gatherings';
import { daysOfTalk } from './days-of-talk';
import { isBullet } from './is-bullet';
import { type DayRange, dayInWeek } from './report-week';
import { type SessionDays, sessionDay, stayIn } from './session-day';
import { isLongAgo } from './tells-of-long-ago';
import { hasHappened } from './tense-of-days';
import { recallsTalk } from './told-before';

const LATER = tagMask('daypart', 'then');

export interface ClauseDay {
  day: PartialDate | null;
  /** The weekday's own day where it does not fit the printed date. */
  other: PartialDate | null;
  /** Whether the clause names a time at all, resolvable or not. */
  stated: boolean;
  /** The month or year where no day is named. */
  rough?: PartialDate | null;
}

/** Where a weekday is looked for: talks called off may have been due before or after the report. */
export type Tense = 'past' | 'future' | 'near';

export class Timeline {
  private block = -1;
  private day: PartialDate | null = null;
  private lastDay: PartialDate | null = null;
  /** The last one that was not long before the report, in English nor behind it: over a new paragraph the evening of an old day is not gone on with. */
  private recent: PartialDate | null = null;
  private inflected = false;
  /** Words of case stand before nouns: "two days earlier" without a day before it counts from the gathering's, or the report's. */
  private namesDays = false;
  /** The day to come that the paragraph has reached. */
  private ahead: PartialDate | null = null;
  /** The days that "the day before" and the like were counted from, for the clauses behind it. */
  private readonly counted = new Map<DateRef, PartialDate>();
  /** An entry of a running report: what it announces is due the same day. */
  private running = false;
  /** The gathering told of last, whose days are counted, and those of a visit. */
  session: SessionDays | undefined;
  private stay: SessionDays | undefined;
  /** The line before was nothing but a time of day. */
  private underClock = false;
  /** The day that stands over the lines that are being told, and its own block. */
  private heading: { date: DateRef; block: number } | null = null;

  /** `anchor`: the first day of the gathering told of; weekdays are near it where the day of publication is not known. `week`: that of a digest, whose weekdays they are; `entries`: what stands under the days of a diary. */
  constructor(
    readonly published: PartialDate | null,
    private readonly week: DayRange | null,
    private readonly entries: ReadonlyMap<number, DayEntry>,
    private readonly anchor: PartialDate | null = null,
  ) {}

  /** What stands over a sentence of a diary. */
  entryOf({ block }: Sentence): DayEntry | undefined {
    return this.entries.get(block);
  }

  /** The day of a talk in this clause: its own date, one before it in the sentence, or the day told of so far. */
  dayOf(sentence: Sentence, clause: Clause, tense: Tense): ClauseDay {
    this.enter(sentence);
    const own = this.pick(sentence, clause, tense === 'future');
    // "will arrive on Friday, where he will meet …": a day told of as coming stays one.
    const carried =
      own !== null && own.from < clause.from && !sentence.items.slice(own.to, clause.from).some(isFutureVerb);
    const over =
      carried && tense === 'future' && this.published !== null && (this.resolve(own, 'past') ?? '') < this.published;
    if (own && !over) {
      this.keepCount(own, tense);
      const day = this.resolve(own, tense);
      const other = own.mismatch && isDay(day) && own.weekday !== null ? this.weekdayNear(day, own.weekday) : null;
      return { day: isDay(day) ? day : null, other, stated: true, rough: isDay(day) ? null : day };
    }
    return { day: this.dayToldSoFar(sentence, clause, tense), other: null, stated: false };
  }

  /** The day over the lines, or the one that the story has reached. */
  private dayToldSoFar(sentence: Sentence, clause: Clause, tense: Tense): PartialDate | null {
    if (this.inflected && recallsTalk(sentence, clause)) return null;
    const entry = this.entryOf(sentence);
    if (entry?.ahead && tense !== 'past') return this.ahead ?? entry.day;
    const under = this.dayOfHeading(tense);
    if (under) return under;
    if (tense === 'future') return this.ahead ?? (this.running || this.leadsOn(sentence, clause) ? this.day : null);
    if (tense !== 'past') return null;
    const ahead = this.day !== null && this.day > (this.published ?? this.day) && hasHappened(sentence, clause);
    return (ahead ? null : this.day) ?? (carriesOn(sentence, clause) ? this.recent : null);
  }

  /** "will speak on Thursday. After that there is a meeting with X": the day to come that the paragraph has told of. */
  private leadsOn(sentence: Sentence, clause: Clause): boolean {
    const isAhead = this.day !== null && this.published !== null && this.day >= this.published;
    return isAhead && sentence.order.caseWords === 'after' && carriesOn(sentence, clause);
  }

  /** Takes the dates of a clause over into the story. */
  advance(sentence: Sentence, clause: Clause, tense: 'past' | 'future'): void {
    this.enter(sentence);
    this.stay = stayIn(sentence) ?? this.stay;
    const date = this.pick(sentence, clause);
    if (!date || sentence.kind !== 'body' || isOpening(sentence, clause) || isByTheWay(sentence, date)) return;
    for (const told of sentence.dates)
      if (told === date || (this.inflected && told.from >= clause.from && told.from < clause.to))
        this.keepCount(told, tense);
    const day = this.resolve(date, tense);
    if (!isDay(day)) {
      if (date.kind === 'absolute') this.day = null;
      return;
    }
    if (this.published && day >= this.published)
      this.ahead = sentence.order.caseWords === 'before' || opensWithDay(sentence) ? day : null;
    this.day = day;
    this.lastDay = day;
    const isOver = !isByOrder(sentence.order) || this.published === null || day <= this.published;
    if (isOver && !isLongAgo(day, this.published)) this.recent = day;
  }

  /** Its clause moves the day told of on: what "the evening before" counts from stays the day before it. */
  private keepCount(date: DateRef, tense: Tense): void {
    const from = date.kind === 'carried' ? this.dayBefore(tense) : null;
    if (from !== null && !this.counted.has(date)) this.counted.set(date, from);
  }

  /** The day, month or year of a date as of the tense of its clause. */
  resolve(date: DateRef, tense: Tense): PartialDate | null {
    if (date.kind === 'absolute') return date.value;
    const counted = date.ofStay ? this.stay : (this.session ?? this.stay);
    const ofSession = date.session === undefined ? null : sessionDay(counted, date.session);
    if (ofSession !== null || (date.session !== undefined && date.offset === null)) return ofSession;
    if (date.kind === 'carried') {
      const day = this.counted.get(date) ?? this.dayBefore(tense);
      const counted = day && date.offset !== null ? addDays(day, date.offset) : null;
      // "met X the next day": of no day that is told, for it took place.
      const over = this.inflected && tense === 'past' && counted !== null && counted > (this.published ?? counted);
      return over ? null : counted;
    }
    if (!isDay(this.published))
      return date.weekday !== null && isDay(this.anchor) ? this.weekdayNear(this.anchor, date.weekday) : null;
    const told = date.kind === 'relative' && date.offset === null ? dayBesideWeekday(date, this.published) : null;
    if (told) return told;
    if (date.kind === 'relative')
      return addDays(this.published, date.offset ?? (tense === 'future' ? 1 : -1) * (date.days ?? 1));
    if (date.weekday === null) return null;
    const inWeek = this.week && date.direction === null ? dayInWeek(this.week, date.weekday) : null;
    if (inWeek && (tense !== 'past' || inWeek <= this.published)) return inWeek;
    const direction = date.direction ?? tense;
    if (direction === 'near') return this.weekdayNear(this.published, date.weekday);
    return nearestWeekday(this.published, date.weekday, { direction, strict: date.direction !== null });
  }

  /** The same of one of several days in a list of partners, which may count from the one before it. */
  resolveListed(date: DateRef, before: DateRef | null, tense: Tense): PartialDate | null {
    const from = before && this.resolve(before, tense);
    return isDay(from) && date.offset !== null ? addDays(from, date.offset) : this.resolve(date, tense);
  }

  /** What took place did so by the report: a day to come over it is none of its own. */
  private dayOfHeading(tense: Tense): PartialDate | null {
    if (!this.heading || (tense === 'future' ? this.ahead : this.day && !this.running)) return null;
    const day = this.resolve(this.heading.date, tense);
    return isDay(day) && (tense !== 'past' || this.published === null || day <= this.published) ? day : null;
  }

  /** The day told of last; what has happened did so by the day of publication. */
  private dayBefore(tense: Tense): PartialDate | null {
    const ahead =
      this.inflected && tense === 'past' && this.published !== null && (this.lastDay ?? '') > this.published;
    if (ahead || !this.namesDays || tense !== 'past') return ahead ? this.published : this.lastDay;
    return this.lastDay ?? (isDay(this.anchor) && this.anchor <= (this.published ?? '') ? this.anchor : this.published);
  }

  private enter(sentence: Sentence): void {
    this.inflected = sentence.order.inflected;
    this.namesDays = sentence.order.caseWords === 'before';
    if (sentence.block === this.block) return;
    this.block = sentence.block;
    const date = headingDay(sentence);
    // The line under the headline that says when the report was written stands over none of it.
    if (date && date.value !== this.published) this.heading = { date, block: sentence.block };
    else if (this.heading && endsHeading(sentence, this.heading.block)) this.heading = null;
    this.ahead = null;
    const entry = this.entryOf(sentence);
    this.lastDay = entry?.day ?? this.lastDay;
    this.running = beginsWithTime(sentence) || this.underClock;
    const own = dayBeforeClock(sentence);
    const day = own ? this.resolve(own, 'past') : null;
    this.day = this.running ? (entry?.day ?? (isDay(day) ? day : this.published)) : null;
    this.underClock = isClockHeading(sentence) || (sentence.kind !== 'body' && beginsWithTime(sentence));
  }

  /** The single day that belongs to a clause. Ranges and days of coming gatherings are not days of a talk. */
  private pick(sentence: Sentence, clause: Clause, isAhead = false): DateRef | null {
    if (sentence.dates.length === 0) return null;
    const own = daysOfTalk(sentence, clause, isAhead);
    const single = own.filter((date) => !date.twoDays && (date.kind !== 'absolute' || isDay(date.value)));
    const within = withoutAttributes(
      sentence,
      single.filter((date) => date.from >= clause.from && date.from < clause.to),
    );
    const day = within.find((date) => date.kind !== 'carried') ?? within[0];
    if (day) return day;
    const month = own.find((date) => date.from >= clause.from && date.from < clause.to);
    if (month) return month;
    return single.findLast((date) => date.from < clause.from && !isOfAside(sentence, date, clause.from)) ?? null;
  }

  private weekdayNear(day: PartialDate, weekday: number): PartialDate {
    const before = nearestWeekday(day, weekday, { direction: 'past', strict: false });
    const after = nearestWeekday(day, weekday, { direction: 'future', strict: false });
    return Date.parse(day) - Date.parse(before) <= Date.parse(after) - Date.parse(day) ? before : after;
  }
}

/** "then", "in the evening", "with X too": the story goes on with the day told of, over a new paragraph too. */
export function carriesOn(sentence: Sentence, clause: Clause): boolean {
  const from = sentence.order.inflected ? 0 : clause.from;
  return (
    someBetween(sentence, { from, to: clause.to }, LATER) ||
    sentence.mentions.some(
      (mention) => mention.also && mention.form !== 'plural' && mention.from >= clause.from && mention.from < clause.to,
    )
  );
}

/** Lines that one day may stand over. */
const UNDER_HEADING = 8;

/** Another heading ends what stands under a day; so does a long list. */
function endsHeading(sentence: Sentence, since: number): boolean {
  if (sentence.block - since > UNDER_HEADING) return true;
  return (
    sentence.kind === 'heading' && sentence.mentions.length === 0 && !beginsWithTime(sentence) && !isBullet(sentence)
  );
}

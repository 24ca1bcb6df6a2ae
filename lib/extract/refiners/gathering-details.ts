// What one phrase says of its gathering: days, place, whether it is over or to come.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Status } from '@/lib/contracts/vocabulary';
import type { DateRef, Gathering, GatheringRef, Item, Sentence } from '../document';
import { hasTag, isByOrder, isFutureVerb, tagOf } from '../document';
import { newDay } from '../inflected/new-day';
import { monthsOf, relativeOf, withRelative } from '../inflected/relative';
import { clauseAround, wholeOf } from '../talk-outline';
import { addDays, isDay } from '../text/calendar';
import { type Clause, isFiniteVerb } from './clauses';
import { dayTold } from './day-told';
import { cityOfGathering } from './gathering-city';
import { datesAhead, isGoneFor, isToBeAttended, onCountedDay } from './gathering-ends';
import { nearWords } from './gathering-words';
import { isAttribute, isCalledOff, isItself, isSince, isToldBehind } from './itself';
import { goalOf, isOfAttribute, isOfGoing, isOfJourney, isRough } from './journey-days';
import { monthAhead, type Span } from './month-ahead';
import { countedBeside, openingDays, regionOf } from './opening-days';
import { isHost } from './place-before';
import { daysWithin, withReduced } from './reduced-clause';
import { countedFrom, startCounted } from './session-day';
import { hasBegun, tenseOfDays } from './tense-of-days';
import type { Tense, Timeline } from './timeline';
import { isFlashback } from './told-before';
import { isBeside, isNearerOther, isOfOtherThing, isRange, isRightBehind } from './whose-day';

export interface Details extends Span {
  city: string | null;
  country: string | null;
  /** The city stands beside the noun. */
  placed: boolean;
  /** The city that the noun itself is named after ("the Goa meeting"). */
  named: string | null;
  status: Status;
  days: number | null;
  anchor: 'begin' | 'end' | null;
  /** In a month before that of publication. */
  past: boolean;
  /** Told by the way, of an earlier talk. */
  recalled: boolean;
}

export class GatheringReader {
  /** The day told of last, from which "the day after" is counted. */
  private told: PartialDate | null = null;

  constructor(
    private readonly timeline: Timeline,
    /** English capital by country. */
    private readonly capitals: ReadonlyMap<string, string>,
  ) {}

  /** Takes up the day that a sentence tells, once it is read. */
  note(sentence: Sentence): void {
    this.told = dayTold(sentence, sentence.items.length, this.timeline) ?? this.told;
  }

  /** The day, place and state that the clause of a phrase gives its gathering. */
  read(sentence: Sentence, ref: GatheringRef): Details {
    this.told = dayTold(sentence, ref.from, this.timeline) ?? this.told;
    const own = clauseAround(sentence, ref.from);
    const clause = withReduced(sentence, ref, withRelative(sentence, ref, own));
    const items = sentence.items.slice(clause.from, clause.to);
    const future = this.isFuture(sentence, ref, clause);
    const added = sentence.order.inflected ? [] : daysWithin(sentence, own.to, clause.to);
    const dates = added.length > 0 ? added : this.ownsDates(sentence, ref) ? this.datesOf(sentence, ref, clause) : [];
    const near = [
      ...nearWords(sentence, ref, clause),
      ...sentence.items.slice(own.to, isByOrder(sentence.order) ? clause.to : own.to),
    ];
    const isOff = isCalledOff(sentence, ref, clause);
    const begun = future && hasBegun(sentence, near);
    const tense = begun ? 'near' : future || isOff ? 'future' : (tenseOfDays(sentence, ref, clause) ?? 'past');
    const told =
      isItself(sentence, ref) || dates.length > 0
        ? monthAhead(this.span(dates, items, tense), sentence, { tense, published: this.timeline.published })
        : { start: null, end: null };
    const resolve = (date: DateRef) => this.timeline.resolve(date, future ? 'future' : 'past');
    const on = onCountedDay(sentence, ref, { clause, timeline: this.timeline });
    const counted = on || isItself(sentence, ref) ? countedFrom(sentence, clause, on ?? told) : told;
    const span = startCounted(sentence, ref, resolve) ?? { ...counted };
    span.start ??= this.lastYear(sentence, ref);
    const region = regionOf(sentence, ref, clause);
    const opening = region && openingDays(sentence, region, { timeline: this.timeline });
    Object.assign(span, opening);
    const city = cityOfGathering(sentence, ref, { clause, capitals: this.capitals });
    const host = items.find((item) => hasTag(item, 'country') && isHost(sentence, sentence.items.indexOf(item)));
    const published = this.timeline.published;
    const past = Boolean(span.start && published && span.start.slice(0, 7) < published.slice(0, 7));
    const opened = opening?.start != null && published !== null && opening.start <= published;
    const coming = Boolean(span.start && published && span.start > published && !published.startsWith(span.start));
    const status: Status = isOff ? 'cancelled' : coming || (future && !past && !begun && !opened) ? 'planned' : 'held';
    const words = region ? sentence.items.slice(region.from, region.to) : [];
    const days = daysIn(near) ?? daysIn(words);
    const ends = daysIn(near) === days ? near : words;
    const anchor = ends.some((item) => hasTag(item, 'end'))
      ? 'end'
      : ends.some((item) => hasTag(item, 'begin')) || isSince(sentence, dates)
        ? 'begin'
        : null;
    return {
      ...span,
      days,
      anchor,
      city: city.city,
      placed: city.placed,
      country: city.country ?? (host ? (tagOf(host, 'country')?.id ?? null) : null),
      named: sentence.order.caseWords === 'after' ? (tagOf(sentence.items[ref.to - 2], 'city')?.id ?? null) : null,
      status,
      past,
      recalled: isFlashback(sentence),
    };
  }

  /** The same of a sentence that goes on about a gathering told of. */
  goOn(sentence: Sentence, ref: GatheringRef, told: Gathering): Details {
    const details = this.read(sentence, ref);
    const whole = wholeOf(sentence);
    const region = regionOf(sentence, ref, whole);
    const known = told.anchor === 'end' ? null : told.start;
    const ends =
      countedBeside(sentence, whole, told) ??
      (region && openingDays(sentence, region, { timeline: this.timeline, known }));
    return ends ? { ...details, ...ends } : details;
  }

  /** "на прошлогоднем саммите" */
  private lastYear({ items }: Sentence, { from, to }: GatheringRef): string | null {
    const { published } = this.timeline;
    const isOfLastYear = items.slice(from, to).some((item) => tagOf(item, 'last')?.year);
    return isOfLastYear && published ? String(Number(published.slice(0, 4)) - 1) : null;
  }

  private isFuture(sentence: Sentence, ref: GatheringRef, clause: Clause): boolean {
    if (ref.relation === 'next') return true;
    const near = sentence.items.slice(Math.max(clause.from, ref.from - 4), ref.to);
    if (near.some((item) => hasTag(item, 'planned'))) return true;
    if (sentence.items.slice(Math.max(clause.from, ref.from - 1), ref.from).some((item) => hasTag(item, 'ahead')))
      return true;
    if (!isItself(sentence, ref)) return false;
    if (isGoneFor(sentence, ref, clause) || isToBeAttended(sentence, ref, clause)) return true;
    for (let at = ref.to; at < clause.to; at++) {
      if (hasTag(sentence.items[at], 'planned')) return true;
      // "the summit is set for Bishkek"
      if (isByOrder(sentence.order) && hasTag(sentence.items[at + 1], 'planned')) return true;
      const isParticiple = sentence.order.caseWords === 'after' && isFutureVerb(sentence.items[at + 1]);
      if (isFiniteVerb(sentence.items, at) && !isParticiple)
        return (
          isFutureVerb(sentence.items[at]) &&
          !sentence.mentions.some(
            (mention) => mention.from >= clause.from && mention.from < clause.to && mention.form !== 'plural',
          )
        );
    }
    return false;
  }

  /** "the host of the summit": inside the phrase of a person the day is not the gathering's. */
  private ownsDates(sentence: Sentence, ref: GatheringRef): boolean {
    if (!sentence.order.inflected) return true;
    return !sentence.mentions.some(({ form, from, to }) => form !== 'plural' && from <= ref.from && ref.from < to);
  }

  /** Dates that belong to the gathering: those right before it, else those of its clause. */
  private datesOf(sentence: Sentence, ref: GatheringRef, clause: Clause): DateRef[] {
    const due = newDay(sentence, ref);
    if (due) return [due];
    const inClause = sentence.dates.filter(
      (date) =>
        date.from >= clause.from &&
        date.from < clause.to &&
        date.session === undefined &&
        !isNearerOther(sentence, ref, date.from) &&
        !isOfOtherThing(sentence, ref, date) &&
        !isOfJourney(sentence, ref, date),
    );
    const close = inClause.filter((date) => date.from < ref.to && ref.from - date.to <= 4);
    if (!isItself(sentence, ref)) {
      const told = relativeOf(sentence, ref, clause);
      if (sentence.order.inflected && sentence.isPast) return monthsOf(inClause);
      const behind = (date: DateRef) => isToldBehind(sentence, ref, date);
      const rough = inClause.filter((date) => isRough(date) && (close.includes(date) || behind(date)));
      const whole = inClause.filter((date) => isRange(date) && (close.includes(date) || behind(date)));
      const own = inClause.filter((date) => isOfAttribute(sentence, ref, date));
      return told.length > 0 ? told : own.length > 0 ? own : whole.concat(rough);
    }
    const relative = relativeOf(sentence, ref, clause);
    if (relative.length > 0) return relative;
    if (isAttribute(sentence, ref, clause)) return close;
    const goal = goalOf(sentence, ref, clause);
    if (goal !== null) return inClause.filter((date) => date.from < goal && !isOfGoing(sentence, ref, date));
    if (sentence.items.slice(clause.from, clause.to).some((item) => hasTag(item, 'begin')) && inClause.length > 1)
      return inClause;
    if (inClause.length === 0) return datesAhead(sentence, clause).slice(-1);
    // "talks with X on 30 August, the summit on 31 August and 1 September": the day right behind it
    const beside = isByOrder(sentence.order) ? inClause.filter((date) => isBeside(sentence, ref, date)) : [];
    if (beside.length > 0) return beside;
    // "on Thursday he said that the summit in Samarkand in September …"
    const behind = inClause.filter((date) => isRightBehind(sentence, ref, date));
    if (behind.length > 0 && close.length === 0) return behind;
    // "The July session prepared the summit set for 31 August": days say more than a month that may be another's.
    const days = inClause.filter((date) => date.from >= ref.to && isDay(date.value));
    if (days.length > 0 && close.length > 0 && close.every(isRough)) return days;
    return close.some((date) => date.endValue !== null || date.kind === 'absolute') ? close : inClause;
  }

  private span(dates: readonly DateRef[], items: Sentence['items'], tense: Tense): Span {
    const best = dates.find(isRange) ?? dates.find((date) => isDay(date.value)) ?? dates[0];
    if (!best) return { start: null, end: null };
    const start = this.dayOf(best, tense);
    if (best.endValue) return { start, end: best.endValue };
    if (best.twoDays && isDay(start)) return { start, end: addDays(start, 1) };
    const days = dates
      .map((date) => (date.kind === 'carried' ? null : this.timeline.resolve(date, tense)))
      .filter(isDay);
    const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
    const lasts = items.some((item) => hasTag(item, 'begin')) && first && last && first !== last;
    return lasts ? { start: first, end: last } : { start, end: null };
  }

  private dayOf(date: DateRef, tense: Tense): PartialDate | null {
    const counts = date.kind === 'carried' && date.session === undefined && isDay(this.told);
    return counts ? addDays(this.told ?? '', date.offset ?? 0) : this.timeline.resolve(date, tense);
  }
}

/** How many days words say that something lasts. */
const daysIn = (items: readonly Item[]) =>
  items.map((item) => tagOf(item, 'days-long')?.days).find((value) => value !== undefined) ?? null;

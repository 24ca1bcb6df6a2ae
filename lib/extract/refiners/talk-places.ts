// Where a talk was, and at what gathering: by its own words, or by what was told before.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Gathering, GatheringRef, Sentence } from '../document';
import { isByOrder } from '../document';
import { someBetween, tagMask } from '../tag-masks';
import { addDays, isDay } from '../text/calendar';
import { type Arrival, arrivalIn } from './arrivals';
import type { Clause } from './clauses';
import { inheritEvent, isDuring, type Scene, type Talk } from './inherit-event';
import { isBullet } from './is-bullet';
import { RECENT } from './main-gathering';
import { countryOfCapital } from './place-before';
import {
  cityBeforeThere,
  cityIn,
  cityNamed,
  cityOfEntry,
  cityReached,
  gatheringAround,
  tellsOfThere,
  usedGathering,
} from './place-words';
import type { StoryParts } from './story-parts';
import { isLongAgo, tellsOfLongAgo } from './tells-of-long-ago';
import { isFlashback } from './told-before';
import { gatheringThen } from './when-clause';

const VISIT = tagMask('visit');
const SIDELINES = tagMask('sidelines');

/** Guests come so many days before a gathering, and stay on. */
const AROUND = { before: 2, after: 1 };

function isAround({ start, end }: Gathering, day: PartialDate): boolean {
  if (!isDay(start)) return false;
  const last = isDay(end) ? end : start;
  return addDays(start, -AROUND.before) <= day && day <= addDays(last, AROUND.after);
}

export class TalkPlaces {
  /** The sentence told before. */
  before: Sentence | null = null;
  /** The gathering that the story is at; one of long ago is left with its paragraph. */
  private scene: { event: string | null; block: number; isPast?: boolean } = { event: null, block: -1 };
  /** Days on which talks were told to be on a gathering's margins. */
  private readonly hung = new Set<string>();
  /** The gathering told of last, and in which paragraph. */
  private told: { event: string; block: number } | null = null;
  /** The city that opens an entry of a programme or a digest. */
  private entry: { city: string; block: number } | null = null;
  /** The city that somebody has reached, or will, in the paragraph. */
  private reached: (Arrival & { block: number }) | null = null;
  /** The city of the last talk that a paragraph places, and its day. */
  private spot: { city: string; block: number; day: PartialDate | null } | null = null;
  /** The city of the last talk that the report places. */
  private last: string | null = null;

  constructor(private readonly parts: StoryParts) {}

  /** Takes over the city that opens an entry; that of the first paragraph is the dateline's. */
  private noteEntry(sentence: Sentence): void {
    const follows = this.before?.kind === 'body' || (this.before?.kind === 'heading' && isBullet(sentence));
    const entry = this.parts.timeline.entryOf(sentence)?.city;
    const city = entry ?? (sentence.kind === 'body' && follows ? cityOfEntry(sentence) : null);
    if (city) this.entry = { city, block: sentence.block };
    const { before } = this;
    const arrival = before?.kind === 'body' && !isFlashback(before) ? arrivalIn(before, before.items.length) : null;
    if (before && arrival) this.reached = { ...arrival, block: before.block };
  }

  /** Takes over the gathering that a clause is about; a visit leads away from all. */
  noteScene(sentence: Sentence, clause: Clause): void {
    const refs = sentence.gatherings.filter((ref) => ref.from >= clause.from && ref.from < clause.to);
    const ref = refs.find((candidate) => candidate.use !== 'itself' && !this.isOnlyAhead(candidate));
    if (someBetween(sentence, clause, VISIT)) this.scene = { event: null, block: sentence.block };
    else if (ref) this.scene = { event: ref.event, block: sentence.block, isPast: this.isLongOver(sentence, ref) };
  }

  /** "the road map to the next summit": what is to come is not where the talks of a report on another gathering are. */
  private isOnlyAhead({ event }: GatheringRef): boolean {
    const { gatherings } = this.parts;
    return gatherings.get(event)?.status === 'planned' && gatherings.get(gatherings.main)?.status === 'held';
  }

  /** "They had met at the session of 28 July last year. ¶ Then he saw X": an earlier gathering in a report on a later one. */
  private isLongOver(sentence: Sentence, { event }: GatheringRef): boolean {
    const { gatherings, timeline } = this.parts;
    if (event === gatherings.main) return false;
    const start = gatherings.get(gatherings.main)?.start ?? null;
    const anchor = isDay(start) ? start : timeline.published;
    // "born last September in Dushanbe, on the margins of the summit"
    const own = isByOrder(sentence.order) ? (gatherings.get(event)?.start ?? null) : null;
    return tellsOfLongAgo(sentence, anchor) || (own?.length === 7 && isLongAgo(`${own}-31`, anchor));
  }

  /** Takes up a sentence: the gathering that it, or the paragraph before it, tells of; else the one that the article is about. */
  enter(sentence: Sentence): Gathering | undefined {
    const { gatherings, block } = sentence;
    this.noteEntry(sentence);
    if (this.scene.isPast && this.scene.block !== block) this.scene = { event: null, block };
    const told = gatherings.findLast(({ event }) => event !== null)?.event;
    if (told) this.told = { event: told, block };
    return this.parts.gatherings.get(this.toldLast(block) ?? this.scene.event ?? this.parts.gatherings.main);
  }

  /** "On its margins …": the gathering that the paragraph has told of last. */
  private toldLast(block: number): string | null {
    return this.told?.block === block ? this.told.event : null;
  }

  /** "will go to Tashkent. There …": the city that the sentence before names. */
  private cityOfThere(sentence: Sentence, clause: Clause): string | null {
    const { before } = this;
    const told = cityBeforeThere(sentence, clause);
    if (told) return told;
    if (before?.block !== sentence.block || !tellsOfThere(sentence, clause)) return null;
    return arrivalIn(before, before.items.length)?.city ?? cityNamed(before);
  }

  /** "The session of 28 April 2023 was in Delhi. … He met X on its day": an earlier gathering of the paragraph, on one of its days. */
  private pastIn({ block, order }: Sentence, { day, city, status }: Talk): string | null {
    const { gatherings } = this.parts;
    const told = gatherings.get(this.toldLast(block));
    if (order.caseWords !== 'after' || status !== 'held' || !told || told.key === gatherings.main) return null;
    if (!isDay(told.start) || !isDay(day) || !isDuring(told, day)) return null;
    return city === null || city === told.city ? told.key : null;
  }

  /** "… talked on 14 July, when the ministers gathered there": the gathering, if the day is one of its own. */
  private onThen(sentence: Sentence, clause: Clause, { day }: Talk): GatheringRef | null {
    const ref = gatheringThen(sentence, clause);
    const event = this.parts.gatherings.get(ref?.event ?? null);
    return event && (day === null || isDuring(event, day)) ? ref : null;
  }

  /** "on the margins of the forum" under another day and city of a diary than the gathering's. */
  private isOfOtherEntry(sentence: Sentence, { day, city }: Talk, { event }: GatheringRef): boolean {
    const entry = this.parts.timeline.entryOf(sentence);
    const told = this.parts.gatherings.get(event);
    if (!entry?.city || !told?.city || entry.city === told.city) return false;
    return city === entry.city && isDay(day) && isDay(told.start) && !isDuring(told, day);
  }

  private sceneNow(): Scene {
    return { gatherings: this.parts.gatherings, event: this.scene.event, block: this.scene.block, hung: this.hung };
  }

  /** The city of the last talk of the paragraph, but not from days of another time into those of the gathering. */
  private carried({ block }: Sentence, day: PartialDate | null): string | null {
    const { spot, parts } = this;
    if (spot?.block !== block) return null;
    const main = parts.gatherings.get(parts.gatherings.main);
    const isBack = main && isDay(day) && isDay(spot.day) && isAround(main, day) && !isAround(main, spot.day);
    return isBack ? null : spot.city;
  }

  /** A plan of another month may be for anywhere. */
  private isFarAhead({ status, day, rough }: Talk): boolean {
    const { published } = this.parts.timeline;
    if (status === 'planned' && isDay(published) && rough && rough > published.slice(0, rough.length)) return true;
    return status === 'planned' && isDay(published) && isDay(day) && day > addDays(published, RECENT);
  }

  /** Without a word of where: the city of the paragraph's gathering, or of the report's, on the days around it; else that of the report, or of the last talk placed. */
  private likelyCity({ block }: Sentence, talk: Talk): string | null {
    const { day } = talk;
    const { gatherings, datelineCity, reportCity } = this.parts;
    const main = gatherings.get(gatherings.main);
    const city = main && isOverFor(main, talk, this.parts.timeline.published) ? null : (main?.city ?? null);
    const near = [gatherings.get(this.toldLast(block)), main].find(
      (told) => told?.city && isDay(day) && isAround(told, day),
    );
    return near?.city ?? (this.isFarAhead(talk) ? null : (datelineCity ?? reportCity ?? city ?? this.last));
  }

  /** Where a talk was; fills the city that its words give. */
  placeOf(
    sentence: Sentence,
    clause: Clause,
    talk: Talk,
  ): { event: string | null; city: string | null; placed: boolean } {
    const { event, city } = this.find(sentence, clause, talk);
    return { event, city, placed: talk.city !== null };
  }

  private find(sentence: Sentence, clause: Clause, talk: Talk): { event: string | null; city: string | null } {
    const { gatherings } = this.parts;
    const capital = countryOfCapital(sentence, clause);
    const own =
      cityIn(sentence, clause) ??
      (capital && gatherings.capitals.get(capital)) ??
      cityReached(sentence, clause) ??
      this.cityOfThere(sentence, clause);
    if (own && !isFlashback(sentence, clause)) {
      this.spot = { city: own, block: sentence.block, day: talk.day };
      this.last = own;
    }
    const reached = arrivalIn(sentence, clause.from) ?? (this.reached?.block === sentence.block ? this.reached : null);
    const isThere = reached?.ahead ? talk.status !== 'held' : !this.isFarAhead(talk);
    const there = reached && isThere && !isFlashback(sentence, clause) ? reached.city : null;
    const carried = talk.status === 'held' || isOfSameDay(sentence, clause) ? this.carried(sentence, talk.day) : null;
    const stated = own ?? (this.entry?.block === sentence.block ? this.entry.city : (there ?? carried));
    talk.city = stated;
    const around = gatheringAround(sentence, clause, this.before);
    const ref =
      usedGathering(sentence, clause) ??
      this.onThen(sentence, clause, talk) ??
      (around?.event === gatherings.main ? null : around);
    const margins =
      ref === null && someBetween(sentence, { from: 0, to: clause.to }, SIDELINES)
        ? this.toldLast(sentence.block)
        : null;
    if (ref?.event && talk.day) this.hung.add(`${ref.event} ${talk.day}`);
    if (!ref && talk.later) return { event: null, city: stated };
    if (ref?.foreign || (ref && this.isOfOtherEntry(sentence, talk, ref))) return { event: null, city: stated };
    const edition = ref || margins || talk.status !== 'held' ? null : gatherings.review.around(sentence, talk);
    if (edition?.isAt) return { event: edition.gathering.key, city: edition.gathering.city };
    if (!ref && !margins && isFlashback(sentence, clause)) return { event: null, city: stated };
    const past = ref === null ? this.pastIn(sentence, talk) : null;
    const main = ref ? ref.event : (margins ?? past ?? inheritEvent(sentence, clause, talk, this.sceneNow()));
    const found = edition?.gathering.key === main ? undefined : gatherings.get(main);
    // "on 4 April, at the conference": a gathering of another time.
    const event = found && isDay(found.start) && isDay(talk.day) && !isAround(found, talk.day) ? undefined : found;
    return { event: event?.key ?? null, city: stated ?? event?.city ?? this.likelyCity(sentence, talk) };
  }
}

/** What is to come is not where a gathering of months ago was. */
function isOverFor({ start, end }: Gathering, { status }: Talk, published: PartialDate | null): boolean {
  const last = end ?? start;
  return status === 'planned' && isDay(published) && isDay(last) && last < addDays(published, -RECENT);
}

/** "the same day he will also meet X": where he is on it. */
const isOfSameDay = ({ dates, order }: Sentence, { from, to }: Clause) =>
  order.caseWords === 'after' &&
  dates.some((date) => date.kind === 'carried' && date.offset === 0 && date.from >= from && date.from < to);

// Which gathering a talk hangs on where no word says so: days and city decide.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Gathering, Item, Meeting, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { isEveOf } from '../recognizers/session-day';
import { someBetween, tagMask } from '../tag-masks';
import { addDays, isDay } from '../text/calendar';
import type { Clause } from './clauses';
import type { GatheringBook } from './gathering-book';
import { goesThere } from './place-words';

const VISIT = tagMask('visit');

export interface Talk {
  status: Meeting['status'];
  day: PartialDate | null;
  stated: boolean;
  /** The month or year alone that the clause names. */
  rough?: PartialDate | null;
  city: string | null;
  /** Planned for some time after the report. */
  later?: boolean;
}

export interface Scene {
  gatherings: GatheringBook;
  /** Key of the gathering that the story is at. */
  event: string | null;
  /** The paragraph that told of its margins last. */
  block: number;
  /** `key day` of talks that were told to be on a gathering's margins. */
  hung: ReadonlySet<string>;
}

/** The gathering told of, when the talk's day and city allow it; else another one of that very city and time. */
export function inheritEvent(sentence: Sentence, clause: Clause, talk: Talk, scene: Scene): string | null {
  const { gatherings } = scene;
  if (someBetween(sentence, clause, VISIT)) return null;
  const items = sentence.items.slice(clause.from, clause.to);
  if (talk.status === 'held' && isBefore(sentence, clause)) return null;
  const event = gatherings.get(scene.event ?? gatherings.main);
  if (event && allows(event, talk, { ...scene, sentence })) {
    const leaves = items.some((item, at) => hasTag(item, 'country') && goesThere(sentence, clause.from + at));
    return leaves ? null : event.key;
  }
  if (talk.status !== 'held') return null;
  return gatherings.gatherings.find((other) => other !== event && isThenAndThere(other, talk))?.key ?? null;
}

/** "before the session began", "ahead of the summit": what took place then was not on it. */
function isBefore({ gatherings, items, order }: Sentence, clause: Clause): boolean {
  const inside = gatherings.filter(({ from, use }) => use === 'itself' && from >= clause.from && from < clause.to);
  if (order.caseWords !== 'before')
    return (
      beginsLater(items, clause) || inside.some(({ to }) => hasTag(items[isCase(items[to]) ? to + 1 : to], 'ahead'))
    );
  return inside.some(({ from }) => hasTag(items[from - 1], 'ahead') || isEveOf(items[from - 1]));
}

const isCase = (item: Item | undefined) => hasTag(item, 'case') && !hasTag(item, 'ahead');

/** "परिषद शुरू होने से पहले": the word of beginning between the session and "before". */
function beginsLater(items: Sentence['items'], { from, to }: Clause): boolean {
  for (let at = from + 1; at < to; at++) {
    if (!hasTag(items[at], 'begin') || !hasTag(items[at - 1], 'council', 'gathering')) continue;
    if (items.slice(at + 1, at + 4).some((item) => tagOf(item, 'ordinal')?.value === 1)) return true;
  }
  return false;
}

function allows(event: Gathering, talk: Talk, scene: Scene & { sentence: Sentence }): boolean {
  const { sentence, gatherings, hung } = scene;
  if (talk.city && event.city && talk.city !== event.city && !gatherings.isNear(talk.city, event.city)) return false;
  const elsewhere = talk.city !== null && talk.city !== event.city;
  if (talk.rough && event.start && !overlap(talk.rough, event.start)) {
    const isOtherYear = talk.rough.slice(0, 4) !== event.start.slice(0, 4);
    if (talk.status === 'planned' || elsewhere || isOtherYear) return false;
  }
  if (talk.day && hung.has(`${event.key} ${talk.day}`)) return true;
  if (talk.day && !isDuring(event, talk.day)) return false;
  if (talk.status === 'held' && isAhead(event, gatherings)) return false;
  if (!talk.day && scene.event !== event.key && isOver(event, gatherings)) return false;
  const open = talk.status === 'planned' && !talk.day && !talk.stated;
  if (!open || event.status !== 'held') return true;
  // Where cases stand behind nouns, only the paragraph that tells of the margins goes on with them.
  const told = sentence.order.caseWords === 'before' || (scene.event === event.key && scene.block === sentence.block);
  return told && goesOn(event, gatherings) && !namesAbroad(sentence, event);
}

/** "in Moscow next month", "on a visit to Armenia": another country than the gathering's is where they will talk. */
function namesAbroad({ items, mentions }: Sentence, { country }: Gathering): boolean {
  return items.some((item, at) => {
    const place = tagOf(item, 'country');
    const inside = mentions.some((mention) => mention.from <= at && at < mention.to);
    return place !== undefined && !place.adjective && place.id !== country && !inside;
  });
}

/** What has taken place was not on a gathering that opens after the report. */
function isAhead({ start, status }: Gathering, { context }: GatheringBook): boolean {
  const { published } = context.timeline;
  if (status === 'planned' && !isDay(start)) return true;
  return start !== null && isDay(published) && start > published.slice(0, start.length);
}

/** Days after which a gathering that is over is no more where an undated talk was. */
const LONG_OVER = 14;

/** A gathering of another month is not what an undated talk of the report was at. */
function isOver({ start, end }: Gathering, { context }: GatheringBook): boolean {
  const { published } = context.timeline;
  return isDay(start) && isDay(published) && addDays(end ?? start, LONG_OVER) < published;
}

/** Whether a gathering that has begun is not over yet: by its days, or because the report is sent from it. */
function goesOn({ start, end, city }: Gathering, { context }: GatheringBook): boolean {
  const { published } = context.timeline;
  if (isDay(start)) return !isDay(published) || (end ?? start) >= published;
  return city !== null && city === context.datelineCity;
}

const overlap = (a: PartialDate, b: PartialDate) => a.startsWith(b) || b.startsWith(a);

/** Whether a day is one of the gathering's days, as far as they are known. */
export function isDuring(event: Gathering, day: PartialDate): boolean {
  if (!event.start) return true;
  if (!isDay(event.start)) return day.startsWith(event.start) || (event.end !== null && day.startsWith(event.end));
  if (event.end === null && event.knownEnd) return day >= event.start && day <= event.knownEnd;
  const end = event.end ?? (event.anchor === 'begin' ? addDays(event.start, 1) : event.start);
  return day >= event.start && day <= end;
}

/** Both city and time must be known and agree. */
function isThenAndThere(event: Gathering, talk: Talk): boolean {
  if (!talk.city || talk.city !== event.city || !talk.day || !event.start || event.start.length < 7) return false;
  return isDuring(event, talk.day);
}

// Who was at a gathering: chaired it, spoke, took part, came or will come for it.
import type { Status } from '@/lib/contracts/vocabulary';

import type { Gathering, GatheringRef, Meeting, Mention, Person, Sentence } from '../document';

import { hasTag, tagOf } from '../document';
import { findAttendanceInflected } from '../inflected/attendance';
import type { LearntReader } from '../learnt/learnt-reader';
import { attendeesOf } from '../order/attendees';
import { isToldAt } from '../order/told-at';
import { someBetween, tagMask } from '../tag-masks';
import type { Range } from '../text/segment';
import { AttendanceList } from './attendance-lists';
import { attendanceOfTalks } from './attendance-of-talks';
import type { Clause } from './clauses';
import type { GatheringBook } from './gathering-book';
import { joinsTalk } from './join-talks';
import { likelyAttendance } from './likely-attendance';
import { citiesIn, isInIt } from './place-words';

const ABSENCE = tagMask('negation', 'message');
const OTHER_FORUM = tagMask('other-forum');

export interface Attendance {
  person: string;
  event: string;
  status: Status;
  evidence: Range;
  /** No rule reads it: it is what the words most likely say. */
  guessed?: true;
  /** Follows from a talk at the gathering. */
  beside?: true;
}

/** Sentences behind a talk in which "was present at the meeting" still means that talk. */
const NEAR_TALK = 3;

/** Attendance in the order of the text, each person once a gathering. */
export function findAttendance(
  sentences: readonly Sentence[],
  gatherings: GatheringBook,
  { talks, learnt, persons }: { talks: readonly Meeting[]; learnt: LearntReader; persons: readonly Person[] },
): Attendance[] {
  const told = sentences[0]?.order.inflected
    ? findAttendanceInflected(sentences, gatherings)
    : findAttendanceByOrder(sentences, gatherings, talks);
  const all = [...told, ...likelyAttendance(sentences, { gatherings, learnt }, told)];
  const voices = new Set(persons.flatMap(({ voice, key }) => (voice ? key : [])));
  return [...all, ...attendanceOfTalks(talks, gatherings, all)].filter(({ person }) => !voices.has(person));
}

function findAttendanceByOrder(
  sentences: readonly Sentence[],
  gatherings: GatheringBook,
  talks: readonly Meeting[],
): Attendance[] {
  const found: Attendance[] = [];
  let current: string | null = gatherings.main;
  let session = -1;
  let block = -1;
  const list = new AttendanceList();
  for (const sentence of sentences) {
    const listing = sentence.order.caseWords === 'before' ? list.eventOf(sentence) : null;
    if (listing) found.push(...linesOf(sentence, gatherings.get(listing), found));
    if (listing || (sentence.kind !== 'body' && !announcesList(sentence))) continue;
    if (sentence.order.caseWords === 'before' && sentence.block !== block) current = gatherings.main;
    block = sentence.block;
    for (const clause of sentence.clauses) {
      const refs = sentence.gatherings.filter((ref) => ref.from >= clause.from && ref.from < clause.to);
      const ref = refs.find((candidate) => candidate.event !== null);
      if (ref?.event) current = ref.event;
      if (refs.some((candidate) => candidate.foreign && !candidate.event)) continue;
      if (someBetween(sentence, clause, ABSENCE)) continue;
      if (sentence.order.caseWords === 'before' && !ref && someBetween(sentence, clause, OTHER_FORUM)) continue;
      const event = gatherings.get(ref?.event ?? current);
      const inSession = session === sentence.block && sentence.order.caseWords === 'before';
      const attended = event !== undefined && attends(sentence, clause, { event, talks, inSession });
      const hosts = ref?.event ? hostsOf(sentence, clause) : [];
      if (refs.length > 0) session = sentence.block;
      const welcomes = session === sentence.block ? hostSpeaking(sentence, clause) : [];
      if (!attended && hosts.length + welcomes.length === 0 && !isToldInside(sentence, clause, ref)) continue;
      if (!event) continue;
      list.open(sentence, event.key);
      const doers = sentence.order.caseWords === 'before' ? attendeesOf(sentence, clause) : doersOf(sentence, clause);
      for (const person of comers(hosts, welcomes, attendsBesides(sentence, clause) ? doers : null) ?? doers) {
        if (found.some((row) => row.person === person && row.event === event.key)) continue;
        found.push({
          person,
          event: event.key,
          status: event.status,
          evidence: { start: sentence.start, end: sentence.end },
        });
      }
    }
  }
  return found;
}

/** "The following leaders attended the summit:" stands like a heading. */
const announcesList = ({ items, kind, order }: Sentence) =>
  order.caseWords === 'before' && kind === 'heading' && items.at(-1)?.text === ':';

/** The persons whom a line of a list names, each once. */
function linesOf(sentence: Sentence, event: Gathering | undefined, found: readonly Attendance[]): Attendance[] {
  const [first] = sentence.mentions;
  if (!event || !first?.person || first.form !== 'name' || first.memorial) return [];
  if (found.some((row) => row.person === first.person && row.event === event.key)) return [];
  const evidence = { start: sentence.start, end: sentence.end };
  return [{ person: first.person, event: event.key, status: event.status, evidence }];
}

/** "said at the session", "arrived for the summit": the gathering is where somebody spoke or came. */
function isToldInside(sentence: Sentence, clause: Clause, ref: GatheringRef | undefined): boolean {
  if (!ref?.event || ref.use !== 'itself') return false;
  if (sentence.order.caseWords === 'before') return isToldAt(sentence, clause, ref);
  const behind = sentence.items[ref.to];
  const within = sentence.items[ref.to - 1]?.case === 'in' || tagOf(behind, 'case')?.case === 'in';
  return within && sentence.items.slice(clause.from, clause.to).some((item) => hasTag(item, 'speak'));
}

/** Who came: hosts and, where another word of presence stands beside that of hosting, the doers; null where the doers alone did. */
function comers(hosts: readonly string[], welcomes: readonly string[], doers: readonly string[] | null) {
  if (hosts.length > 0) return [...hosts, ...(doers ?? [])];
  return welcomes.length > 0 ? welcomes : null;
}

/** "at the session chaired by X, Y took part": a word of presence that is not the one of hosting. */
function attendsBesides({ items, order }: Sentence, clause: Clause): boolean {
  const inside = items.slice(clause.from, clause.to);
  return order.caseWords === 'after' && inside.some((item) => hasTag(item, 'attend') && !hasTag(item, 'host-verb'));
}

/** "X is hosting the summit", "under X's chairmanship": who stands beside the word of hosting. */
function hostsOf(sentence: Sentence, clause: Clause): string[] {
  const at = sentence.items.findIndex((item, i) => i >= clause.from && i < clause.to && hasTag(item, 'host-verb'));
  if (at < 0) return [];
  const beside = sentence.mentions.filter(
    (mention) => mention.from >= clause.from && (mention.caseTo === at || mention.from === at + 1) && mention.person,
  );
  return beside.flatMap((mention) => mention.person ?? []);
}

/** "The host president called for …" in a paragraph that tells of the gathering. */
function hostSpeaking(sentence: Sentence, clause: Clause): string[] {
  const inside = sentence.mentions.filter((mention) => mention.from >= clause.from && mention.from < clause.to);
  return inside.flatMap((mention) =>
    mention.host && mention.case === 'agent' && mention.person ? [mention.person] : [],
  );
}

/** Whether a clause says of its doers that they are at the gathering. */
function attends(
  sentence: Sentence,
  clause: Clause,
  known: { event: Gathering; talks: readonly Meeting[]; inSession: boolean },
): boolean {
  const items = sentence.items.slice(clause.from, clause.to);
  const words = items.filter((item, at) => isPresence(items, item, at));
  if (words.length === 0 || items.some((item) => hasTag(item, 'negation')) || joinsTalk(sentence, clause)) return false;
  if (satInOnLast(sentence, clause, known.talks)) return false;
  if (!words.every((item) => tagOf(item, 'attend')?.there)) return true;
  const noun = sentence.gatherings.find((ref) => ref.from >= clause.from && ref.from < clause.to);
  const plain =
    noun !== undefined &&
    noun.to - noun.from === (hasTag(sentence.items[noun.from], 'article') ? 2 : 1) &&
    hasTag(sentence.items[noun.to - 1], 'meet');
  const talked = known.talks.some(({ sentence: at }) => at <= sentence.index && sentence.index - at <= NEAR_TALK);
  if (noun && !(plain && talked)) return true;
  // "…, as well as X and Y, were present": behind a sentence of the same paragraph that tells of the session.
  if (known.inSession && !noun && !talked) return true;
  if (items.some(isInIt) && !talked) return true;
  return known.event.city !== null && citiesIn(sentence).includes(known.event.city);
}

/** "A and B talked. On this occasion C was present too": at the talk told right before, where no gathering is named. */
function satInOnLast(sentence: Sentence, clause: Clause, talks: readonly Meeting[]): boolean {
  if (sentence.order.caseWords !== 'after' || sentence.gatherings.some(({ from }) => from < clause.to)) return false;
  return sentence.clauses.length === 1 && talks.some(({ sentence: at }) => at === sentence.index - 1);
}

/** "X, who had come to the session": a participle of attending right before the name. */
function cameBefore(sentence: Sentence, mention: Mention): boolean {
  const before = sentence.items[mention.from - 1];
  return (
    mention.form === 'name' &&
    mention.case !== 'agent' &&
    sentence.order.caseWords === 'after' &&
    hasTag(before, 'attend') &&
    !hasTag(before, 'verb')
  );
}

function doersOf(sentence: Sentence, clause: Clause): string[] {
  const inside = sentence.mentions.filter(
    (mention) =>
      mention.from >= clause.from && mention.from < clause.to && !mention.memorial && mention.form !== 'plural',
  );
  const marked = inside.filter((mention) => mention.case === 'agent');
  const guests = inside.filter((mention) => cameBefore(sentence, mention));
  if (guests.length > 0) {
    const listed = inside.filter((mention) => guests.some((guest) => guest.group === mention.group));
    return listed.flatMap((mention) => mention.person ?? []);
  }
  const doers = marked.length ? marked : inside.filter((mention) => mention.case === 'plain');
  const owners = doers.length ? doers : inside.filter((mention) => mention.case === 'of' && mention.form === 'name');
  return owners.flatMap((mention) =>
    mention.form === 'both' ? mention.persons : mention.person ? [mention.person] : [],
  );
}

const DELEGATION = 6;

/** A word of presence; "led" is one only of a delegation. */
function isPresence(items: Sentence['items'], item: Sentence['items'][number], at: number): boolean {
  if (!hasTag(item, 'attend')) return false;
  const attend = item.tags.filter((tag) => tag.type === 'attend');
  // "assuming the chair": an office, not who presides.
  if (hasTag(item, 'title') && hasTag(items[at - 1], 'article')) return false;
  if (attend.some((tag) => tag.alone) && items[at + 1] && items[at + 1]?.kind !== 'punct') return false;
  if (attend.some((tag) => !tag.delegation)) return true;
  if (hasTag(items[at - 1], 'article')) return false;
  return attend.length > 0 && items.slice(at + 1, at + DELEGATION).some((other) => hasTag(other, 'delegation'));
}

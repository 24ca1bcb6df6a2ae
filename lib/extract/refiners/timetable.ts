// "09:30 — X (Russia)", "17:30 | X – Y | Room 204": the lines of a timetable, which tell of talks without a word of meeting.
import type { Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';

import { endsInColon, keysOf } from '../talk-outline';
import { isStruckEntry, pairOfEntry } from './entry-line';
import type { Conversation } from './find-meetings';
import { listedTalk } from './guessed-talk';
import { programmeOf } from './own-programme';
import { namesProgramme } from './programme';

/** Lines of a timetable that may follow the one that says whose it is. */
const MOST = 12;

export class Timetable {
  /** Whose timetable a line announced, and where. */
  private owner: { person: string; sentence: number } | null = null;
  /** The paragraph that the sentence before began with nothing but a time of the day. */
  private clock = -1;
  /** The paragraph whose entry fell away. */
  private struck = -1;

  /** The talk of a line: of the two that it names, or of the one with whoever the timetable is of; null for any other line. `listed`: it goes on with a programme. */
  talkIn(sentence: Sentence, listed = false): Conversation | null {
    const { items, index } = sentence;
    const pair = listed ? pairOfEntry(sentence) : null;
    if (pair) return listedTalk([pair], items.some((item) => hasTag(item, 'cancelled')) ? 'cancelled' : 'held', 0);
    const named = sentence.mentions.filter(({ form, person }) => form === 'name' && person !== null);
    const told = listedTalks(sentence, named) ?? programmeOf(sentence);
    if (told) return told;
    const [one, other] = named;
    const timed = this.clock === sentence.block && one?.from === 0;
    if (!one || !(timed || isEntry(sentence, one)) || items.some((item) => hasTag(item, 'phone', 'ceremony')))
      return null;
    const dropped = items.some((item) => hasTag(item, 'cancelled'));
    // "CANCELLED at the request of the other side" hopes for nothing.
    if (!dropped && items.some((item) => hasTag(item, 'hoped'))) return null;
    const owner = this.owner && index - this.owner.sentence <= MOST ? this.owner.person : null;
    const paired = other !== undefined && (facesOther(sentence, one, other) || isAtOther(sentence, one, other));
    const sides = paired ? keysOf([one, other]) : [...(owner === null ? [] : [owner]), ...keysOf([one])];
    if (new Set(sides).size !== 2) return null;
    return listedTalk([sides], dropped ? 'cancelled' : 'held', one.from);
  }

  /** Whether the entry to which a sentence belongs fell away. */
  isStruck({ block }: Sentence): boolean {
    return block === this.struck;
  }

  /** Takes up a line that ends in a colon and names only whose timetable stands below; the programme of a report is that of `main`. */
  note(sentence: Sentence, main: string | null): void {
    this.clock = isClock(sentence) ? sentence.block : -1;
    if (isStruckEntry(sentence)) this.struck = sentence.block;
    if (sentence.kind === 'heading' && main !== null && namesProgramme(sentence))
      this.owner = { person: main, sentence: sentence.index };
    const persons = new Set(sentence.mentions.flatMap(({ person }) => person ?? []));
    const [person] = persons;
    if (endsInColon(sentence) && persons.size === 1 && person !== undefined)
      this.owner = { person, sentence: sentence.index };
  }
}

/** "On Monday: A — B (in the afternoon), C — D (evening)": behind a colon nothing but who talks with whom; or null. */
function listedTalks(sentence: Sentence, named: readonly Mention[]): Conversation | null {
  const { items, order } = sentence;
  const [first] = named;
  const colon = items.findLastIndex(
    (item, at) => item.text === ':' && at < (first?.from ?? 0) && item.kind === 'punct',
  );
  if (!order.inflected || !first || colon !== first.from - 1 || named.length < 4 || named.length % 2 > 0) return null;
  const groups: string[][] = [];
  for (let at = 0; at < named.length; at += 2) {
    const [one, other] = named.slice(at, at + 2) as [Mention, Mention];
    const next = items[other.to];
    const apart = next === undefined || /^[,;.(]$/u.test(next.text);
    if (other.from !== one.to + 1 || !/^[–—]$/u.test(items[one.to]?.text ?? '') || !apart) return null;
    groups.push(keysOf([one, other]));
  }
  return listedTalk(groups, 'held', first.from);
}

/** A time of the day, and a sign between it and the name. */
function isEntry(sentence: Sentence, { from }: Mention): boolean {
  const { items, dates } = sentence;
  const before = items.slice(0, from);
  const isTime = (at: number) =>
    items[at]?.kind === 'number' ||
    items[at]?.kind === 'punct' ||
    dates.some((date) => at >= date.from && at < date.to) ||
    hasTag(items[at], 'daypart');
  const clock = before.some((item, at) => /^[:.]$/u.test(item.text) && items[at + 1]?.kind === 'number');
  return clock && before.every((_, at) => isTime(at)) && isSign(sentence, from - 1);
}

/** "A — B" */
const facesOther = (sentence: Sentence, one: Mention, other: Mention) =>
  other.from === one.to + 1 && isSign(sentence, one.to);

/** "A у B" */
const isAtOther = ({ items, order }: Sentence, one: Mention, other: Mention) =>
  order.inflected && other.from === one.to + 1 && other.case === 'of' && tagOf(items[one.to], 'case')?.case === 'of';

/** "10:00." */
const isClock = ({ items, order }: Sentence) =>
  order.inflected && items.length > 2 && items.every(({ kind }) => kind === 'number' || kind === 'punct');

const isSign = ({ items }: Sentence, at: number) => /^[-–—|:]$/u.test(items[at]?.text ?? '');
